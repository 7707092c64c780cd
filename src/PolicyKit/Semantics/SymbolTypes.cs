using PolicyKit.Symbols;

namespace PolicyKit.Semantics;

/// <summary>The types of what symbols stand for.</summary>
internal static class SymbolTypes
{
    /// <summary>The type of its values, with their unit; null for what has no values.</summary>
    public static PolicyType? Of(ISymbol? symbol) => symbol switch
    {
        IndicatorSymbol indicator => PolicyType.In(indicator.Unit),
        FieldSymbol field => field.Type,
        LetSymbol let => let.Type,
        BandSymbol band => band.Type,
        ScoreSymbol => PolicyType.Number,
        AssessmentSymbol => PolicyType.Number,
        ScoreItemSymbol item => PolicyType.In(item.Unit),
        GradeSymbol grade => PolicyType.Category(grade.Labels),
        RegionSymbol => PolicyType.Region,
        UnitSymbol unit => PolicyType.In(Unit.Of(unit)),
        _ => null,
    };
}
