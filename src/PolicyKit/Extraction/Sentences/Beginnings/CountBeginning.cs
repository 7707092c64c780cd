using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Names;
using PolicyKit.Extraction.Sentences.Predicates;
using PolicyKit.Extraction.Sentences.Words;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences.Beginnings;

/// <summary>Things that are counted: 打造20个以上示范区, 提升14个飞地建设水平.</summary>
internal static class CountBeginning
{
    private static readonly WordTable Upgrades = new("水平", "升级", "提升", "提质");
    private static readonly WordTable Upgrading = new("提升", "推进");

    // Who sees to it, and how often: no aim.
    private static readonly WordTable Offices = new("专班", "工作组", "领导小组", "推进组", "工作小组", "会议", "例会", "联席会议");

    // 分3个阶段推进
    private static readonly WordTable Steps = new("阶段", "方面", "环节", "步骤", "层面", "层次", "维度", "批次", "步");

    private static readonly WordTable Levels = new("市级", "县级", "区级", "乡级", "村级", "乡镇", "街道", "各县", "各乡镇", "县域");

    // 年产20万辆汽车项目: what one thing can do.
    private static readonly WordTable Capacities = new("年产", "年产能", "日产", "日处理", "年处理", "总投资", "装机", "占地", "可容纳", "设计", "双向", "配建", "总装机", "年加工", "单机");

    // With whom something is done: 会同12个部门, 与41个城市合作.
    private static readonly WordTable Partners = new("会同", "联合", "协同", "邀请", "涉及", "包括");

    public static IEnumerable<Finding> Read(Beginning beginning)
    {
        var isRead = false;
        foreach (var amount in beginning.Piece.Amounts)
        {
            if ((!isRead || beginning.Clause.IsObserved) && ReadOne(beginning, amount, isRead) is { } finding)
            {
                yield return finding;
                isRead = true;
            }
        }
    }

    /// <summary>The measured count before a predicate, which says something by itself: 26个飞地 in 26个飞地在建项目54个.</summary>
    public static IEnumerable<Finding> Before(Piece piece, Predicate predicate)
    {
        if (!piece.Clause.IsObserved || piece.Amounts is not [{ IsCount: true, Form: NumberForm.Digits } first, ..] || first.End >= predicate.NameEnd || predicate.Amounts.Exists(a => a.Start == first.Start))
        {
            yield break;
        }

        if (Nouns.WithoutOpening(piece.Before(first.Start)) is [] or ['为' or '对' or '由' or '将' or '有'])
        {
            yield return new Finding(piece.Start, predicate.NameEnd, Nouns.Of(piece.Clause, first.End, predicate.NameEnd) + "数", first.Limit ?? StatementOperator.Equal, first.Value, first.Upper, first.Unit, Trust.Implied);
        }
    }

    private static Finding? ReadOne(Beginning beginning, Amount amount, bool isFurther)
    {
        var (piece, clause) = (beginning.Piece, beginning.Clause);
        var noun = Nouns.Of(clause, amount.End, piece.End);
        var before = piece.Before(amount.Start);
        var isAbout = SentenceFacts.LengthAtEnd(SetWordRole.Approximation, before) > 0;
        var isMagnitude = amount.Form is NumberForm.Magnitude && !isAbout;
        if (!amount.IsCount || amount.Form is NumberForm.Numeral || noun.Length < 2 || Offices.AtEnd(noun) > 0 || Steps.AtStart(noun) > 0 || (!clause.IsObserved && clause.Slice(clause.Start, amount.Start).Contains("涉及", StringComparison.Ordinal)) || (isMagnitude && clause.IsObserved) || (!clause.IsObserved && (Partners.AtEnd(before) > 0 || NameWords.Partnership.AtStart(before) > 0)))
        {
            return null;
        }

        var isGiven = !isFurther && IsGiven(beginning, amount, before);
        var isNamed = isMagnitude || (noun.EndsWith("工程", StringComparison.Ordinal) && VerbWords.Making.AtEnd(before) > 0);
        var op = amount.Upper is not null ? StatementOperator.Between
            : amount.Limit ?? (isAbout ? StatementOperator.About : clause.Seen(ValueVerb.AtEndOf(before)) ?? (isGiven || clause.IsObserved ? StatementOperator.Equal : null));
        op = isNamed && clause.IsObserved && op is StatementOperator.Equal ? null : op;
        if (!clause.IsObserved && Capacities.AtEnd(before) > 0)
        {
            return null;
        }

        var name = EachOf(before) + before[^NewThings.Words.AtEnd(before)..].ToString() + noun + CountNames.SuffixOf(noun, amount);
        return new Finding(isGiven ? beginning.Start : piece.Start, Nouns.End(amount.End, piece.End), name, op, amount.Value, amount.Upper, amount.Unit, isNamed ? Trust.Named : op is null ? Trust.Implied : Trust.Written)
        {
            IsAim = isNamed,
            Doubt = isNamed ? Doubts.InName : isGiven && !clause.IsObserved ? Doubts.GivenSet : null,
        };
    }

    // 每所学校至少配备1名教师, but not 每年开展1次
    private static string EachOf(ReadOnlySpan<char> before)
    {
        before = Nouns.WithoutOpening(before);
        var each = before[..VerbWords.Making.TrimAll(before)];
        if (Levels.Is(each))
        {
            return each.ToString();
        }

        return before is ['每', not ('年' or '月' or '季' or '周' or '天' or '日' or '半'), _, ..] && !before.Contains('年') ? each.ToString() : "";
    }

    // 推进莲都等4个…, 甲、乙、丙3个…, 提升14个…建设水平: they are there already.
    private static bool IsGiven(Beginning beginning, Amount amount, ReadOnlySpan<char> before) =>
        amount.Limit is null
        && (before.EndsWith("等")
            || (beginning.Heads.Count > 0 && Nouns.WithoutOpening(before).Length > 1 && VerbWords.Making.AtEnd(before) == 0)
            || (Upgrading.AtEnd(before) > 0 && Upgrades.AtEnd(beginning.Piece.Behind(amount.End)) > 0));
}
