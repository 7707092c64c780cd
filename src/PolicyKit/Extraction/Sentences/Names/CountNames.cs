using PolicyKit.Extraction.Reading;
using PolicyKit.Extraction.Sentences.Words;

namespace PolicyKit.Extraction.Sentences.Names;

/// <summary>Names of what is counted or covers ground: 建成养老院20家 is the number of 养老院, 提升森林质量200万亩 the area of 森林质量提升.</summary>
internal static class CountNames
{
    private const int ShortestThing = 2;
    private const int ShortestSum = 4;
    private const string Done = "完成";

    // Of what they make, only how much there is.
    private static readonly WordTable Dropped = new(
        "打造", "建成", "培育", "创成", "创建", "设立", "推出", "开发", "建立", "组建", "形成", "构建", "搭建", "建有", "拥有", "共有", "建设", "实施", "完成", "开展", "制定", "出台", "遴选", "认定", "培养", "引育", "选派", "布局", "推进", "筹建", "筹集", "建成投用", "创建成", "推广", "评选", "选树", "命名", "改造完成", "共建成", "共建有", "共推进", "共派遣", "派遣", "培育了", "建成了");

    // These stay, behind what they are done to.
    private static readonly WordTable Moved = new(
        "建设", "提升", "改造提升", "提升改造", "改造", "整治", "整治提升", "修复", "治理", "腾出", "盘活", "流转", "收储", "供应", "改良", "保护", "推广", "恢复", "腾退", "开发");

    // Nouns that begin with such a verb.
    private static readonly WordTable Things = new("建设用地", "建设项目", "建设资金", "建设工程", "开发区", "开发用地", "推广站", "保护区", "治理区", "修复区", "改造区", "保护地", "流转地", "实施方案", "培养基地", "培育基地", "推进会", "制定机构");

    private static readonly WordTable Totals = new("累计", "五年累计", "三年累计", "共", "已", "总共", "合计", "全部");
    private static readonly WordTable Doings = new("就业", "创业", "培训", "搬迁", "脱贫", "参保", "转移", "帮扶", "增收", "救助", "受益", "惠及", "安置", "服务", "解困", "入会");
    private static readonly WordTable Ways = new("路", "道", "线", "管网", "铁", "干渠", "岸带", "堤防", "堤", "河道");
    private static readonly WordTable Grounds = new("亩", "公顷", "平方公里", "平方米", "㎡");

    /// <summary>The name without the verb that makes the things, or with it behind them.</summary>
    public static string Bare(string name, Amount amount)
    {
        if (amount.IsMoney && name.StartsWith(Done, StringComparison.Ordinal) && name.Length >= Done.Length + ShortestSum)
        {
            return name[Done.Length..];
        }

        var (isCount, isGround) = (amount.IsCount, IsGround(amount));
        if ((!isCount && !isGround && !IsWay(amount)) || Things.AtStart(name) > 0)
        {
            return name;
        }

        var rest = Dropped.AtStart(name) > 0 ? name : name[Totals.SkipAll(name)..];
        if (NewThings.Words.AtStart(rest) > 0)
        {
            return rest;
        }

        if (isGround && Moved.AtStart(rest) is > 0 and var moved && rest.Length - moved >= ShortestThing && Things.AtStart(rest) == 0)
        {
            return rest[moved..] + rest[..moved];
        }

        var verb = Things.AtStart(rest) > 0 ? 0 : Dropped.SkipAll(rest);
        return verb > 0 && rest.Length - verb >= ShortestThing ? rest[verb..] : name;
    }

    /// <summary>What the unit puts behind a name: 数, 人次, 面积; empty where the name says it.</summary>
    public static string SuffixOf(string name, Amount amount)
    {
        if (name is [] or [.., '数' or '量' or '次' or '额' or '积' or '率' or '比' or '里' or '距' or '模'])
        {
            return "";
        }

        if (amount.Unit is "小时" or "分钟")
        {
            return name.Contains('时', StringComparison.Ordinal) || name.Contains('圈', StringComparison.Ordinal) ? "" : "时间";
        }

        if (amount.IsMoney)
        {
            return name.EndsWith("新增", StringComparison.Ordinal) ? "额" : "";
        }

        name = name.TrimEnd('”');
        return IsGround(amount) ? "面积"
            : IsWay(amount) ? Ways.AtEnd(name) > 0 ? "里程" : ""
            : !amount.IsCount ? ""
            : SuffixOfCount(name, amount.BareUnit);
    }

    private static string SuffixOfCount(string name, string unit) => unit switch
    {
        "人次" or "场次" or "批次" => unit,
        "次" => "次数",
        "场" => "场次",
        "人" or "名" when Doings.AtEnd(name) > 0 => "人数",
        "户" when Doings.AtEnd(name) > 0 => "户数",
        _ => "数",
    };

    private static bool IsGround(Amount amount) => Grounds.Is(amount.BareUnit);

    private static bool IsWay(Amount amount) => amount.BareUnit is "公里" or "千米";
}
