using PolicyKit.Extraction.Reading;

namespace PolicyKit.Extraction.Tables;

/// <summary>Reads the rows behind the head of a table, cell by cell.</summary>
internal sealed class TableReader
{
    private const int LongestCell = 60;

    private readonly IReadOnlyList<PlanCell> _cells;
    private readonly TableHead _head;
    private readonly int _width;
    private readonly List<TableRow> _rows = [];
    private List<PlanCell> _merged = [];
    private int _at;

    private TableReader(IReadOnlyList<PlanCell> cells, TableHead head)
    {
        (_cells, _head, _at) = (cells, head, head.End);
        _width = head.CountOf(ColumnRole.Value) + head.CountOf(ColumnRole.Growth);
    }

    /// <summary>The rows, and the number of the cell behind the last one.</summary>
    public static (IReadOnlyList<TableRow> Rows, int End) Read(IReadOnlyList<PlanCell> cells, TableHead head)
    {
        var reader = new TableReader(cells, head);
        var end = head.End;
        while (reader.TryReadRow())
        {
            end = reader._at;
        }

        return (reader._rows, end);
    }

    private bool TryReadRow()
    {
        SkipRepeatedHead();
        if (_at < _cells.Count && TableHead.At(_cells, _at, null) is not null)
        {
            return false;
        }

        if (ReadLine() is { } whole)
        {
            _rows.Add(whole);
            return true;
        }

        if (ReadTexts() is not var (texts, isNumbered) || texts.Count == 0)
        {
            return false;
        }

        var unit = _head.Has(ColumnRole.Unit) && texts.Count > 1 ? texts[^1] : null;
        texts = unit is null ? texts : texts[..^1];
        var second = texts.Count > 1 && texts[^1].Content is ['[', .., ']'] ? texts[^1] : null;
        texts = second is null ? texts : texts[..^1];
        var values = ReadValues(second is not null);
        if (values is null)
        {
            return false;
        }

        _rows.Add(new TableRow(WithMerged(texts, isNumbered), second, unit, values));
        SkipOthers();
        return true;
    }

    // A line that has as many cells as the head, or as many as it has without the merged group.
    private TableRow? ReadLine()
    {
        var end = _at;
        while (end < _cells.Count && _cells[end].Line == _cells[_at].Line)
        {
            end++;
        }

        var columns = _head.Columns.Length == end - _at ? _head.Columns : _head.Columns.RemoveAll(c => c.Role == ColumnRole.Group);
        if (columns.Length < 2 || columns.Length != end - _at || _cells[_head.First].Line != _cells[_head.End - 1].Line)
        {
            return null;
        }

        var cells = columns.Select((column, i) => (column.Role, Cell: _cells[_at + i])).ToList();
        var values = cells.Where(c => c.Role is ColumnRole.Value or ColumnRole.Growth).Select(c => c.Cell).ToList();
        if (!values.Exists(v => CellValue.Read(v.Content) is not null))
        {
            return null;
        }

        _at = end;
        return new TableRow(
            [.. cells.Where(c => c.Role == ColumnRole.Indicator).Select(c => c.Cell)], null, cells.Find(c => c.Role == ColumnRole.Unit).Cell, [.. values.Select(v => (IReadOnlyList<PlanCell>)[v])]);
    }

    // On a new page; a head of other columns is that of another table.
    private void SkipRepeatedHead()
    {
        var length = _head.End - _head.First;
        if (_at + length <= _cells.Count && Enumerable.Range(0, length).All(i => _cells[_at + i].Content == _cells[_head.First + i].Content))
        {
            _at += length;
        }
    }

    // All cells before the values; those before the row's number are its group.
    private (List<PlanCell> Texts, bool IsNumbered)? ReadTexts()
    {
        var texts = new List<PlanCell>();
        var isNumbered = false;
        for (; _at < _cells.Count; _at++)
        {
            var cell = _cells[_at].Content;
            if (cell.Length > LongestCell || cell.Contains('。', StringComparison.Ordinal) || cell.StartsWith("注:", StringComparison.Ordinal))
            {
                return null;
            }

            if (IsSection())
            {
                texts.Clear();
            }
            else if ((_head.Has(ColumnRole.Number) || texts.Count == 0) && !isNumbered && IsRowNumber(cell) && !NextIsValue())
            {
                texts.Clear();
                isNumbered = true;
            }
            else if (TableHead.At(_cells, _at, null) is not null)
            {
                return null;
            }
            else if (texts.Count > 0 && StartsValues(texts))
            {
                return (texts, isNumbered);
            }
            else
            {
                texts.Add(_cells[_at]);
            }
        }

        return null;
    }

    // 一、经济发展 above the rows of a part: it has no values.
    private bool IsSection()
    {
        const int LongestSection = 16;
        var cell = _cells[_at].Content;
        var length = cell.Length <= LongestSection && !char.IsAsciiDigit(cell[0]) ? Paragraphs.LengthOfOrdinal(cell) : 0;
        if (length == 0 || length == cell.Length || _at + 1 >= _cells.Count)
        {
            return false;
        }

        var next = _cells[_at + 1].Content;
        return IsRowNumber(next) ? !NextIsValue(_at + 1) : !NextIsValue() && !IsUnit(next);
    }

    private static bool IsUnit(string cell) => UnitWords.LengthAt(cell.AsSpan(Math.Max(0, cell.AsSpan().IndexOfAnyExcept("十百千万亿")))) > 0;

    private static bool IsRowNumber(string cell) => cell.Length <= 4 && cell.TrimEnd('.', '、').All(char.IsAsciiDigit);

    private bool NextIsValue() => NextIsValue(_at);

    private bool NextIsValue(int at) => at + 1 < _cells.Count && CellValue.Read(_cells[at + 1].Content) is not null;

    // A unit such as % or 亿元 is no value; a dash is one only where a name stands before it.
    private bool StartsValues(List<PlanCell> texts)
    {
        var cell = _cells[_at].Content;
        return (CellValue.Read(cell) is not null || (CellValue.IsBroken(cell) && _at + 1 < _cells.Count && CellValue.Read(cell + _cells[_at + 1].Content) is not null))
            && !(_head.Has(ColumnRole.Unit) && cell.StartsWith("1/", StringComparison.Ordinal))
            && !(_head.Has(ColumnRole.Unit) && CellValue.IsDash(cell) && texts.Count == 1 && _at + _width < _cells.Count && CellValue.Read(_cells[_at + _width].Content) is not null);
    }

    private List<IReadOnlyList<PlanCell>>? ReadValues(bool hasSecond)
    {
        var values = new List<IReadOnlyList<PlanCell>>();
        while (values.Count < _width && _at < _cells.Count)
        {
            var first = _cells[_at];
            if (CellValue.Read(first.Content) is not null)
            {
                var cells = new List<PlanCell> { first };
                _at++;
                if (hasSecond && _at < _cells.Count && CellValue.Read(_cells[_at].Content) is { IsBracketed: true })
                {
                    cells.Add(_cells[_at++]);
                }

                values.Add(cells);
            }
            else if (_at + 1 < _cells.Count && CellValue.IsBroken(first.Content) && CellValue.Read(first.Content + _cells[_at + 1].Content) is not null)
            {
                values.Add([first, _cells[_at + 1]]);
                _at += 2;
            }
            else
            {
                break;
            }
        }

        return values.Count > 0 ? values : null;
    }

    // Rows without a number of their own stand below a head that is merged over several: it ends in no unit.
    private List<PlanCell> WithMerged(List<PlanCell> texts, bool isNumbered)
    {
        if (!_head.Has(ColumnRole.Number))
        {
            return texts[FirstOfName(texts)..];
        }

        if (isNumbered)
        {
            _merged = texts.Count > 1 && !IsOneName(texts) ? texts[..^1] : [];
            return texts;
        }

        return texts.Count == 1 && texts[0].Content.StartsWith("其中", StringComparison.Ordinal) ? texts : [.. _merged, .. texts];
    }

    // The name is the last cell, with those before that it goes on with.
    private static int FirstOfName(List<PlanCell> texts)
    {
        var first = texts.Count - 1;
        while (first > 0 && BrokenNames.IsBroken(texts[first - 1].Content, texts[first].Content))
        {
            first--;
        }

        return first;
    }

    // A name that is broken over lines: its parts close each other's brackets, or the last is short.
    private static bool IsOneName(List<PlanCell> texts) =>
        texts[0].Content.Count(c => c == '(') != texts[0].Content.Count(c => c == ')') || texts[^1].Content.StartsWith('(');

    private void SkipOthers()
    {
        const int LongestOther = 40;
        for (var i = _head.CountOf(ColumnRole.Other); i > 0 && _at < _cells.Count && _cells[_at].Content is { Length: <= LongestOther } cell && !IsRowNumber(cell) && cell != "其中"; i--)
        {
            _at += cell is "预期" or "约束" && _at + 1 < _cells.Count && _cells[_at + 1].Content == "性" ? 2 : 1;
        }
    }
}
