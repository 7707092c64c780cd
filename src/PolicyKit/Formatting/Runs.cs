using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Formatting;

/// <summary>Finds the lines whose parts stand under each other.</summary>
internal static class Runs
{
    /// <summary>Like lines that follow each other without an empty line; comments between them do not part them. Targets have runs of their own.</summary>
    public static IEnumerable<List<Line>> OfNeighbours(IEnumerable<Line> lines)
    {
        var run = new List<Line>();
        foreach (var line in lines)
        {
            if (run.Count > 0 && (line.IsBehindEmptyLine || !(line.IsComment || run[^1].IsLike(line))))
            {
                yield return run;
                run = [];
            }

            if (line.Columns.Count > 0 && line.Target is null)
            {
                run.Add(line);
            }
        }

        yield return run;
    }

    /// <summary>
    /// Targets that follow each other, each perhaps with its indicator, annotations and comments above it as on a card of its own; a heading,
    /// which is a comment before an empty line, begins anew.
    /// </summary>
    public static IEnumerable<List<Line>> OfTargets(IReadOnlyList<Line> lines)
    {
        var run = new List<Line>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isOfCard = line.Indicator is not null || IsAnnotations(line) || (line.IsComment && !(i + 1 < lines.Count && lines[i + 1].IsBehindEmptyLine));
            if (run.Count > 0 && (line.Target is null ? !isOfCard : line.IsBehindEmptyLine))
            {
                yield return run;
                run = [];
            }

            if (line.Target is not null)
            {
                run.Add(line);
            }
        }

        yield return run;
    }

    /// <summary>Each target right under its indicator, with the line of that.</summary>
    public static Dictionary<Line, Line> TargetsUnderIndicators(IEnumerable<Line> lines)
    {
        var (found, indicator) = (new Dictionary<Line, Line>(), default(Line));
        foreach (var line in lines)
        {
            indicator = line.Indicator is not null ? line
                : !line.IsBehindEmptyLine && line.Target is { TargetKeyword.Kind: SyntaxKind.TargetKeyword } target && NameOf(indicator) == target.Indicator.Identifier.ValueText ? indicator
                : null;
            if (indicator is not null && indicator != line)
            {
                found.Add(line, indicator);
            }
        }

        return found;
    }

    private static string? NameOf(Line? indicator) => indicator?.Indicator!.Declarators[0].Identifier.ValueText;

    private static bool IsAnnotations(Line line) =>
        line.First.TokenKind == SyntaxKind.AtToken && line.Pieces.All(p => p.Kind == PieceKind.Comment || (p.Kind == PieceKind.Token && p.Token.Parent is AnnotationSyntax));
}
