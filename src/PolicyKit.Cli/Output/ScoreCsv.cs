using System.Collections.Immutable;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Scoring;

namespace PolicyKit.Cli.Output;

/// <summary>
/// Scored records as CSV: the key, then for each score its items' points, what bonuses add and deductions take off, the total, the grades, and a status: <c>ok</c>,
/// <c>outside</c> where the score is not for the record, <c>unknown</c> with the reason where it cannot be told.
/// </summary>
internal static class ScoreCsv
{
    private const int RowsBetweenReports = 1 << 14;

    // What a double can hold for sure after some arithmetic.
    private const string Digits = "G12";

    /// <returns>A diagnostic for each row that is not broken and yet has no result.</returns>
    public static ImmutableArray<Diagnostic> Write(string path, string records, RecordTable table, ImmutableArray<ScoreBatch> scores, Language language, IProgress<double> progress)
    {
        var without = ImmutableArray.CreateBuilder<Diagnostic>();
        using var writer = new RowCsvWriter(path, [table.Record.Key?.Name ?? "row", .. scores.SelectMany(Header)]);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (row % RowsBetweenReports == 0)
            {
                progress.Report(row);
            }

            writer.WriteField(table.Record.Key is null ? $"{row + 1}" : table.KeyOf(row));
            foreach (var score in scores)
            {
                if (WriteScore(writer, table, score, row, language) is { } reason)
                {
                    without.Add(Diagnostic.Create(DiagnosticDescriptors.MissingValue, Location.At(records, table.Lines[row], 1), score.Score.Name, reason));
                }
            }

            writer.EndRow();
        }

        writer.Commit();
        return without.ToImmutable();
    }

    // A field may be an item and the condition of a bonus.
    private static IEnumerable<string> Header(ScoreBatch batch)
    {
        var name = batch.Score.Name;
        var bonuses = batch.Score.Bonuses.Select(b => $"{name}.{(b.IsDeduction ? "deduct" : "bonus")} {b.Name}");
        return [.. batch.Score.Items.Select(i => $"{name}.{i.Name}"), .. bonuses, name, .. batch.Gradings.Select(g => g.Name), $"{name}.status", $"{name}.reason"];
    }

    /// <returns>Why a row that is not broken has no result; null for others.</returns>
    private static Localized? WriteScore(RowCsvWriter writer, RecordTable table, ScoreBatch batch, int row, Language language)
    {
        var isBroken = table.IsBroken(row);
        var isOutside = batch.Applies(row) == false;
        for (var item = 0; item < batch.Score.Items.Length; item++)
        {
            WriteNumber(writer, isOutside || isBroken ? double.NaN : batch.ItemPoints(item)[row]);
        }

        for (var bonus = 0; bonus < batch.Score.Bonuses.Length; bonus++)
        {
            WriteNumber(writer, isOutside || isBroken ? double.NaN : batch.BonusPoints(bonus)[row]);
        }

        WriteNumber(writer, isBroken ? double.NaN : batch.Scores[row]);
        for (var grading = 0; grading < batch.Gradings.Length; grading++)
        {
            writer.WriteField(isBroken ? null : batch.Grade(row, grading));
        }

        ImmutableArray<Localized> reasons = isOutside ? [] : isBroken ? Faults(table, row) : batch.WhyUnknown(row);
        writer.WriteField(isOutside ? "outside" : reasons.IsEmpty ? "ok" : "unknown");
        writer.WriteField(reasons.IsEmpty ? null : Joined(reasons).In(language));
        return reasons.IsEmpty || isBroken ? null : Joined(reasons);
    }

    private static ImmutableArray<Localized> Faults(RecordTable table, int row) =>
        [.. table.FaultsOf(row).ToArray().Select(f => new Localized(f.Diagnostic.GetMessage(Language.English), f.Diagnostic.GetMessage(Language.Chinese)))];

    private static Localized Joined(ImmutableArray<Localized> reasons) =>
        new(string.Join("; ", reasons.Select(r => r.English)), string.Join("；", reasons.Select(r => r.Chinese)));

    private static void WriteNumber(RowCsvWriter writer, double value) =>
        writer.WriteField(double.IsNaN(value) ? null : value.ToString(Digits, System.Globalization.CultureInfo.InvariantCulture));
}
