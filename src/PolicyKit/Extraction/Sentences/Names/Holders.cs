using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>Whose figures they are: 低收入群体, 农村居民, 每千人口拥有. Said once, it holds for what follows.</summary>
internal static class Holders
{
    private const int LongestShare = 14;

    /// <summary>Groups of people, as names have them.</summary>
    public static readonly WordTable People = new("群体", "农户", "居民", "人群", "农民", "职工", "老年人", "残疾人", "学生", "患者", "从业人员", "从业者");

    // Of how many each is counted: 每千常住人口.
    private static readonly WordTable Shares = new(
        "人口", "常住人口", "户籍人口", "老年人口", "老年人", "老人", "居民", "户居民", "户", "人", "名老年人", "儿童", "名儿童", "学生", "名学生", "名就业人员", "就业人员", "从业人员", "名从业人员", "城镇人口", "农村人口", "户家庭", "名职工", "职工", "残疾人", "青少年", "新生儿", "名新生儿", "活产儿");
    private static readonly WordTable Tens = new("十", "百", "千", "万", "亿", "1", "0", "名");

    // What people have.
    private static readonly WordTable Belongings = new("生活", "福利", "社会福利", "增收", "收入", "消费", "人均可支配收入", "人均消费", "健康", "就业率");

    /// <summary>Where the holder ends with which a name begins; 0 if it names none, or nothing behind it.</summary>
    public static int EndIn(string name)
    {
        if (name.StartsWith('每'))
        {
            var has = name.IndexOf("拥有", 0, Math.Min(name.Length, LongestShare), StringComparison.Ordinal);
            return has > 0 && has + 2 < name.Length ? has + 2 : EndOfShare(name);
        }

        for (var end = 2; end < name.Length; end++)
        {
            if (People.AtEnd(name.AsSpan(0, end)) > 0)
            {
                return end;
            }
        }

        return 0;
    }

    private static int EndOfShare(string name)
    {
        var tens = 1 + Tens.SkipAll(name.AsSpan(1));
        var end = tens > 1 ? tens + Shares.AtStart(name.AsSpan(tens)) : 0;
        return end > tens && end < name.Length ? end : 0;
    }

    /// <summary>A name with its holder, where it lacks one.</summary>
    public static string With(string holder, string name) =>
        holder.Length > 0 && name.Length > 0 && (holder[0] == '每' ? name[0] != '每' && !name.Contains("人均", StringComparison.Ordinal) : Belongings.AtStart(name) > 0 && !People.In(name)) ? holder + name : name;
}
