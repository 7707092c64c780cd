namespace PolicyKit.Extraction;

/// <summary>What a statement of a plan is.</summary>
public enum StatementKind
{
    /// <summary>What is to be reached.</summary>
    Target,

    /// <summary>What was measured.</summary>
    Observation,
}
