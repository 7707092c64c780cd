using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Diagnostics;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("农村收人", "城镇收入 农村收入", "农村收入", true)]
    [InlineData("indicater", "indicator target", "indicator", true)]
    [InlineData("城镇居民人均收人", "城镇居民人均收入 农村居民人均收入", "城镇居民人均收入", true)]
    [InlineData("居民人均可支配收人", "居民人均可支配收入 农村居民人均可支配收入", "居民人均可支配收入", false)]
    [InlineData("城市收入", "城镇收入 城乡收入", "城乡收入", false)]
    [InlineData("收入", "城镇收入", "城镇收入", false)]
    [InlineData("镇收入", "城镇收入", "城镇收入", true)]
    [InlineData("得分2024", "得分2023", "得分2023", false)]
    [InlineData("指标一", "指标二", "指标二", false)]
    [InlineData("A类企业", "B类企业", "B类企业", false)]
    [InlineData("甲", "乙", null, false)]
    [InlineData("收入", "", null, false)]
    [InlineData("", "收", null, false)]
    [InlineData("亩均税收", "企业用地", null, false)]
    public void The_nearest_word_is_suggested_and_is_certain_where_it_is_the_only_one(string word, string known, string? suggested, bool isCertain) =>
        Assert.Equal(new Suggestion(suggested, isCertain), Spelling.Suggest(word, known.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Of_words_equally_near_the_first_by_its_characters_is_suggested_in_any_order() =>
        Assert.Equal(Spelling.Suggest("ac", ["ab", "ad"]), Spelling.Suggest("ac", ["ad", "ab"]));

    [Fact]
    public void A_synonym_is_certain_however_far_it_is() =>
        Assert.Equal(new Suggestion("mean", true), Spelling.Suggest("avg", ["abs", "mean"], new Dictionary<string, string> { ["avg"] = "mean" }));

    [Fact]
    public void Two_forms_of_one_thing_leave_no_doubt()
    {
        string[] known = ["小时", "小時"];

        Assert.True(Spelling.Suggest("小吋", known, meaning: _ => "hour").IsCertain);
        Assert.False(Spelling.Suggest("小吋", known).IsCertain);
        Assert.False(Spelling.Suggest("小吋", known, meaning: _ => null).IsCertain);
    }

    [Fact]
    public void A_word_beyond_the_limit_of_length_gets_no_suggestion()
    {
        var longest = new string('长', 64);

        Assert.Equal(longest + "的", Spelling.Suggest(longest, [longest + "的"]).Word);
        Assert.Null(Spelling.Suggest(longest + "长", [longest + "的"]).Word);
    }

    [Property(MaxTest = 500)]
    public void The_distance_is_that_of_the_table(string? a, string? b, byte limit) => CheckDistance(Cut(a ?? ""), b ?? "", limit % 25);

    [Property(MaxTest = 500)]
    public void The_distance_of_near_words_is_that_of_the_table(string? a, string? put, byte at, byte length)
    {
        var word = Cut(a ?? "");
        var start = at % (word.Length + 1);
        CheckDistance(word, word[..start] + put + word[Math.Min(word.Length, start + (length % 4))..], 21);
    }

    [Property(MaxTest = 2000)]
    public void The_suggestion_is_that_of_looking_at_all_words_at_length(uint word, uint[] known)
    {
        var (written, others) = (WordOf(word), known.Select(WordOf).Where(w => w != WordOf(word)).ToList());
        var near = others
            .Select(o => (Word: o, Distance: written.Length > 1 && o.Contains(written, StringComparison.Ordinal) ? 1 : TableDistance(written, o)))
            .Where(o => o.Distance <= Math.Max(1, written.Length / 3))
            .OrderBy(o => o.Distance).ThenBy(o => o.Word, StringComparer.Ordinal)
            .ToList();

        var suggestion = Spelling.Suggest(written, others);

        Assert.Equal(near.Count == 0 || near[0].Distance >= written.Length ? null : near[0].Word, suggestion.Word);
        Assert.False(suggestion.IsCertain && near.DistinctBy(n => n.Word).Count() > 1);
    }

    // Short words of three letters, so that many are near each other.
    private static string WordOf(uint seed) => string.Concat(Enumerable.Range(0, (int)(seed % 9)).Select(i => "ab收"[(int)((seed >> (2 * i)) % 3)]));

    private static string Cut(string word) => word[..Math.Min(word.Length, WordPattern.Longest)];

    private static void CheckDistance(string a, string b, int limit)
    {
        var expected = TableDistance(a, b);
        if (a.Length > 0)
        {
            Assert.Equal(expected <= limit ? expected : int.MaxValue, new WordPattern(a).DistanceTo(b, limit));
        }
    }

    private static int TableDistance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
