using PolicyKit.Data;

namespace PolicyKit.Panels;

/// <summary>Which year a role means, for each region and year from which one looks.</summary>
/// <param name="panel">The figures.</param>
/// <param name="known">Which figures of the indicator at hand are known, in the order of the panel.</param>
internal sealed class PanelYears(FigurePanel panel, bool[] known)
{
    /// <summary>The places of the years in the panel, or -1 where there is none.</summary>
    /// <param name="role">The role.</param>
    /// <param name="firstRegion">The first region that is asked for.</param>
    /// <param name="places">For each region and year one place; filled.</param>
    public void Find(PanelRole role, int firstRegion, Span<int> places)
    {
        for (var row = 0; row < places.Length; row += panel.Years)
        {
            FindInRegion(role, (firstRegion * panel.Years) + row, places.Slice(row, panel.Years));
        }
    }

    private void FindInRegion(PanelRole role, int from, Span<int> places)
    {
        var ofRole = role.Year - panel.FirstYear;
        ReadOnlySpan<bool> ofRegion = known.AsSpan(from, panel.Years);
        switch (role.Moment)
        {
            case PanelMoment.Held:
                FindHeld(ofRegion, ofRole, from, places);
                break;
            case PanelMoment.First:
                FindHeld(ofRegion, ofRole, from, places);
                FindFirst(ofRegion.IndexOf(true), from, places);
                break;
            case PanelMoment.Fixed:
                places.Fill(-1);
                if (ofRole >= 0 && ofRole < panel.Years && ofRegion[ofRole])
                {
                    places[ofRole..].Fill(from + ofRole);
                }

                break;
            default:
                for (var year = 0; year < places.Length; year++)
                {
                    places[year] = from + year;
                }

                break;
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

    // In the place of the year that is held.
    private static void FindFirst(int first, int from, Span<int> places)
    {
        for (var year = 0; year < places.Length; year++)
        {
            places[year] = first >= 0 && places[year] > from + first ? from + first : -1;
        }
    }
}
