using PolicyKit.Symbols;
using static PolicyKit.Symbols.RatioKind;

namespace PolicyKit.Tests.Symbols;

public sealed class RatioKindTests
{
    public static IEnumerable<object[]> Pairs { get; } =
        from left in Enum.GetValues<RatioKind>() from right in Enum.GetValues<RatioKind>() select new object[] { left, right };

    // What a kind may stand for tells what a result may stand for.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Sums_and_differences_may_be_what_their_sides_allow(RatioKind left, RatioKind right)
    {
        if ((left, right) == (None, None))
        {
            Assert.Equal((None, None), (RatioKinds.OfSum(left, right), RatioKinds.OfDifference(left, right)));
            return;
        }

        var sides = (from l in Meanings(left) from r in Meanings(right) select (l, r)).ToList();
        var sums = sides.Select(s => s is (Points, Points) ? Points : Ratio);
        var differences = sides.SelectMany<(RatioKind, RatioKind), RatioKind>(s => s switch
        {
            (Ratio, Ratio) => [Ratio, Points],
            (Ratio, Points) => [Ratio],
            (Points, Points) => [Points],
            _ => [],
        });

        Assert.Equal(KindOf(sums), RatioKinds.OfSum(left, right));
        Assert.Equal(KindOf(differences), RatioKinds.OfDifference(left, right));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_is_compared_must_have_a_meaning_in_common(RatioKind left, RatioKind right)
    {
        var expected = left == None ? right : right == None ? left : KindOf(Meanings(left).Intersect(Meanings(right)));

        Assert.Equal(expected, RatioKinds.InCommon(left, right));
        Assert.Equal(expected, RatioKinds.InCommon(right, left));
    }

    [Theory]
    [InlineData(Points, None, Points, Points)]
    [InlineData(Points, Ratio, Points, None)]
    [InlineData(Points, Points, None, None)]
    [InlineData(Ratio, None, Ratio, Ratio)]
    [InlineData(Ratio, Ratio, Ratio, None)]
    [InlineData(Difference, None, Difference, Difference)]
    [InlineData(Difference, Ratio, Difference, None)]
    [InlineData(Difference, Points, None, None)]
    [InlineData(None, None, None, None)]
    public void Products_keep_what_is_multiplied(RatioKind left, RatioKind right, RatioKind product, RatioKind quotient)
    {
        Assert.Equal(product, RatioKinds.OfProduct(left, right));
        Assert.Equal(product, RatioKinds.OfProduct(right, left));
        Assert.Equal(quotient, RatioKinds.OfQuotient(left, right));
        Assert.Equal(None, RatioKinds.OfQuotient(None, right));
    }

    private static RatioKind[] Meanings(RatioKind kind) => kind switch
    {
        Ratio => [Ratio],
        Points => [Points],
        _ => [Ratio, Points],
    };

    private static RatioKind? KindOf(IEnumerable<RatioKind> meanings) => meanings.Distinct().Order().ToList() switch
    {
        [Ratio, Points] => Difference,
        [var one] => one,
        _ => null,
    };
}
