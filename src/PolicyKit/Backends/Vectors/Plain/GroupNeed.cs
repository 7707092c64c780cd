using PolicyKit.Backends.Vectors.Groups;
using PolicyKit.Backends.Vectors.Lanes;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>What plain rows need of a value of their group: it is seen once a group, not once a row.</summary>
/// <param name="Slot">The value.</param>
/// <param name="IsDivisor">Whether it is divided by.</param>
internal readonly record struct GroupNeed(int Slot, bool IsDivisor)
{
    /// <summary>By group, after an entry for no group, whether the value is as needed.</summary>
    public bool[] Met(GroupTable table) => Array.ConvertAll<double, bool>(table.Plain(), IsDivisor ? Divides : Counts);

    private static bool Divides(double value) => Lanes64.Bits(Formulas.IsDivisor(Lanes64.Of(value))) != 0;

    private static bool Counts(double value) => Lanes64.Bits(Formulas.IsOrdinary(Lanes64.Of(value))) != 0;
}
