namespace PolicyKit.Cli;

/// <summary>What the exit codes mean.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>There are errors in a policy or in data, or a target is not met.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or a file it names cannot be read or written.</summary>
    public const int Usage = 2;
}
