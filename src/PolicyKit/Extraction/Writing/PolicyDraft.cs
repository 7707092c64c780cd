using PolicyKit.Diagnostics;
using PolicyKit.Extraction.Sentences;

namespace PolicyKit.Extraction.Writing;

/// <summary>
/// Statements as a policy for a person to review: indicators, then each target with its quote, place and source. Observed figures, and what is not sure or
/// cannot be said in the language, are comments, each with the reason. The policy has no errors.
/// </summary>
public static class PolicyDraft
{
    // Below this a statement is read into the text rather than written there.
    private const double Sure = 0.6;

    /// <summary>Writes the policy of a text.</summary>
    /// <param name="extraction">What the text states.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="language">The language of the comments.</param>
    public static void Write(PlanExtraction extraction, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        ArgumentNullException.ThrowIfNull(writer);
        var file = Path.GetFileName(extraction.Text.Path);
        var indicators = DraftIndicators.Of(extraction.Statements);
        var drafts = extraction.Statements.Select(s => (Statement: s, Draft: DraftOf(s, indicators))).ToList();
        WriteHead(extraction, file, writer, language);
        var used = drafts.Where(d => d.Draft.Reason is null).Select(d => d.Statement.Indicator).ToHashSet();
        foreach (var (name, declaration) in indicators.Declarations)
        {
            Line(writer, used.Contains(name) ? declaration : "// " + declaration);
        }

        foreach (var (statement, draft) in drafts)
        {
            var line = extraction.Text.GetLinePosition(statement.Start).Line;
            Line(writer);
            Line(writer, $"// {Words(language, $"line {line}", $"第{line}行")} [{statement.Start}, {statement.Length}]: {OneLine(statement.Quote)}");
            WriteStatement(statement, draft, $"{file} {Words(language, $"line {line}", $"第{line}行")}", writer, language);
        }
    }

    private static void WriteHead(PlanExtraction extraction, string file, TextWriter writer, Language language)
    {
        Line(writer, $"// {Words(language, $"Read out of {file}; to be reviewed.", $"从{file}中摘出，供人工核对。")}");
        var region = DraftTargets.Name(extraction.Region);
        var period = extraction.Period is var (first, last) ? $" {first}..{last}" : "";
        var title = Quoted(extraction.Title.Length > 0 ? extraction.Title : file);
        Line(writer, $"policy {title}{(region is null ? "" : " for " + region)}{period}");
        Line(writer);
        if (region is not null)
        {
            Line(writer, $"region {region}");
            Line(writer);
        }
    }

    // The declaration, and why it has to be a comment.
    private static (string Text, Localized? Reason) DraftOf(PlanStatement statement, DraftIndicators indicators)
    {
        var (text, problem) = DraftTargets.Of(statement, indicators);
        var reason = statement.Kind == StatementKind.Observation ? Doubts.Observed
            : problem ?? (statement.Confidence < Sure ? statement.Doubt ?? Doubts.Unsure : null);
        return (text ?? StatementText(statement), reason);
    }

    private static void WriteStatement(PlanStatement statement, (string Text, Localized? Reason) draft, string source, TextWriter writer, Language language)
    {
        if (draft.Reason is { } reason)
        {
            Line(writer, $"// {Words(language, "not a target", "未作为目标")}: {reason.In(language)}");
            Line(writer, $"//   {draft.Text}");
            return;
        }

        Line(writer, $"@source {Quoted(source)}");
        Line(writer, draft.Text + (statement.Doubt is { } doubt ? $"   // {doubt.In(language)}" : ""));
    }

    private static string StatementText(PlanStatement s)
    {
        var value = s.Value is null ? "" : s.Upper is { } upper ? $"{s.Value}..{upper}" : $"{s.Value}";
        return OneLine($"{s.Indicator} {OperatorSigns.Of(s.Operator)} {value}{s.Unit} {s.Year}".TrimEnd());
    }

    private static string Quoted(string text) => $"\"{OneLine(text).Replace("\\", "", StringComparison.Ordinal).Replace('"', '\'')}\"";

    private static string OneLine(string text) => string.Concat(text.Where(c => !char.IsControl(c) && c is not ('\u2028' or '\u2029')));

    private static string Words(Language language, string english, string chinese) => language == Language.Chinese ? chinese : english;

    private static void Line(TextWriter writer, string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
