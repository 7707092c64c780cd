using System.Collections.Immutable;
using PolicyKit.Data;
using PolicyKit.Diagnostics;

namespace PolicyKit.Cli;

/// <summary>Tells of a user's observations whose region or indicator the policy does not know: a misspelt one would only look like a missing figure.</summary>
internal static class UnknownNames
{
    private const int Most = 5;

    public static void Tell(Policy policy, ImmutableArray<Observation> observations, Terminal terminal)
    {
        if (!policy.Regions.IsEmpty)
        {
            Tell(
                observations.Select(o => o.Region).Where(r => policy.FindRegion(r) is null),
                policy.Regions.SelectMany(r => r.FormerNames.Select(f => f.Name).Prepend(r.Name)),
                new("region", "地区"),
                terminal);
        }

        Tell(
            observations.Select(o => o.Indicator).Where(i => policy.FindIndicator(i) is null),
            policy.Indicators.SelectMany(i => i.Aliases.Prepend(i.Name)),
            new("indicator", "指标"),
            terminal);
    }

    private static void Tell(IEnumerable<string> unknown, IEnumerable<string> known, Localized what, Terminal terminal)
    {
        var names = unknown.CountBy(n => n).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var all = known.ToList();
        var count = names.Sum(n => n.Value);
        var shown = names.Take(Most).Select(n => Of(n.Key, all)).ToList();
        var rest = names.Count - shown.Count;
        terminal.Error.WriteLine(terminal.Words(
            $"of {count} observations the policy does not know the {what.English}: {string.Join(", ", shown.Select(s => s.English))}{(rest > 0 ? $" and {rest} more" : "")}",
            $"{count}条观测值的{what.Chinese}不在政策中：{string.Join("、", shown.Select(s => s.Chinese))}{(rest > 0 ? $"，另有{rest}个" : "")}"));
    }

    private static Localized Of(string name, List<string> known)
    {
        var suggestion = Spelling.Suggest(name, known).Text;
        return suggestion.English.Length == 0
            ? new($"'{name}'", $"“{name}”")
            : new($"'{name}' ({suggestion.English.Trim()})", $"“{name}”（{suggestion.Chinese.Trim()}）");
    }
}
