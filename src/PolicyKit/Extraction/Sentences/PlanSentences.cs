using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Names;

namespace PolicyKit.Extraction.Sentences;

/// <summary>Reads the running text of a plan, paragraph by paragraph.</summary>
internal sealed class PlanSentences(DocumentFacts facts)
{
    private const double Unnamed = 0.3;

    // What goes on so long without a comma is no clause of a plan.
    private const int LongestClause = 1000;
    private const int MostNames = 40;

    // The part below a heading, and the year that the heading names.
    private StatementKind _part = StatementKind.Target;
    private int? _partYear;

    // Those of the clause before, for clauses that go on about them.
    private List<(string Name, string Suffix)> _names = [];

    // Those of the whole sentence so far, for what holds for all of them.
    private List<(string Name, string Suffix)> _allNames = [];
    private int? _year;

    /// <summary>The statements of the lines.</summary>
    public static IEnumerable<PlanStatement> Read(string text, IReadOnlyList<PlanLine> lines, DocumentFacts facts)
    {
        var reader = new PlanSentences(facts);
        var isReport = facts.Kind is DocumentKind.Report || (facts.Kind is DocumentKind.Unknown && lines.Any(l => SentenceKind.IsReport(l.Content)));
        reader._part = isReport ? StatementKind.Observation : StatementKind.Target;
        foreach (var (_, paragraph) in Paragraphs.Of(text, lines))
        {
            foreach (var statement in reader.ReadParagraph(paragraph))
            {
                yield return statement;
            }
        }
    }

    private IEnumerable<PlanStatement> ReadParagraph(CleanText paragraph)
    {
        var content = paragraph.Content;
        if (facts.Kind is DocumentKind.Plan or DocumentKind.WorkReport && Paragraphs.IsHeading(content))
        {
            _part = SentenceKind.OfHeading(content) ?? _part;
            _partYear = PlanYears.FirstIn(content) ?? _partYear;
        }

        // Another article begins on the same page.
        if (content.StartsWith("(下转", StringComparison.Ordinal) || content.StartsWith("本报讯", StringComparison.Ordinal))
        {
            _part = StatementKind.Observation;
        }

        _year = null;
        foreach (var sentence in SentenceSpan.Of(content))
        {
            foreach (var statement in ReadSentence(paragraph, sentence))
            {
                yield return statement;
            }
        }
    }

    private IEnumerable<PlanStatement> ReadSentence(CleanText paragraph, SentenceSpan sentence)
    {
        (_names, _allNames) = ([], []);
        var text = sentence.Text;
        var kind = _year < facts.Begin || SentenceKind.EndsInForecast(text.AsSpan(sentence.Start, sentence.End - sentence.Start)) ? StatementKind.Observation : _part;
        IReadOnlyList<int> earlier = [];
        foreach (var (from, end) in sentence.Clauses())
        {
            var start = from == sentence.Start ? from + Paragraphs.LengthOfOrdinal(text.AsSpan(from, end - from)) : from;
            start = from == sentence.Start && start < end && text[start] == '—' ? start + text.AsSpan(start, end - start).IndexOfAnyExcept('—') : start;
            if (start >= end || start < from || end - start > LongestClause || (from == sentence.Start && text[start] == '(' && sentence.IsInside(start)))
            {
                continue;
            }

            var time = ClauseTime.Read(text, start, end);
            kind = SentenceKind.Of(text.AsSpan(start, end - start), time, facts.Begin, facts.Kind is DocumentKind.WorkReport ? _part : null) ?? kind;
            _year = time.Year ?? _year;
            time = time.Year is null ? time with { Earlier = earlier } : time;
            earlier = time.Earlier;
            var findings = ClauseReader.Read(new Clause(sentence, time, end, kind == StatementKind.Observation));
            Complete(findings, isPart: SentenceKind.IsPart(text.AsSpan(start, end - start)));
            foreach (var statement in findings.SelectMany(f => Statements(paragraph, f, f.IsAim ? StatementKind.Target : f.IsFact ? StatementKind.Observation : kind)))
            {
                yield return statement;
            }

            List<(string, string)> named = [.. findings.Where(f => f.Name.Length > 0 && !f.IsShareOfBefore).Select(f => (f.Name, f.Suffix))];
            _names = named.Count > 0 ? named : _names;
            _allNames.AddRange(named.Except(_allNames).Take(MostNames - _allNames.Count));
        }
    }

    // What a clause says further is of what it named before: 占GDP比重.
    private void Complete(List<Finding> findings, bool isPart)
    {
        var whole = _names is [.., var named] ? named.Name : "";
        var before = _names is [.., var last] ? last.Name : "";
        for (var i = 0; i < findings.Count; i++)
        {
            var name = findings[i].Name;
            if (name.Length == 0 && findings[i].Share is var (index, count))
            {
                findings[i] = _allNames.Count >= count ? findings[i] with { Name = _allNames[index - count + _allNames.Count].Name } : findings[i] with { Name = before, Doubt = Doubts.TooManyValues, Confidence = Trust.Named };
                continue;
            }

            findings[i] = name.Length > 0 ? findings[i] with { Name = BorrowedNames.Complete(name, before, i == 0, i > 0 && findings[i].Unit == findings[i - 1].Unit), IsShareOfBefore = name[0] == '占' && before.Length > 0 }
                : i > 0 ? findings[i] with { Name = before, Suffix = findings[i].Operator is StatementOperator.Top ? findings[i - 1].Suffix : findings[i].Suffix }
                : findings[i];
            findings[i] = isPart ? findings[i] with { Name = BorrowedNames.OfPart(findings[i].Name, whole, findings[i].Unit) } : findings[i];
            before = name.Length > 0 && !name.StartsWith('占') ? findings[i].Name : before;
        }
    }

    private IEnumerable<PlanStatement> Statements(CleanText paragraph, Finding finding, StatementKind kind)
    {
        if (finding.Name.Length > 0 || _names is [])
        {
            return [Statement(paragraph, finding, finding.Name.EndsWith(finding.Suffix, StringComparison.Ordinal) ? finding.Name : finding.Name + finding.Suffix, kind)];
        }

        return (!finding.IsForAll ? _names[^1..] : _names.Count > 1 ? _names : _allNames).Select(n => Statement(paragraph, finding, n.Name + (finding.Operator is StatementOperator.Top || IsCountOf(finding, n.Suffix) ? n.Suffix : finding.Suffix), kind));
    }

    // 老年人62万人,2025年突破75万人
    private static bool IsCountOf(Finding finding, string suffix) => suffix is "数" && finding.Suffix.Length == 0 && UnitWords.IsCounter(finding.Unit.TrimStart('万', '亿'));

    private PlanStatement Statement(CleanText paragraph, Finding finding, string name, StatementKind kind)
    {
        var (start, length) = paragraph.Place(finding.Start, finding.End);
        var isUnnamed = name.Length < 2 || (AmountReader.Read(name, 0, name.Length) is { } count && count.End == name.Length);
        name = StandardNames.Of(name, facts.Region, finding.Unit);
        var op = finding.Operator ?? SenseOf(name, finding);
        var doubt = isUnnamed ? Doubts.NoName : finding.Doubt ?? (ProjectSizes.IsOne(name, kind) ? Doubts.Project : null);
        return new PlanStatement(
            paragraph.Quote(finding.Start, finding.End), start, length, kind, name, facts.Region, op, finding.Value, finding.Upper, finding.Unit,
            finding.IsFact ? finding.Year : finding.Year ?? _year ?? YearOf(kind), kind == StatementKind.Target ? facts.Period?.First : null,
            isUnnamed ? Unnamed : doubt == Doubts.Project ? Trust.Named : finding.Confidence)
        {
            Doubt = doubt,
            Comparison = finding.Comparison,
        };
    }

    // Where a sentence names none: of a target, that in which the plan ends; of a report, that of the part or the report.
    private int? YearOf(StatementKind kind) => facts.Kind switch
    {
        DocumentKind.Report => kind == StatementKind.Observation ? facts.Year : null,
        DocumentKind.WorkReport => kind == _part && _partYear is { } year ? year : kind == StatementKind.Target ? facts.Year : facts.Year - 1,
        _ => kind == StatementKind.Target ? facts.Period?.Last : null,
    };

    // A time to get somewhere is the better the shorter it is.
    private static StatementOperator SenseOf(string name, Finding finding) =>
        finding.Unit is "分钟" or "小时" && !name.EndsWith("时长", StringComparison.Ordinal) ? StatementOperator.AtMost : Directions.Sense(name);
}
