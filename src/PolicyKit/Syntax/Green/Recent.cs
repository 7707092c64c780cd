using System.Numerics;

namespace PolicyKit.Syntax.Green;

/// <summary>
/// The green nodes of one text that were made last, each in a seat by its hash, so that what is written again and again is one object.
/// Two of the same seat drive each other out: nothing is searched, and what is kept is bounded.
/// </summary>
internal sealed class Recent<T>
    where T : GreenNode
{
    private const int FewestSeats = 16;
    private const int MostSeats = 4096;

    private readonly T?[] _seats;

    /// <param name="expected">About how many will be made.</param>
    public Recent(int expected) => _seats = new T?[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expected, FewestSeats, MostSeats))];

    /// <summary>The seat of a hash, with whoever sat down in it last.</summary>
    public ref T? this[int hash] => ref _seats[(hash ^ (hash >>> 15)) & (_seats.Length - 1)];
}
