using PolicyKit.Data.Csv.Fields;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv;

/// <summary>Collects the keys of all rows and finds those that stand twice.</summary>
internal sealed class KeyReader(FieldSymbol key, int index)
{
    private readonly TextFieldReader _texts = new(key);
    private readonly List<int> _firstLines = [];

    /// <summary>Adds a row's key, and reports it if it cannot be read or was there before.</summary>
    public void Add(CsvRows rows, RowReport report)
    {
        if (index >= rows.FieldCount)
        {
            _texts.AddUnknown();
            return;
        }

        if (!_texts.TryAdd(rows.Field(index)))
        {
            report.AddFault(RowFaults.BadField(rows, index, _texts.Expected("")));
        }

        var code = _texts.LastCode;
        if (code == _firstLines.Count)
        {
            _firstLines.Add(rows.Line);
        }
        else if (code >= 0)
        {
            report.Add(Diagnostic.Create(DiagnosticDescriptors.DuplicateKey, rows.LocationOf(index), rows.Text(index), _firstLines[code]));
        }
    }

    public TextColumn ToColumn() => _texts.ToTexts();
}
