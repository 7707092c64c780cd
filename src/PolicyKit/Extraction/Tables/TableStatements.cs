using PolicyKit.Diagnostics;
using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Tables;

/// <summary>Makes statements of the rows of a table.</summary>
internal sealed class TableStatements(string text, TableHead head, DocumentFacts facts)
{
    private const double Written = 0.95;
    private const double Implied = 0.85;
    private const double Unsure = 0.4;

    // Of these a total is what is aimed at.
    private static readonly string[] Totals = ["降低", "下降", "减少", "新增", "累计", "减排"];

    // A row of growth is named after what grows.
    private static readonly WordTable Rates = new("增长", "增速", "年均增长", "年均增速", "增长率", "增长速度", "年均增长率", "增幅", "年均增幅");

    private readonly List<TableColumn> _columns = [.. head.Columns.Where(c => c.Role is ColumnRole.Value or ColumnRole.Growth)];

    public IEnumerable<PlanStatement> Of(TableRow row)
    {
        var isWhole = row.Values.Count == _columns.Count;
        for (var i = 0; i < row.Values.Count; i++)
        {
            // Where cells are missing, the last columns are the likely ones.
            var column = _columns[isWhole ? i : _columns.Count - row.Values.Count + i];
            var cells = row.Values[i];
            var isPair = row.Second is not null && cells.Count == 2;
            var joined = isPair ? cells[0].Content : string.Concat(cells.Select(c => c.Content));
            if (Make(row.Names, row.Unit, CellValue.Read(joined), column, cells[isPair ? 0 : ^1], isWhole) is { } first)
            {
                yield return first;
            }

            if (isPair && Make([row.Second!], row.Unit, CellValue.Read(cells[1].Content), column, cells[1], isWhole) is { } second)
            {
                yield return second with { Doubt = null };
            }
        }
    }

    private PlanStatement? Make(IReadOnlyList<PlanCell> names, PlanCell? unitCell, CellValue? value, TableColumn column, PlanCell last, bool isWhole)
    {
        if (value is null or { Operator: null, Value: null })
        {
            return null;
        }

        var (name, nameUnit) = NameAndUnit(names);
        var unit = value.Unit.Length > 0 ? value.Unit : RowUnit(unitCell, nameUnit);
        unit = unit.StartsWith("1/", StringComparison.Ordinal) ? unit[1..] : unit;
        unit = unit.EndsWith("亿人民币", StringComparison.Ordinal) || unit.EndsWith("万人民币", StringComparison.Ordinal) ? unit.Replace("人民币", "元人民币", StringComparison.Ordinal) : unit;
        unit = unit.Length == 0 && name.Contains("倍差", StringComparison.Ordinal) ? "倍" : unit;
        var isRate = name.EndsWith("增长", StringComparison.Ordinal) || name.EndsWith("增速", StringComparison.Ordinal);
        var isOpen = !isRate && column.IsMixed && value.Unit.Length == 0 && RowUnit(unitCell, nameUnit) is not ("%" or "‰");
        var isGrowth = column.Role == ColumnRole.Growth && value is { Value: not null, IsBracketed: false } && (isRate || isOpen || !column.IsMixed || (value.Unit is "%" && unit is "%" && RowUnit(unitCell, nameUnit) is not "%"));
        var isFall = name.EndsWith("降低", StringComparison.Ordinal) || name.EndsWith("下降", StringComparison.Ordinal);
        var sense = isFall && value is { Operator: null } ? StatementOperator.Equal : value.Operator ?? (column.Kind == StatementKind.Observation ? StatementOperator.Equal : Directions.Sense(name));
        var isTotal = value.IsBracketed && names[0].Content is not ['[', ..] && !Totals.Any(w => name.Contains(w, StringComparison.Ordinal));
        var doubt = !isWhole ? new Localized("the row has fewer cells than the table has columns", "该行单元格少于表头列数")
            : isTotal ? new Localized("a figure in brackets is often a total of the period", "方括号内数值通常为规划期累计数")
            : isGrowth && isOpen ? Doubts.RateOrTotal
            : isGrowth && value.Value < 0 ? new Localized("a rate of fall", "下降率")
            : null;
        var isCompared = column.Role == ColumnRole.Growth && value.Operator is StatementOperator.About or StatementOperator.FasterThan && value.Value is null;
        (name, unit) = isCompared ? (name[..^Rates.AtEnd(name)] + "增速", "") : (name, unit);
        name = StandardNames.Of(isGrowth ? name[..^Rates.AtEnd(name)] : name, facts.Region, unit);
        name = name[NameEnds.LengthOfOpening(name)..] is { Length: > 2 } plain ? plain : name;
        var (start, length) = Span(names[0].Text, last.Text);
        return new PlanStatement(
            text.Substring(start, length), start, length, column.Kind, name, facts.Region,
            isGrowth ? StatementOperator.Growth : sense, value.Value, value.Upper, isGrowth ? "%" : unit,
            column.Year ?? facts.Period?.Last, column.Kind == StatementKind.Target ? facts.Period?.First : null,
            doubt is not null ? Unsure : value.Operator is null ? Implied : Written)
        {
            Doubt = doubt,
            IsInTable = true,
            Comparison = sense is StatementOperator.AtMost or StatementOperator.Above or StatementOperator.Below ? sense : StatementOperator.AtLeast,
        };
    }

    private static string RowUnit(PlanCell? cell, string nameUnit) => cell is not null && !CellValue.IsDash(cell.Content) ? cell.Content.Trim('(', ')') : nameUnit;

    private static (int Start, int Length) Span(CleanText first, CleanText last)
    {
        var start = first.Place(0, 1).Start;
        var (at, length) = last.Place(0, last.Length);
        return (start, at + length - start);
    }

    // 人均地区生产总值(万元), [城镇登记失业率(%)], 其中:…, (按三口之家计算)
    private static (string Name, string Unit) NameAndUnit(IReadOnlyList<PlanCell> cells)
    {
        var name = string.Concat(cells.Select(c => c.Content).Where(c => !c.StartsWith('(') || c == cells[^1].Content)).Trim('[', ']');
        foreach (var start in new[] { "其中:", "其中", "#", "*" })
        {
            name = name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..] : name;
        }

        name = name.TrimStart("0123456789.、".ToCharArray()) is { Length: > 0 } bare && name[..^bare.Length] is [.., '.' or '、'] ? bare : name;
        var open = name.LastIndexOf('(');
        if (open <= 0 || !name.EndsWith(')'))
        {
            return (name, "");
        }

        var unit = name[(open + 1)..^1];
        return IsUnit(unit) ? (name[..open], unit) : (name, "");
    }

    private static bool IsUnit(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is '百' or '千' or '万' or '亿' or '十')
        {
            at++;
        }

        return (at > 0 && at == text.Length) || (at < text.Length && UnitWords.LengthAt(text.AsSpan(at)) == text.Length - at);
    }
}
