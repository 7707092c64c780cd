using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>What stands behind the name of a method.</summary>
/// <param name="Fewest">How many numbers at least.</param>
/// <param name="Most">How many numbers at most.</param>
/// <param name="TakesBounds">Whether bounds may follow, <c>from … to …</c>.</param>
/// <param name="NeedsTo">Whether <c>to</c> follows by itself.</param>
/// <param name="NeedsCondition">Whether a comparison follows.</param>
/// <param name="NeedsRest">Whether <c>rest</c> follows.</param>
/// <param name="Words">The same, in words.</param>
internal sealed record MethodShape(int Fewest, int Most, bool TakesBounds, bool NeedsTo, bool NeedsCondition, bool NeedsRest, Localized Words)
{
    private static readonly MethodShape Plain = new(0, 0, false, false, false, false, new("nothing", "无需参数"));

    private static readonly Dictionary<NormalizationMethod, MethodShape> Shapes = new()
    {
        [NormalizationMethod.Efficacy] = Plain with
        {
            Fewest = 1, Most = 1, TakesBounds = true, Words = new("the mark of the worst, such as 60, and both 'from' and 'to' or neither", "最差者的得分（如60），以及同时写出或都不写的“自”“至”"),
        },
        [NormalizationMethod.MinMax] = Plain with { TakesBounds = true, Words = new("both 'from' and 'to' or neither", "同时写出或都不写的“自”“至”") },
        [NormalizationMethod.ZScore] = Plain,
        [NormalizationMethod.Rank] = Plain,
        [NormalizationMethod.Percentile] = Plain,
        [NormalizationMethod.Distance] = Plain with { NeedsTo = true, Words = new("'to' and the reference", "“至”及参照值") },
        [NormalizationMethod.Places] = Plain with { Fewest = 1, Most = int.MaxValue, NeedsRest = true, Words = new("marks by place, and 'rest' for all others", "各名次的得分，以及“其余”的得分") },
        [NormalizationMethod.Target] = Plain with { NeedsCondition = true, Words = new("a comparison such as '>= 90%'", "如“>= 90%”的比较") },
    };

    public static MethodShape Of(NormalizationMethod method) => Shapes[method];

    public bool Fits(MethodClauseSyntax syntax) =>
        syntax.Arguments.Count >= Fewest && syntax.Arguments.Count <= Most
        && (syntax.From is not null ? TakesBounds && syntax.To is not null : (syntax.To is not null) == NeedsTo)
        && (syntax.Condition is not null) == NeedsCondition
        && (syntax.Rest is not null) == NeedsRest;
}
