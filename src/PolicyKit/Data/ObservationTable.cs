using System.Collections.Immutable;

namespace PolicyKit.Data;

/// <summary>The observations of one region by indicator and year. Several of one place stay side by side.</summary>
internal sealed class ObservationTable
{
    private readonly ILookup<(string Indicator, int Year), Observation> _cells;

    /// <param name="observations">All observations.</param>
    /// <param name="isOfRegion">Whether a region's name or code is that of the region.</param>
    /// <param name="asOf">The last year that counts.</param>
    /// <param name="indicatorOf">The name under which an indicator is kept, given any of its names.</param>
    public ObservationTable(IEnumerable<Observation> observations, Func<string, bool> isOfRegion, int asOf, Func<string, string> indicatorOf)
    {
        _cells = observations
            .Where(o => isOfRegion(o.Region) && o.Year <= asOf)
            .ToLookup(o => (indicatorOf(o.Indicator), o.Year));
        Years = [.. _cells.Select(c => c.Key.Year).Distinct().Order()];
    }

    /// <summary>The years with any observation, rising.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The observations of an indicator in a year.</summary>
    public IEnumerable<Observation> this[string indicator, int year] => _cells[(indicator, year)];
}
