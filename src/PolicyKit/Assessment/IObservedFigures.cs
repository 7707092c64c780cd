using PolicyKit.Results;
using PolicyKit.Symbols;

namespace PolicyKit.Assessment;

/// <summary>What is observed of a region: one figure an indicator and period, in the indicator's unit.</summary>
internal interface IObservedFigures
{
    /// <summary>The periods with any observation.</summary>
    IEnumerable<Period> Periods { get; }

    /// <summary>The figure of an indicator in a period, or null.</summary>
    Figure? Find(IndicatorSymbol indicator, Period period);
}
