using System.Globalization;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv.Fields;

/// <summary>Reads plain decimals as the nearest double.</summary>
internal sealed class NumberFieldReader(FieldSymbol field) : FieldReader(field)
{
    private readonly List<double> _values = [];

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        // .NET skips trailing NUL characters, and takes words for NaN and infinity in every style.
        var isNumber = double.TryParse(text, NumberTexts.Style, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            && text[^1] != 0;

        // Adding 0 turns -0 into 0, which is what its decimal means.
        _values.Add(isNumber ? value + 0.0 : double.NaN);
        return isNumber || text.IsEmpty;
    }

    public override void AddUnknown() => _values.Add(double.NaN);

    public override void ForgetLast() => _values[^1] = double.NaN;

    public override Column ToColumn() => new NumberColumn(Field.Name, _values.ToArray());

    public override Localized Expected(string found) => NumberTexts.Expected(Field.Type.Describe(), found);
}
