using System.CommandLine;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Commands;

/// <summary>Options that take a year, a quarter or a month and say so where they get something else.</summary>
internal static class PeriodOption
{
    private const int First = 1900;
    private const int Last = 2199;

    public static Option<Period?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (Period.TryParse(result.Tokens[0].Value, out var period) && period.Year is >= First and <= Last)
            {
                return period;
            }

            result.AddError($"{name} needs a year from {First} to {Last}, or a quarter or month such as 2024Q3 or 2024-09, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };
}
