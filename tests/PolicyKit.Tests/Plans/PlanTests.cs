using System.Collections.Immutable;
using PolicyKit.Backends.Reference;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Symbols;
using PolicyKit.Tests.House;

namespace PolicyKit.Tests.Plans;

public sealed class PlanTests
{
    private const string Ranked = """
        record R { a: number, b: number?, g: text, ok: bool, d: date }
        let m of R = mean(a by g where ok)
        let rel of R = a / m
        let mm of R = max(mean(rel by g))
        score S of R where ok { rel weight 60 base mm; x = b / a weight 40 base mean by g missing average; each 0 .. 1.5 }
        grade G of S by g { none when d > 2021-01-01, D when not ok or g = "x", A top 20%, B to 80%, C rest }
        """;

    [Fact]
    public void The_plans_of_the_pack_are_sound()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "src", "PolicyKit.Zhejiang", "Policies"), "*.policy"))
        {
            var policy = Policy.Load(path);
            Assert.All(policy.Scores, s => Assert.Empty(PlanVerifier.FaultsOf(policy.Scorer(s.Name).Plan.Plan)));
        }
    }

    [Fact]
    public void A_plan_with_everything_is_sound() => Assert.Empty(PlanVerifier.FaultsOf(PlanOf(Ranked)));

    [Fact]
    public void A_statistic_is_used_in_a_later_stage_than_what_it_is_taken_of()
    {
        var plan = PlanOf(Ranked);

        Assert.True(plan.Stages.Length >= 4);
        Assert.All(plan.Stages[..^1], s => Assert.NotEmpty(s.Groups));
        Assert.Empty(plan.Stages[^1].Groups);
        Assert.IsType<RankStep>(Assert.Single(plan.Stages[^2].Groups));
    }

    [Fact]
    public void Equal_steps_are_written_once()
    {
        var plan = PlanOf("record R { a: number, b: number, g: text }\nlet x of R = a / b\nlet y of R = a / b\nscore S of R { x weight 50 base mean by g; y weight 50 base mean by g }");

        Assert.Single(plan.Stages[0].Rows);
        Assert.Single(plan.Stages[0].Groups);
    }

    [Fact]
    public void Fixed_values_that_look_alike_do_not_share_a_slot()
    {
        Assert.Equal("0.333333", TableCheck.Value("a: number", "a * 0.333333 + 0 * (a * (1/3))", "1"));
        Assert.NotEqual("0", TableCheck.Value("a: number", "(a * (1/3) - a * 0.333333) * 1_000_000", "1"));
        Assert.Equal("T", TableCheck.Truth("a: number", "a * (1/3) > a * 0.333333", "1"));
    }

    [Fact]
    public void A_field_or_fixed_value_keeps_its_name_where_a_let_renames_it()
    {
        var table = TableCheck.Of("record R { 地: 亩, 税: 元 }\nlet 面积 of R = 地\nlet x of R = 税 / 地\nscore S of R { x weight 100 base 1元/亩; y = 面积 weight 0 base 1亩 }", "地 | 税\n0 | 1");

        Assert.Contains("地 is 0 and cannot divide", table.Reasons(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_the_score_needs_is_read() =>
        Assert.Equal(["a"], PlanOf("record R { a: number, b: number }\nlet x of R = b\nscore S of R { a weight 100 }").Columns.Select(c => c.Name));

    [Fact]
    public void Every_operation_has_a_meaning_in_the_reference()
    {
        var slots = ImmutableArray.Create(new PlanSlot(SlotKind.Number, "", Unit.One, ["X"]), new PlanSlot(SlotKind.Number, "", Unit.One, []));
        Assert.All(Enum.GetValues<PlanOp>(), op =>
        {
            ImmutableArray<int> arguments = [.. Enumerable.Range(0, Known(op).Length)];
            var step = new RowStep(op, 0, arguments, [0, 0]);
            var ofKnown = Operations.Apply(step, slots, i => Known(op)[i]);
            var ofUnknown = Operations.Apply(step, slots, _ => ExactValue.Unknown(Reasons.NoCase));

            Assert.True(ofKnown.IsKnown);
            Assert.False(ofUnknown.IsKnown);
            Assert.Equal(Reasons.NoCase, Assert.Single(ofUnknown.Reasons));
        });
    }

    [Fact]
    public void A_fixed_base_and_a_weight_are_one_factor_and_weights_by_group_one_lookup()
    {
        var plan = PlanOf("record R { 业: text, a: number }\nscore S of R { a weight 60 base 3; b = a weight 40 base 4; weights by 业 { \"化工\", \"印染\": b 20; \"纺织\": b 10 }; each 0 .. 2 }");
        var steps = plan.Stages[0].Rows.Where(r => plan.Outputs.Contains(r.Target) || r.Op is PlanOp.Lookup).ToArray();

        var lookup = Assert.Single(steps, s => s.Op == PlanOp.Lookup && s.Arguments.Length == 5);
        Assert.Equal<string>(["化工", "印染", "纺织"], [.. plan.Slots[lookup.Target].Labels]);
        Assert.Equal([20, 20, 10, 40], lookup.Arguments[1..].Select(a => (int)((Rational)plan.Constants.Single(c => c.Slot == a).Value).Numerator));
        Assert.DoesNotContain(plan.Stages[0].Rows, r => r.Op == PlanOp.Divide);
        Assert.Contains(plan.Constants, c => c.Value is Rational factor && factor == 20);
    }

    [Fact]
    public void The_verifier_finds_faults()
    {
        var plan = PlanOf(Ranked);
        var twice = plan with { Constants = plan.Constants.Add(plan.Constants[0]) };
        var early = plan with { Stages = [.. plan.Stages.Reverse()] };
        var never = plan with { Columns = plan.Columns.RemoveAt(0) };

        Assert.Contains(PlanVerifier.FaultsOf(twice), f => f.Contains("written twice", StringComparison.Ordinal));
        Assert.Contains(PlanVerifier.FaultsOf(early), f => f.Contains("before it is written", StringComparison.Ordinal));
        Assert.Contains(PlanVerifier.FaultsOf(never), f => f.Contains("Nothing writes", StringComparison.Ordinal));
        Assert.Contains(PlanVerifier.FaultsOf(plan with { Bounded = [plan.Outputs.First(o => plan.Slots[o].Kind != SlotKind.Number)] }), f => f.Contains("no number", StringComparison.Ordinal));
    }

    [Fact]
    public void The_verifier_wants_a_part_of_a_whole()
    {
        var plan = PlanOf("record R { a: number }\nscore S of R { x = quantile(a, 20%) weight 100 }");
        var step = Assert.IsType<LowestPartStep>(Assert.Single(plan.Stages[0].Groups));

        Assert.Empty(PlanVerifier.FaultsOf(plan));
        Assert.All([0, 1, Rational.Create(-1, 2)], part => Assert.Contains(
            PlanVerifier.FaultsOf(plan with { Stages = [plan.Stages[0] with { Groups = [step with { Part = part }] }, plan.Stages[1]] }),
            f => f.Contains("no part of a whole", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_verifier_wants_a_fixed_number_of_places()
    {
        var plan = PlanOf("record R { a: number }\nscore S of R { x = round(a, 2) weight 100 }");
        var places = plan.Constants.Single(c => c.Value is Rational value && value == 2);

        Assert.Empty(PlanVerifier.FaultsOf(plan));
        Assert.All([13, -1, Rational.Create(1, 2)], p => Assert.Contains(
            PlanVerifier.FaultsOf(plan with { Constants = plan.Constants.Replace(places, places with { Value = p }) }),
            f => f.Contains("number of places", StringComparison.Ordinal)));
    }

    private static ExactValue[] Known(PlanOp op) => op switch
    {
        PlanOp.And or PlanOp.Or or PlanOp.FirstCase => [ExactValue.Of(true), ExactValue.Of(true)],
        PlanOp.Not => [ExactValue.Of(true)],
        PlanOp.SameText => [ExactValue.Of("a"), ExactValue.Of("a")],
        PlanOp.Where => [ExactValue.Of(true), ExactValue.Of(Rational.One)],
        PlanOp.Lookup => [ExactValue.Of("X"), ExactValue.Of(Rational.One), ExactValue.Of(Rational.One)],
        PlanOp.Choose => [ExactValue.Of(true), ExactValue.Of(Rational.One), ExactValue.Of(Rational.One)],
        PlanOp.Negate or PlanOp.Abs or PlanOp.Known => [ExactValue.Of(Rational.One)],
        _ => [ExactValue.Of(Rational.One), ExactValue.Of(Rational.One)],
    };

    private static Plan PlanOf(string policy) => Policy.Parse(policy).Scorer().Plan.Plan;
}
