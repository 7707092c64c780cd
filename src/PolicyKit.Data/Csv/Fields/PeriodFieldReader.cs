using System.Collections.Immutable;
using System.Text;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv.Fields;

/// <summary>Reads periods written as <c>2025</c>, <c>2025年</c>, <c>2025Q2</c> or <c>2025-06</c>.</summary>
internal sealed class PeriodFieldReader(FieldSymbol field) : FieldReader(field)
{
    private static readonly Localized Expectation = new("a period such as 2025, 2025Q2 or 2025-06", "期间（如2025年、2025Q2、2025-06）");

    private readonly ImmutableArray<Period?>.Builder _periods = ImmutableArray.CreateBuilder<Period?>();

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        var isPeriod = Period.TryParse(Encoding.UTF8.GetString(text), out var period);
        _periods.Add(isPeriod ? period : null);
        return isPeriod || text.IsEmpty;
    }

    public override void AddUnknown() => _periods.Add(null);

    public override void ForgetLast() => _periods[^1] = null;

    public override Column ToColumn() => new PeriodColumn(Field.Name, _periods.ToArray());

    public override Localized Expected(string found) => Expectation;
}
