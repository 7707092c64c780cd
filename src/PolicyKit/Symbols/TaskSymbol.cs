using System.Collections.Immutable;
using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>An entry of a work list: what is to be done, by whom and by when, to move which indicators.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Region">The region whose task it is; null where the policy names none.</param>
/// <param name="By">The period by whose end it is due; null where the text does not say.</param>
/// <param name="Indicators">The indicators that it is to move.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record TaskSymbol(int Number, string Title, RegionSymbol? Region, Period? By, ImmutableArray<IndicatorSymbol> Indicators, Location Location)
    : Symbol(Title, Location);
