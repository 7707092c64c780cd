using System.CommandLine;
using System.Globalization;

namespace PolicyKit.Cli.Commands;

/// <summary>Options that take a whole number and say so where they get something else.</summary>
internal static class WholeNumber
{
    public static Option<long?> Option(string name, string description, long least, long most) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            {
                return value;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} needs a whole number from {least} to {most}, not '{result.Tokens[0].Value}'."));
            return null;
        },
    };
}
