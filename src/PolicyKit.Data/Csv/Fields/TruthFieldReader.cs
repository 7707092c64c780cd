using System.Text;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv.Fields;

/// <summary>Reads truth values.</summary>
internal sealed class TruthFieldReader(FieldSymbol field) : FieldReader(field)
{
    private const sbyte Unknown = -1;

    private static readonly (byte[] Word, sbyte Value)[] Words =
    [
        ("1"u8.ToArray(), 1), ("true"u8.ToArray(), 1), ("yes"u8.ToArray(), 1), ("是"u8.ToArray(), 1),
        ("0"u8.ToArray(), 0), ("false"u8.ToArray(), 0), ("no"u8.ToArray(), 0), ("否"u8.ToArray(), 0),
    ];

    private static readonly Localized Expectation = new("true or false (1/0, yes/no, 是/否)", "真假值（是/否、1/0、true/false、yes/no）");

    private readonly List<sbyte> _values = [];

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        var value = ValueOf(text);
        _values.Add(value);
        return value != Unknown || text.IsEmpty;
    }

    public override void AddUnknown() => _values.Add(Unknown);

    public override void ForgetLast() => _values[^1] = Unknown;

    public override Column ToColumn() => new TruthColumn(Field.Name, _values.ToArray());

    public override Localized Expected(string found) => Expectation;

    private static sbyte ValueOf(ReadOnlySpan<byte> text)
    {
        foreach (var (word, value) in Words)
        {
            if (text.SequenceEqual(word) || Ascii.EqualsIgnoreCase(text, word))
            {
                return value;
            }
        }

        return Unknown;
    }
}
