using System.Collections.Immutable;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Binding;

/// <summary>The weights of a score's items that differ by group.</summary>
/// <param name="Key">What tells the groups apart.</param>
/// <param name="Groups">The groups; no label is in two of them.</param>
internal sealed record GroupWeights(BoundExpression Key, ImmutableArray<WeightGroup> Groups)
{
    /// <summary>No weight differs.</summary>
    public static GroupWeights None { get; } = new(new BoundError(), []);

    /// <summary>The weight of an item: the declared one outside the groups that give it another, unknown where its group would matter and is unknown.</summary>
    public BoundExpression Of(string item, Rational declared)
    {
        BoundExpression weight = Constant(declared);
        foreach (var group in Groups.Reverse().Where(g => g.Weights.ContainsKey(item)))
        {
            weight = new BoundChoose(IsIn(group), Constant(group.Weights[item]), weight);
        }

        return weight;
    }

    private static BoundConstant Constant(Rational value) => new(value, PolicyType.Number);

    private BoundExpression IsIn(WeightGroup group) => group.Labels
        .Select(label => (BoundExpression)new BoundComparison(Comparison.Equal, Key, new BoundConstant(label, PolicyType.Text)))
        .Aggregate((any, next) => new BoundBinary(BoundOperator.Or, any, next, PolicyType.Truth));
}

/// <summary>The weights of some groups.</summary>
/// <param name="Labels">The groups' values of the key.</param>
/// <param name="Weights">The weights of the items that differ, by name.</param>
internal sealed record WeightGroup(ImmutableArray<string> Labels, ImmutableDictionary<string, Rational> Weights);
