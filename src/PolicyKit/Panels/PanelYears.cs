using PolicyKit.Data;
using PolicyKit.Symbols;

namespace PolicyKit.Panels;

/// <summary>Which year a role means, for each region and year from which one looks.</summary>
/// <param name="panel">The figures.</param>
/// <param name="known">For an indicator, which of its figures are known, in the order of the panel.</param>
internal sealed class PanelYears(FigurePanel panel, Func<IndicatorSymbol, bool[]> known)
{
    /// <summary>The places of the years in the panel, or -1 where there is none.</summary>
    /// <param name="role">The role.</param>
    /// <param name="firstRegion">The first region that is asked for.</param>
    /// <param name="places">For each region and year one place; filled.</param>
    public void Find(PanelRole role, int firstRegion, Span<int> places)
    {
        var years = panel.Years;
        for (var row = 0; row < places.Length; row += years)
        {
            var from = (firstRegion * years) + row;
            var ofRegion = places.Slice(row, years);
            switch (role.Moment)
            {
                case PanelMoment.OfRow:
                    Fill(ofRegion, year => from + year);
                    break;
                case PanelMoment.Fixed:
                    var fixedYear = role.Year - panel.FirstYear;
                    Fill(ofRegion, year => fixedYear >= 0 && fixedYear <= year ? from + fixedYear : -1);
                    break;
                default:
                    FindHeld(known(role.Series!).AsSpan(from, years), role.Year - panel.FirstYear, from, ofRegion);
                    if (role.Moment == PanelMoment.First)
                    {
                        var first = known(role.Series!).AsSpan(from, years).IndexOf(true);
                        for (var year = 0; year < years; year++)
                        {
                            ofRegion[year] = ofRegion[year] - from > first && first >= 0 ? from + first : -1;
                        }
                    }

                    break;
            }
        }
    }

    private static void Fill(Span<int> places, Func<int, int> placeOf)
    {
        for (var year = 0; year < places.Length; year++)
        {
            places[year] = placeOf(year);
        }
    }

    // The aim's own year, if it is there and has a figure; up to that year else the latest one.
    private static void FindHeld(ReadOnlySpan<bool> known, int due, int from, Span<int> places)
    {
        var latest = -1;
        for (var year = 0; year < places.Length; year++)
        {
            latest = known[year] ? from + year : latest;
            places[year] = year <= due ? latest : due >= 0 && known[due] ? from + due : -1;
        }
    }
}
