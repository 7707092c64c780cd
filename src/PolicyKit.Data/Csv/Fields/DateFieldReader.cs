using System.Globalization;
using System.Text;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv.Fields;

/// <summary>Reads days written as <c>2025-06-30</c>.</summary>
internal sealed class DateFieldReader(FieldSymbol field) : FieldReader(field)
{
    private const string Format = "yyyy-MM-dd";
    private const int Unknown = -1;

    private static readonly Localized Expectation = new("a date such as 2025-06-30", "日期（如2025-06-30）");

    private readonly List<int> _days = [];

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[Format.Length];
        var isDate = Ascii.ToUtf16(text, characters, out var length) == System.Buffers.OperationStatus.Done
            & DateOnly.TryParseExact(characters[..length], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        _days.Add(isDate ? day.DayNumber : Unknown);
        return isDate || text.IsEmpty;
    }

    public override void AddUnknown() => _days.Add(Unknown);

    public override void ForgetLast() => _days[^1] = Unknown;

    public override Column ToColumn() => new DateColumn(Field.Name, _days.ToArray());

    public override Localized Expected(string found) => Expectation;
}
