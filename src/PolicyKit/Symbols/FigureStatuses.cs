using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>The words for how firm a figure is; the first of each language is the one written.</summary>
public static class FigureStatuses
{
    /// <summary>Every status with its words.</summary>
    public static ImmutableArray<(FigureStatus Status, string English, ImmutableArray<string> Chinese)> All { get; } =
    [
        (FigureStatus.Final, "final", ["最终数", "最终", "最終數", "最終"]),
        (FigureStatus.Preliminary, "preliminary", ["初步数", "初步", "初步數"]),
        (FigureStatus.Estimated, "estimated", ["预计数", "预计", "預計數", "預計"]),
    ];

    /// <summary>Reads a word in either language.</summary>
    /// <returns>Whether it was one; <paramref name="status"/> is final if not.</returns>
    public static bool TryParse(string? text, out FigureStatus status)
    {
        var found = All.FirstOrDefault(s => s.English.Equals(text, StringComparison.OrdinalIgnoreCase) || s.Chinese.Contains(text ?? ""));
        status = found.Status;
        return found.English is not null;
    }

    /// <summary>The status in words.</summary>
    public static Localized Describe(this FigureStatus status) => new(All[(int)status].English, All[(int)status].Chinese[0]);
}
