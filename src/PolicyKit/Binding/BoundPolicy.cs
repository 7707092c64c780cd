using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>Everything that policy texts declare, with names resolved.</summary>
internal sealed record BoundPolicy(
    PolicySymbol Policy,
    UnitCatalog Units,
    ImmutableArray<RegionSymbol> Regions,
    ImmutableArray<GroupSymbol> Groups,
    ImmutableArray<IndicatorSymbol> Indicators,
    ImmutableArray<TargetSymbol> Targets,
    ImmutableArray<TaskSymbol> Tasks,
    ImmutableArray<RecordSymbol> Records,
    ImmutableArray<BandSymbol> Bands,
    ImmutableArray<BoundDefinition> Definitions,
    ImmutableArray<BoundRecordFigure> RecordFigures,
    ImmutableArray<BoundScore> Scores,
    ImmutableArray<BoundAssessment> Assessments,
    ImmutableArray<(SyntaxTree Tree, Diagnostic Diagnostic)> Diagnostics)
{
    public IEnumerable<Diagnostic> DiagnosticsIn(SyntaxTree tree) => Diagnostics.Where(d => d.Tree == tree).Select(d => d.Diagnostic);
}

/// <summary>A let, a band or a computed indicator with its expression, in an order in which each needs only what comes before.</summary>
internal sealed record BoundDefinition(Symbol Symbol, BoundExpression Value);

/// <summary>A statistic over records that formulas of indicators use, with its value for each record of a region.</summary>
internal sealed record BoundRecordFigure(RecordFigureSymbol Symbol, BoundExpression Value);

/// <summary>A score in the kernel's terms.</summary>
internal sealed record BoundScore(
    ScoreSymbol Symbol, BoundExpression? Applies, ImmutableArray<BoundScoreItem> Items, ImmutableArray<BoundBonus> Bonuses, BoundExpression Total)
{
    public ImmutableArray<(GradeSymbol Symbol, BoundExpression Value)> Grades { get; init; } = [];
}

/// <summary>An item of a score in the kernel's terms.</summary>
internal sealed record BoundScoreItem(ScoreItemSymbol Symbol, BoundExpression Value, BoundExpression? Base, BoundExpression Weight, BoundExpression Points);

/// <summary>A bonus or deduction of a score in the kernel's terms; a deduction's points are negative.</summary>
internal sealed record BoundBonus(BonusSymbol Symbol, BoundExpression Points);
