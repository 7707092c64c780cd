using System.Collections.Frozen;
using System.Collections.Immutable;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax;

/// <summary>The tables of the language: keywords in both dresses, signs with their full-width forms, operators.</summary>
public static class SyntaxFacts
{
    /// <summary>How many characters a text may have; of a longer one nothing is read.</summary>
    public const int MaxLength = 10_000_000;

    /// <summary>How many declarations a text may have.</summary>
    public const int MaxDeclarations = 100_000;

    /// <summary>How many operators a declaration may have, all its expressions taken together; each <c>of</c> and <c>=</c> is counted.</summary>
    public const int MaxOperators = 25_000;

    /// <summary>How many characters a name may have, quotes included.</summary>
    public const int MaxNameLength = 1000;

    /// <summary>How deep parentheses, braces and prefix operators may nest.</summary>
    public const int MaxDepth = 100;

    /// <summary>How many digits a number may have.</summary>
    public const int MaxDigits = 60;

    /// <summary>How many mistakes of form are told of one text.</summary>
    public const int MaxSyntaxErrors = 1000;

    /// <summary>How tightly comparisons bind; <c>not</c> takes one as its operand.</summary>
    internal const int ComparisonPrecedence = 3;

    /// <summary>The Chinese word of <c>by</c> before the names of groups; it is the one keyword that has two.</summary>
    internal const string ByOfGroups = "按";

    /// <summary>The one beginning of units that is a numeral as well: <c>人/十万人</c>.</summary>
    internal const string NumeralUnitPrefix = "十万";

    /// <summary>Every keyword: its English form, then its Chinese forms, simplified and traditional; the first Chinese form is the one written.</summary>
    public static ImmutableArray<(SyntaxKind Kind, string English, ImmutableArray<string> Chinese)> Keywords { get; } =
    [
        (PolicyKeyword, "policy", ["政策"]),
        (RegionKeyword, "region", ["地区", "地區"]),
        (GroupKeyword, "group", ["地区组", "地區組"]),
        (UnitKeyword, "unit", ["单位", "單位"]),
        (IndicatorKeyword, "indicator", ["指标", "指標"]),
        (TargetKeyword, "target", ["目标", "目標"]),
        (TaskKeyword, "task", ["任务", "任務"]),
        (RecordKeyword, "record", ["记录", "記錄"]),
        (LetKeyword, "let", ["令"]),
        (ScoreKeyword, "score", ["评分", "評分"]),
        (GradeKeyword, "grade", ["定档", "定檔"]),
        (BandKeyword, "band", ["分档", "分檔"]),
        (AssessmentKeyword, "assessment", ["考评", "考評"]),
        (LeadingKeyword, "leading", ["前列"]),
        (ForKeyword, "for", ["适用于", "適用於"]),
        (OfKeyword, "of", ["属于", "屬於"]),
        (ByKeyword, "by", ["到", ByOfGroups]),
        (AkaKeyword, "aka", ["又称", "又稱"]),
        (InKeyword, "in", ["介于", "介於"]),
        (FallingKeyword, "falling", ["下降"]),
        (RisingKeyword, "rising", ["上升"]),
        (SteadyKeyword, "steady", ["平稳", "平穩"]),
        (DoublesKeyword, "doubles", ["翻一番"]),
        (QuadruplesKeyword, "quadruples", ["翻两番", "翻兩番"]),
        (GrowthKeyword, "growth", ["增长", "增長"]),
        (YearlyKeyword, "yearly", ["年均"]),
        (TotalKeyword, "total", ["累计", "累計"]),
        (FromKeyword, "from", ["自"]),
        (DrivesKeyword, "drives", ["推动", "推動"]),
        (IntoKeyword, "into", ["划归", "劃歸"]),
        (WasKeyword, "was", ["曾用名"]),
        (AsKeyword, "as", ["参照", "參照"]),
        (AmongKeyword, "among", ["在"]),
        (OverKeyword, "over", ["遍及"]),
        (ParentKeyword, "parent", ["上级", "上級"]),
        (ChildrenKeyword, "children", ["下级", "下級"]),
        (SiblingsKeyword, "siblings", ["同级", "同級"]),
        (WhenKeyword, "when", ["当", "當"]),
        (WhereKeyword, "where", ["限于", "限於"]),
        (TopKeyword, "top", ["前"]),
        (ToKeyword, "to", ["至"]),
        (RestKeyword, "rest", ["其余", "其餘"]),
        (NoneKeyword, "none", ["不评", "不評"]),
        (EachKeyword, "each", ["每项", "每項"]),
        (WeightKeyword, "weight", ["权重", "權重"]),
        (WeightsKeyword, "weights", ["权重表", "權重表"]),
        (BonusKeyword, "bonus", ["加分"]),
        (DeductKeyword, "deduct", ["减分", "減分"]),
        (BaseKeyword, "base", ["基准", "基準"]),
        (MissingKeyword, "missing", ["缺失"]),
        (AverageKeyword, "average", ["取平均"]),
        (CombineKeyword, "combine", ["合成"]),
        (TiesKeyword, "ties", ["并列", "並列"]),
        (VetoKeyword, "veto", ["否决", "否決"]),
        (VaryKeyword, "vary", ["浮动", "浮動"]),
        (TimesKeyword, "times", ["次数", "次數"]),
        (SeedKeyword, "seed", ["种子", "種子"]),
        (KeyKeyword, "key", ["主键", "主鍵"]),
        (SyntaxKind.IsKeyword, "is", ["为", "為"]),
        (AndKeyword, "and", ["且"]),
        (OrKeyword, "or", ["或"]),
        (NotKeyword, "not", ["非"]),
        (TrueKeyword, "true", ["是"]),
        (FalseKeyword, "false", ["否"]),
    ];

    /// <summary>Every sign with its other forms, longest first where one begins another.</summary>
    public static ImmutableArray<(SyntaxKind Kind, string Text, ImmutableArray<string> Forms)> Signs { get; } =
    [
        (DotDotToken, "..", ["…"]),
        (LessOrEqualToken, "<=", ["≤", "＜＝", "≦"]),
        (GreaterOrEqualToken, ">=", ["≥", "＞＝", "≧"]),
        (NotEqualsToken, "!=", ["≠", "<>"]),
        (LessToken, "<", ["＜"]),
        (GreaterToken, ">", ["＞"]),
        (EqualsToken, "=", ["＝"]),
        (OpenParenToken, "(", ["（"]),
        (CloseParenToken, ")", ["）"]),
        (OpenBraceToken, "{", ["｛"]),
        (CloseBraceToken, "}", ["｝"]),
        (CommaToken, ",", ["，", "、"]),
        (ColonToken, ":", ["："]),
        (SemicolonToken, ";", ["；"]),
        (FullStopToken, "。", ["．"]),
        (QuestionToken, "?", ["？"]),
        (AtToken, "@", ["＠"]),
        (PlusToken, "+", ["＋"]),
        (MinusToken, "-", ["－", "−"]),
        (AsteriskToken, "*", ["×", "＊"]),
        (SlashToken, "/", ["÷", "／"]),
        (PercentToken, "%", ["％"]),
        (PerMilleToken, "‰", []),
        (TildeToken, "~", ["～", "≈"]),
    ];

    /// <summary>Words of units that may stand right behind a number in Chinese: 三年, 五十万元. Their meaning is the catalog's.</summary>
    internal static ImmutableArray<string> UnitWords { get; } =
    [
        "元", "圆", "圓", "元人民币", "人民币元", "美元",
        "米", "m", "公里", "千米", "km", "厘米", "cm", "毫米", "mm", "海里",
        "平方米", "平米", "m²", "㎡", "亩", "畝", "公顷", "公頃", "ha", "平方公里", "平方千米", "km²", "立方米", "m³", "升", "L", "毫升", "mL",
        "公斤", "千克", "kg", "斤", "克", "g", "毫克", "mg", "微克", "μg", "吨", "噸", "t",
        "吨标准煤", "吨标煤", "噸標準煤", "tce", "千克标准煤", "公斤标准煤", "kgce", "克标准煤", "gce", "千瓦时", "千瓦時", "度", "kWh",
        "焦", "焦耳", "J", "千焦", "kJ", "兆焦", "MJ", "吉焦", "GJ", "瓦", "W", "千瓦", "kW", "兆瓦", "MW", "吉瓦", "GW", "伏", "V", "千伏", "kV",
        "秒", "秒钟", "s", "分钟", "分鐘", "小时", "小時", "h", "天", "日", "周", "週",
        "年", "岁", "歲", "周年", "周岁", "季度", "季", "月", "个月", "個月",
        "人", "名", "位", "户", "戶",
        "个", "個", "家", "件", "张", "張", "项", "項", "所", "处", "處", "座", "台", "臺", "辆", "輛", "艘", "架", "套", "间", "間", "床", "条", "條", "次",
        "篇", "部", "本", "册", "份", "只", "隻", "头", "頭", "羽", "尾", "株", "棵", "例", "起", "宗", "门", "門", "期", "班", "场", "場", "种", "種", "类", "類", "方面",
        "批", "批次", "瓶", "栋", "棟", "幢", "人次", "户次", "戶次", "车次", "車次", "架次", "班次", "航次",
        "倍", "个百分点", "個百分點", "百分点", "百分點", "成",
    ];

    /// <summary>What goes before <see cref="UnitWords"/>; 百 and 千 belong to the numeral.</summary>
    internal static ImmutableArray<string> UnitPrefixes { get; } = ["万亿", "万", "亿", "萬", "億"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitWordBySpan =
        UnitWords.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, SyntaxKind> KeywordByText = Keywords
        .SelectMany(k => k.Chinese.Append(k.English), (k, text) => KeyValuePair.Create(text, k.Kind))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SyntaxKind>.AlternateLookup<ReadOnlySpan<char>> KeywordBySpan =
        KeywordByText.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<SyntaxKind, string> TextByKind = Keywords
        .Select(k => KeyValuePair.Create(k.Kind, k.English))
        .Concat(Signs.Select(s => KeyValuePair.Create(s.Kind, s.Text)))
        .ToFrozenDictionary();

    private static readonly FrozenSet<SyntaxKind> DeclarationKeywords = FrozenSet.ToFrozenSet(
        [PolicyKeyword, RegionKeyword, GroupKeyword, UnitKeyword, IndicatorKeyword, TargetKeyword, TaskKeyword, RecordKeyword, LetKeyword, ScoreKeyword, GradeKeyword, BandKeyword,
        AssessmentKeyword, LeadingKeyword]);

    private static readonly FrozenSet<SyntaxKind> NameKinds = FrozenSet.ToFrozenSet<SyntaxKind>(
        [.. DeclarationKeywords, IdentifierToken, KeyKeyword, AverageKeyword, YearlyKeyword, TotalKeyword, ParentKeyword, ChildrenKeyword, SiblingsKeyword,
        CombineKeyword, TiesKeyword, VetoKeyword, VaryKeyword, TimesKeyword, SeedKeyword, IntoKeyword, WasKeyword]);

    private static readonly FrozenSet<SyntaxKind> Comparisons = FrozenSet.ToFrozenSet(
        [LessToken, LessOrEqualToken, GreaterToken, GreaterOrEqualToken, EqualsToken, NotEqualsToken]);

    // What ends a line and so tells that the next one goes on.
    private static readonly FrozenSet<SyntaxKind> Open = FrozenSet.ToFrozenSet(
    [
        OpenParenToken, CommaToken, ColonToken, EqualsToken, NotEqualsToken, LessToken, LessOrEqualToken, GreaterToken, GreaterOrEqualToken,
        PlusToken, MinusToken, AsteriskToken, SlashToken, DotDotToken, ForKeyword, OfKeyword, ByKeyword, AkaKeyword, InKeyword,
        WhereKeyword, WhenKeyword, AndKeyword, OrKeyword, NotKeyword, SyntaxKind.IsKeyword,
        TildeToken, GrowthKeyword, FromKeyword, ToKeyword, DrivesKeyword, IntoKeyword, WasKeyword, AsKeyword, AmongKeyword, OverKeyword, WeightKeyword,
    ]);

    private static readonly (SyntaxKind Kind, int Precedence)[] Precedences =
    [
        (OrKeyword, 1),
        (AndKeyword, 2),
        .. Comparisons.Select(kind => (kind, ComparisonPrecedence)),
        (SyntaxKind.IsKeyword, ComparisonPrecedence),
        (PlusToken, 4),
        (MinusToken, 4),
        (AsteriskToken, 5),
        (SlashToken, 5),
    ];

    private static readonly ImmutableArray<int> PrecedenceByKind =
        [.. Enum.GetValues<SyntaxKind>().Select(kind => Array.Find(Precedences, p => p.Kind == kind).Precedence)];

    /// <summary>The keyword a word is, or <see cref="IdentifierToken"/>.</summary>
    public static SyntaxKind GetKeywordKind(string word) => FindKeyword(word);

    /// <summary>The written form of a keyword or sign, in English dress; null for other kinds.</summary>
    public static string? GetText(SyntaxKind kind) => TextByKind.GetValueOrDefault(kind);

    /// <summary>Whether the kind opens a declaration.</summary>
    public static bool IsDeclarationKeyword(SyntaxKind kind) => DeclarationKeywords.Contains(kind);

    /// <summary>Whether a token of this kind may serve as a name: words that only open declarations may.</summary>
    public static bool IsName(SyntaxKind kind) => NameKinds.Contains(kind);

    /// <summary>Whether the kind stands for regions by where they are: parent, children, siblings.</summary>
    public static bool IsPlace(SyntaxKind kind) => kind is ParentKeyword or ChildrenKeyword or SiblingsKeyword;

    /// <summary>Whether the kind compares two values.</summary>
    public static bool IsComparison(SyntaxKind kind) => Comparisons.Contains(kind);

    /// <summary>Whether the kind is a word that only sentences have.</summary>
    public static bool IsSentenceWord(SyntaxKind kind) => kind is >= PhraseToken and <= PauseToken;

    /// <summary>Whether the kind is a sign, whatever its form.</summary>
    public static bool IsSign(SyntaxKind kind) => kind is >= OpenParenToken and <= TildeToken;

    /// <summary>Whether the kind is a keyword.</summary>
    public static bool IsKeyword(SyntaxKind kind) => kind is >= PolicyKeyword and <= FalseKeyword;

    /// <summary>Whether the kind makes of an expression one that is a level higher, without end: as a sum does, and <c>of</c> behind an indicator.</summary>
    internal static bool IsOperator(SyntaxKind kind) => GetPrecedence(kind) > 0 || kind is OfKeyword or GrowthKeyword;

    /// <summary>How tightly a binary operator binds, from 1; 0 if the kind is none.</summary>
    public static int GetPrecedence(SyntaxKind kind) => PrecedenceByKind[(int)kind];

    /// <summary>The kinds after which a declaration goes on, even on the next line.</summary>
    internal static IEnumerable<SyntaxKind> OpenKinds => Open;

    /// <summary>Whether a declaration goes on behind the kind, even on the next line.</summary>
    internal static bool AsksForMore(SyntaxKind kind) => Open.Contains(kind);

    /// <summary>The keyword a word is, or <see cref="IdentifierToken"/>.</summary>
    internal static SyntaxKind FindKeyword(ReadOnlySpan<char> word) => KeywordBySpan.TryGetValue(word, out var keyword) ? keyword : IdentifierToken;

    /// <summary>How long a unit's word may be, with a prefix.</summary>
    internal static int LongestUnitWord { get; } = UnitWords.Max(u => u.Length) + UnitPrefixes.Max(p => p.Length);

    /// <summary>Whether a word is a unit that may stand right behind a numeral: 元, 万元.</summary>
    internal static bool IsUnitWord(ReadOnlySpan<char> word)
    {
        foreach (var prefix in UnitPrefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && UnitWordBySpan.Contains(word[prefix.Length..]))
            {
                return true;
            }
        }

        return UnitWordBySpan.Contains(word);
    }
}
