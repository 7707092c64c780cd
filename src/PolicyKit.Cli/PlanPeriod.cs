using System.Globalization;

namespace PolicyKit.Cli;

/// <summary>Reads the years of a plan on the command line.</summary>
internal static class PlanPeriod
{
    /// <summary>2021..2025 as its two years; null for null.</summary>
    /// <exception cref="UsageException">It is written otherwise, or ends before it begins.</exception>
    public static (int First, int Last)? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return text.Split("..") is [var first, var last] && Year(first) is { } from && Year(last) is { } to && from <= to
            ? (from, to)
            : throw new UsageException($"'{text}' is no period; write 2021..2025", $"“{text}”不是时期，请写成2021..2025");
    }

    private static int? Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && text.Length == 4 ? year : null;
}
