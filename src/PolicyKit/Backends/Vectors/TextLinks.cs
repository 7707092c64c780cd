using System.Collections.Immutable;

namespace PolicyKit.Backends.Vectors;

/// <summary>The pairs of text slots that a plan compares; their dictionaries are linked once a run.</summary>
internal sealed class TextLinks
{
    private readonly List<(int Left, int Right)> _pairs = [];

    /// <summary>Adds a pair.</summary>
    /// <returns>Its index among the run's links.</returns>
    public int Add(int left, int right)
    {
        _pairs.Add((left, right));
        return _pairs.Count - 1;
    }

    /// <summary>Links the dictionaries of a run.</summary>
    public ImmutableArray<TextLink> Bind(Func<int, ImmutableArray<string>> dictionary) =>
        [.. _pairs.Select(p => TextLink.Of(dictionary(p.Left), dictionary(p.Right)))];
}
