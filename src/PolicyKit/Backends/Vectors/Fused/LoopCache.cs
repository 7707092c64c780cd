using System.Collections.Immutable;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Plain;

namespace PolicyKit.Backends.Vectors.Fused;

/// <summary>
/// The compiled loops that are in use, by their instructions: who reads the same policy again gets the same loop. A loop that nobody holds any more is
/// collected, and its entry goes when the next are added, so there are at most about twice as many entries as loops in use.
/// </summary>
internal static class LoopCache
{
    private const int Least = 32;
    private static readonly Lock Gate = new();
    private static readonly Dictionary<Key, WeakReference<RowLoop>> Loops = [];
    private static int _most = Least;

    /// <summary>How many entries there are.</summary>
    public static int Count
    {
        get
        {
            lock (Gate)
            {
                return Loops.Count;
            }
        }
    }

    /// <summary>The loop of instructions; as <see cref="FusedProgram.Compile"/> where there is none yet.</summary>
    public static RowLoop Get(ImmutableArray<PlainInstruction> instructions, int[] strides, LaneWidth width)
    {
        var key = new Key(instructions, strides, width);
        lock (Gate)
        {
            if (Find(key) is { } known)
            {
                return known;
            }
        }

        var compiled = FusedProgram.Compile(instructions, strides, width);
        lock (Gate)
        {
            if (Find(key) is { } meanwhile)
            {
                return meanwhile;
            }

            if (Loops.Count >= _most)
            {
                Sweep();
            }

            Loops[key] = new(compiled);
            return compiled;
        }
    }

    private static RowLoop? Find(Key key) => Loops.TryGetValue(key, out var entry) && entry.TryGetTarget(out var loop) ? loop : null;

    private static void Sweep()
    {
        foreach (var (key, _) in Loops.Where(l => !l.Value.TryGetTarget(out _)).ToList())
        {
            Loops.Remove(key);
        }

        _most = Math.Max(Least, 2 * Loops.Count);
    }

    private readonly struct Key(ImmutableArray<PlainInstruction> instructions, int[] strides, LaneWidth width) : IEquatable<Key>
    {
        private readonly int _hash = HashOf(instructions, width);

        private ImmutableArray<PlainInstruction> Instructions => instructions;

        private int[] Strides => strides;

        private LaneWidth Width => width;

        public bool Equals(Key other) => width == other.Width && strides.AsSpan().SequenceEqual(other.Strides) && instructions.AsSpan().SequenceEqual(other.Instructions.AsSpan());

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash;

        private static int HashOf(ImmutableArray<PlainInstruction> instructions, LaneWidth width)
        {
            var hash = new HashCode();
            hash.Add(width);
            foreach (var instruction in instructions)
            {
                hash.Add(instruction);
            }

            return hash.ToHashCode();
        }
    }
}
