using PolicyKit.Symbols;
using PolicyKit.Syntax;
using static PolicyKit.Syntax.SetWordMeaning;
using static PolicyKit.Syntax.SetWordRole;

namespace PolicyKit.Tests.Binding;

/// <summary>Each set word of sentences stands in a sentence, which says what its signs say.</summary>
public sealed class SetWordTests
{
    private const string Header = "policy \"行动方案\" for 丽水市 2021..2025\nregion 浙江省 { 丽水市 }\nindicator 甲值, 乙值, 甲覆盖率 : %\nindicator 乙区数, 新增乙区数, 引进乙区数, 新创成乙区数 : 个\n";
    private const string Leads = "a place among the best, without a number";

    // {0} is the word.
    private static readonly (SetWordRole Role, SetWordMeaning Meaning, string Sentence, string Signs)[] Rows =
    [
        (Verb, AtLeast, "甲值{0}70%", "甲值 >= 70%"),
        (Verb, MoreThan, "甲值{0}70%", "甲值 > 70%"),
        (Verb, AtMost, "甲值{0}70%", "甲值 <= 70%"),
        (Verb, LessThan, "甲值{0}70%", "甲值 < 70%"),
        (Verb, SetWordMeaning.None, "甲值{0}70%以上", "甲值 >= 70%"),
        (Limit, AtLeast, "甲值达到70%{0}", "甲值 >= 70%"),
        (Limit, AtMost, "甲值控制在70%{0}", "甲值 <= 70%"),
        (Limit, About, "甲值达到70%{0}", "甲值 ~ 70%"),
        (Limit, Within, "甲值保持在3%—5%{0}", "甲值 in 3%..5%"),
        (Approximation, About, "甲值达到{0}70%", "甲值 ~ 70%"),
        (Growth, Yearly, "甲值{0}8%以上", "甲值 growth >= 8% yearly"),
        (Growth, Total, "甲值{0}8%以上", "甲值 growth >= 8% total"),
        (Growth, SetWordMeaning.None, "甲值{0}8%以上", "甲值 growth >= 8%"),
        (Course, Rising, "甲值{0}", "甲值 rising"),
        (Course, Falling, "甲值{0}", "甲值 falling"),
        (Course, Steady, "甲值{0}", "甲值 steady"),
        (Course, Everywhere, "甲{0}", "甲覆盖率 >= 100%"),
        (Course, Doubled, "甲值{0}", "甲值 doubles"),
        (Course, Quadrupled, "甲值{0}", "甲值 quadruples"),
        (RankVerb, SetWordMeaning.None, "甲值{0}全省第3位", "甲值 top 3 among siblings"),
        (Scope, SetWordMeaning.None, "甲值居{0}前列", Leads),
        (Rank, Leading, "甲值居全省{0}", Leads),
        (Rank, Place, "甲值居全省{0}3位", "甲值 top 3 among siblings"),
        (LevelVerb, AtLeast, "甲值{0}全省平均水平", "甲值 >= (甲值 of 浙江省)"),
        (LevelVerb, MoreThan, "甲值{0}全省平均水平", "甲值 > (甲值 of 浙江省)"),
        (LevelVerb, AtMost, "甲值{0}全省平均水平", "甲值 <= (甲值 of 浙江省)"),
        (LevelVerb, LessThan, "甲值{0}全省平均水平", "甲值 < (甲值 of 浙江省)"),
        (LevelEnd, SetWordMeaning.None, "甲值高于乙值{0}", "甲值 \"高于乙值{0}\""),
        (Spread, All, "甲值、乙值{0}达到70%", "甲值 >= 70%\n乙值 >= 70%"),
        (Spread, Each, "甲值、乙值{0}达到70%、80%", "甲值 >= 70%\n乙值 >= 80%"),
        (Opening, About, "{0}甲全覆盖", "甲覆盖率 ~ 100%"),
        (Opening, SetWordMeaning.None, "{0}甲值达到70%", "甲值 >= 70%"),
        (Hedge, About, "甲{0}全覆盖", "甲覆盖率 ~ 100%"),
        (Hedge, SetWordMeaning.None, "甲值{0}提高", "甲值 rising"),
        (Making, SetWordMeaning.None, "{0}5个以上乙区", "乙区数 >= 5个"),
        (Making, New, "{0}5个以上乙区", "{0}乙区数 >= 5个"),
        (Counter, SetWordMeaning.None, "打造5{0}以上丙区", "丙区数 >= 5{0}"),
        (Conjunction, SetWordMeaning.None, "甲值{0}乙值均达到70%", "甲值 >= 70%\n乙值 >= 70%"),
    ];

    public static TheoryData<SetWordRole, SetWordMeaning, string> Words
    {
        get
        {
            var data = new TheoryData<SetWordRole, SetWordMeaning, string>();
            foreach (var (role, meaning, word) in SentenceFacts.Words.Where(w => w.Role != Due).SelectMany(w => w.Words, (w, word) => (w.Role, w.Meaning, word)))
            {
                data.Add(role, meaning, word);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_set_word_says_what_its_signs_say(SetWordRole role, SetWordMeaning meaning, string word)
    {
        var row = Rows.Single(r => (r.Role, r.Meaning) == (role, meaning));
        var header = role == Counter ? $"{Header}indicator 丙区数 : {word}\n" : Header;
        var sentence = $"{header}到2025年，{With(row.Sentence, word)}。";
        if (row.Signs == Leads)
        {
            var rank = Assert.IsType<RankAim>(Assert.Single(BindingCheck.Aims(sentence)));
            Assert.Equal((null, null, Period.OfYear(2025)), (rank.Place, rank.Share, rank.By));
        }
        else
        {
            var signs = row.Signs.Split('\n').Select(line => $"{With(line, word)} by 2025\n");
            Assert.Equal(SentenceTargetTests.Said(header + string.Concat(signs)), SentenceTargetTests.Said(sentence));
        }
    }

    [Theory]
    [InlineData("到2025年")]
    [InlineData("至2025年")]
    [InlineData("在2025年")]
    [InlineData("2025年底")]
    [InlineData("到2025年末")]
    [InlineData("2025年前")]
    [InlineData("2025年之前")]
    [InlineData("2025年以前")]
    public void A_year_is_due_with_its_words(string due) =>
        Assert.Equal(SentenceTargetTests.Said($"{Header}甲值 >= 70% by 2025"), SentenceTargetTests.Said($"{Header}{due}，甲值达到70%。"));

    private static string With(string text, string word) => text.Replace("{0}", word, StringComparison.Ordinal);
}
