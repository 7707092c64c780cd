using PolicyKit.Data;
using PolicyKit.Results;

namespace PolicyKit.Tests.Assessment;

/// <summary>Random plans for a province, its cities and counties, that begin, end, merge and had other names; what they are called does not matter.</summary>
public sealed class RenamingTests
{
    private const int Regions = 9;

    // Other names, in another order of the alphabet.
    private static readonly string[] Names = [.. Enumerable.Range(0, Regions).Select(i => $"{(char)('丁' + i)}地")];
    private static readonly string[] OtherNames = [.. Enumerable.Range(0, Regions).Select(i => $"{(char)('中' - i)}州府")];

    private static readonly string[] Sets = ["children", "siblings", "群"];

    [ManyCases(100)]
    public void Other_names_of_regions_change_nothing_but_the_names(int seed)
    {
        var plan = Plan.Random(new Random(seed));
        var policy = Policy.Parse(plan.Text(Names));
        var renamed = Policy.Parse(plan.Text(OtherNames));
        for (var region = 0; region < Regions; region++)
        {
            var expected = Told(policy.Evaluate(plan.Observed(Names), Names[region], 2023));
            for (var i = 0; i < Regions; i++)
            {
                expected = expected.Replace(Names[i], OtherNames[i], StringComparison.Ordinal);
            }

            Assert.Equal(expected, Told(renamed.Evaluate(plan.Observed(OtherNames), OtherNames[region], 2023)));
        }
    }

    [ManyCases(100)]
    public void Codes_and_former_names_stand_for_the_names(int seed)
    {
        var plan = Plan.Random(new Random(seed));
        var policy = Policy.Parse(plan.Text(Names));
        var byCode = plan.Observed(Names).Select(o => o with { Region = policy.FindRegion(o.Region)!.Code }).ToList();
        var byFormer = plan.Observed(Names).Select(o => o with { Region = policy.FindRegion(o.Region)!.FormerNames is [var former, ..] && o.Year <= former.LastYear ? former.Name : o.Region }).ToList();
        foreach (var region in policy.Regions)
        {
            var expected = Told(policy.Evaluate(plan.Observed(Names), region.Name, 2023));

            Assert.Equal(expected, Told(policy.Evaluate(byCode, region.Code, 2023)));
            Assert.Equal(expected, Told(policy.Evaluate(byFormer, region.FormerNames is [var former, ..] ? former.Name : region.Name, 2023)));
        }
    }

    [ManyCases(100)]
    public void A_region_that_is_not_there_has_no_figure_and_counts_for_none(int seed)
    {
        var plan = Plan.Random(new Random(seed));
        var policy = Policy.Parse(plan.Text(Names));
        var timely = plan.Observed(Names).Where(o => policy.FindRegion(o.Region)!.IsThereIn(o.Year)).ToList();
        foreach (var region in policy.Regions)
        {
            var evaluation = policy.Evaluate(plan.Observed(Names), region.Name, 2023);

            Assert.Equal(Told(evaluation, withFindings: false), Told(policy.Evaluate(timely, region.Name, 2023), withFindings: false));
            Assert.All(evaluation.Outcomes.Where(o => o.Figure is not null), o => Assert.True(region.IsThereIn(o.Figure!.Year)));
        }
    }

    private static string Told(PolicyEvaluation evaluation, bool withFindings = true) => string.Join('\n', evaluation.Outcomes
        .Select(o => $"{o.Region} {o.Indicator} {o.Aim.Year} {o.Status} {o.Figure} {o.Gap} {o.Reason.English} {o.Reason.Chinese}")
        .Concat(withFindings ? evaluation.Findings.Select(f => f.English) : []));

    /// <summary>A plan in which «3» is the name of the fourth region.</summary>
    private sealed record Plan(string Template, IReadOnlyList<(int Region, string Indicator, int Year, int Value)> Figures)
    {
        public static Plan Random(Random random)
        {
            var items = Enumerable.Range(0, Regions).Select(i => Item(i, random)).ToArray();
            var lines = new List<string>
            {
                $"region {items[0]} {{ {items[1]} {{ {items[2]}, {items[3]}, {items[4]} }}, {items[5]} {{ {items[6]}, {items[7]} }}, {items[8]} }}",
                $"group 群 = {string.Join(", ", Enumerable.Range(1, Regions - 1).Where(_ => random.Next(2) == 0).Append(0).Select(Name))}",
                "@better higher\nindicator 甲, 乙",
            };
            for (var i = 0; i < 3; i++)
            {
                lines.Add($"@better lower\nindicator 算{i} = {Formula(random)}\ntarget 算{i} {Aim(random)}");
            }

            lines.AddRange(Enumerable.Range(0, 3).Select(_ => $"target 甲 {(random.Next(3) == 0 ? $"for {Name(random.Next(Regions))} " : "")}{Aim(random)}"));
            var figures = from region in Enumerable.Range(0, Regions) from indicator in new[] { "甲", "乙" } from year in Enumerable.Range(2019, 5)
                          where random.Next(8) > 0
                          select (region, indicator, year, random.Next(1, 5));
            return new Plan(string.Join('\n', lines), [.. figures]);
        }

        public string Text(string[] names) => Named(Template, names);

        public List<Observation> Observed(string[] names) => [.. Figures.Select(f => new Observation(names[f.Region], f.Indicator, f.Year, f.Value))];

        // The province, and what others become a part of, stays.
        private static string Item(int region, Random random) => string.Join(' ', new[]
        {
            Name(region),
            $"\"{new[] { "33", "3301", "330101", "330102", "330103", "3302", "330201", "330202", "3303" }[region]}\"",
            region > 2 && random.Next(4) == 0 ? $"from {random.Next(2019, 2022)}" : "",
            region > 2 && random.Next(4) == 0 ? $"to {random.Next(2021, 2023)} into {Name(random.Next(3))}" : "",
            random.Next(3) == 0 ? $"was 旧{Name(region)} to {random.Next(2019, 2024)}" : "",
        }.Where(p => p.Length > 0));

        private static string Formula(Random random) => random.Next(6) switch
        {
            0 => "甲 / 乙",
            1 => $"甲 / (甲 of {(random.Next(2) == 0 ? "parent" : Name(random.Next(Regions)))})",
            2 => $"mean(甲 over {Sets[random.Next(3)]} weight 乙)",
            3 => $"max(甲 over {Sets[random.Next(3)]}) - min(乙 over {Sets[random.Next(3)]})",
            4 => $"sum(甲 growth over {Sets[random.Next(3)]})",
            _ => "甲 growth",
        };

        private static string Aim(Random random) => random.Next(7) switch
        {
            0 => "rising 2019..2022",
            1 => $"top 2 among {Sets[random.Next(3)]} by {random.Next(2020, 2025)}",
            2 => "growth >= 10% total 2019..2022",
            3 => $"> (乙 of {Name(random.Next(Regions))}) by {random.Next(2020, 2025)}",
            4 => $"as {Name(random.Next(Regions))} by 2022",
            _ => $">= {random.Next(1, 5)} by {random.Next(2020, 2025)}",
        };

        private static string Name(int region) => $"«{region}»";

        private static string Named(string text, string[] names)
        {
            for (var i = 0; i < Regions; i++)
            {
                text = text.Replace($"«{i}»", names[i], StringComparison.Ordinal);
            }

            return text;
        }
    }
}
