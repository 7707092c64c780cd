using PolicyKit.Diagnostics;
using PolicyKit.Text;

namespace PolicyKit.Tests.Diagnostics;

public sealed class CodeFixTests
{
    [Theory]
    [InlineData("indicator 收入 : 元\ntarget «收人/收入» >= 1元 by 2025")]
    [InlineData("indicator 「居民 收入」 : 元\ntarget «「居民 收人」/「居民 收入」» >= 1元 by 2025")]
    [InlineData("indicator 「居民 收入」 : 元\ntarget «居民收入/「居民 收入」» >= 1元 by 2025")]
    [InlineData("record 企业 { 税收: 万元 }\nlet 平均税收 of 企业 = «avg/mean»(税收)")]
    [InlineData("record 企业 { 税收: 万元 }\nscore 评价 of 企业 { 份额 = 税收 / «maan/mean»(税收) weight 100 }")]
    [InlineData("policy \"规划\" for «丽水巿/丽水市»\nregion 浙江省 { 丽水市, 杭州市 }")]
    [InlineData("record R { a: number }\nscore 亩均效益 of R { a weight 100 }\ngrade 档次 of «亩均效溢/亩均效益» { A rest }")]
    public void An_unknown_name_that_is_near_one_known_name_is_written_so(string markup) => Mends("PK0201", markup);

    [Theory]
    [InlineData("indicator 用地 : «公吨/吨»")]
    [InlineData("indicator 单产 : 公斤/«市亩/亩»")]
    [InlineData("indicator 用电 : «kwh/kWh»")]
    [InlineData("indicator 时长 : «小吋/小时»")]
    [InlineData("record 企业 { 名称: «taxt/text» }")]
    public void An_unknown_unit_that_is_near_one_unit_is_written_so(string markup) => Mends("PK0303", markup);

    [Theory]
    [InlineData("indicator 收入 : 元\ntarget 收入 >= «3/3元» by 2025")]
    [InlineData("indicator 收入 : 万元/亩\ntarget 收入 >= «-3.5/-3.5万元/亩» by 2025")]
    [InlineData("indicator 收入 : 元\ntarget 收入 >= «三/三元» by 2025")]
    [InlineData("indicator 收入 : 元\ntarget 收入 in «3/3元»..5元 by 2025")]
    [InlineData("record 企业 { 税收: 万元 }\nlet 大 of 企业 = 税收 > «3/3万元»")]
    [InlineData("record 企业 { 税收: 万元 }\nlet 大 of 企业 = «3/3万元» < 税收")]
    [InlineData("record 企业 { 税收: 万元, 用地: 亩 }\nlet 大 of 企业 = 税收 / 用地 + «3/3万元/亩» > 4万元/亩")]
    [InlineData("record 企业 { 税收: 万元 }\nlet 大 of 企业 = max(税收, «3/3万元»)")]
    public void A_bare_number_beside_a_quantity_is_given_its_unit(string markup) => Mends("PK0301", markup);

    [Theory]
    [InlineData("record 企业 { 税收: 万元, 用地: 亩 }\nscore 评价 of 企业 { 亩均 = 税收 / 用地 weight 100 base «24/24万元/亩» }")]
    [InlineData("record 企业 { 税收: 万元 }\nlet 定额 of 企业 : 万元 = «24/24万元»")]
    public void A_bare_number_in_the_place_of_a_quantity_is_given_its_unit(string markup) => Mends("PK0302", markup);

    [Theory]
    [InlineData("«indicater/indicator» 收入 : 元")]
    [InlineData("«指表/指标» 收入 : 元")]
    [InlineData("«tagret/target» 收入 >= 3 by 2025")]
    [InlineData("«recrd/record» 企业 { 税收: 万元 }")]
    [InlineData("«metric/indicator» 收入 : 元")]
    [InlineData("record R { a: number }\nlet b «off/of» R = a")]
    [InlineData("record R { a: number }\nscore S of R { a «wieght/weight» 100 }")]
    [InlineData("record R { a: number }\nscore S of R { «eech/each» 0..100; a weight 100 }")]
    [InlineData("record R { a: number }\nscore S of R { a weight 100 missing «avrage/average» }")]
    [InlineData("record R { a: number }\nscore S of R { a weight 100 }\ngrade G of S { A «wen/when» S > 3, B rest }")]
    [InlineData("record R { a: number }\nscore S of R { a weight 100 }\ngrade G of S { A when S > 3, B «otherwise/rest» }")]
    [InlineData("收入 «faling/falling» by 2025")]
    public void A_misspelt_keyword_where_one_is_expected_is_written_right(string markup) => Mends("PK0103", markup);

    [Theory]
    [InlineData("收入 >= 3 «bye/by» 2025")]
    [InlineData("indicator 收入 «akaa/aka» 人均收入 : 元")]
    public void A_misspelt_keyword_in_a_place_of_its_own_is_written_right(string markup) => Mends("PK0104", markup);

    [Theory]
    [InlineData("indicator 收入 «∶/:» 元")]
    [InlineData("收入 «⩾/>=» 3 by 2025")]
    [InlineData("indicator a, b\nindicator c = a «∕//» b")]
    [InlineData("policy «＂规划＂/\"规划\"»")]
    [InlineData("policy «‘规划’/\"规划\"»")]
    [InlineData("policy «'规划'/\"规划\"»")]
    [InlineData("policy «”规划”/\"规划\"»")]
    [InlineData("indicator «『居民 收入』/「居民 收入」»")]
    public void A_character_that_looks_like_one_of_the_language_is_written_as_that(string markup) => Mends("PK0101", markup);

    [Theory]
    [InlineData("indicator 收入 $ : 元")]
    [InlineData("policy ＂规划")]
    [InlineData("policy '他说\"好\"'")]
    [InlineData("indicator 收入 $∶ 元")]
    [InlineData("indicator city's, town's")]
    [InlineData("indicator 收入 元")]
    [InlineData("region 下城区 until 2020")]
    [InlineData("target 收入倍差 <= by 2025")]
    [InlineData("indicator 收入 : 元\ntarget 收入 >= 3亩 by 2025")]
    [InlineData("indicator 城镇收入, 城乡收入 : 元\ntarget 城市收入 >= 1元 by 2025")]
    [InlineData("indicator 得分2023\ntarget 得分2024 >= 1 by 2025")]
    [InlineData("record 企业 { 税收: 万元, 名称: text }\nlet 合计 of 企业 = 税收 + 名称")]
    [InlineData("record 企业 { 税收: 万元 }\nlet 大 of 企业 = 税收 * 税收 > 3")]
    public void What_is_not_certain_is_left_open(string text) => FixCheck.LeavesOpen(text);

    [Fact]
    public void A_fix_tells_what_it_writes_and_where()
    {
        var found = Assert.Single(BindingCheck.Compile("indicator 收入 : 元\ntarget 收入 >= 3 by 2025").Diagnostics);

        var fix = Assert.Single(found.Fixes);
        Assert.Equal("Write '3元' for '3'.", fix.Title.English);
        Assert.Equal("把“3”写作“3元”。", fix.Title.Chinese);
        var edit = Assert.Single(fix.Edits);
        Assert.Equal(("元", new LinePosition(2, 15), new LinePosition(2, 15), 31), (edit.NewText, edit.Location.Start, edit.Location.End, edit.Change.Span.Start));
    }

    [Fact]
    public void Fixes_that_meet_are_made_one_after_the_other()
    {
        const string Text = "abcd";
        var source = SourceText.From(Text, "a.policy");
        Diagnostic[] found = [Found(1, 2, "X"), Found(0, 1, "Y"), Found(3, 1, "Z"), Found(2, 0, "W"), Found(0, 0, ""), Found(0, 0, "V", "b.policy")];

        var (changed, mended) = CodeFixes.Apply(source, found);

        Assert.Equal("aXd", changed.Content);
        Assert.Equal([0, 4], mended.Select(m => Array.IndexOf(found, m)));
        Assert.Same(source, CodeFixes.Apply(source, []).Text);

        Diagnostic Found(int start, int length, string put, string path = "a.policy")
        {
            var place = Location.Of(SourceText.From(Text, path), new TextSpan(start, length));
            return Diagnostic.Create(DiagnosticDescriptors.Repeated, place, "a") with { Fixes = [CodeFix.Replace(place, "", put)] };
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Syntax.PolicyTexts)])]
    public void Fixes_of_any_text_can_be_made(Syntax.Soup random)
    {
        var found = BindingCheck.Compile(random.Text).Diagnostics;

        Assert.Equal(found.All(d => d.Fixes.IsEmpty), FixCheck.Once(random.Text) == random.Text);
    }

    // «old/new» in a text stands for the change that is expected.
    private static void Mends(string id, string markup)
    {
        var (open, close) = (markup.IndexOf('«', StringComparison.Ordinal), markup.IndexOf('»', StringComparison.Ordinal));
        var inside = markup[(open + 1)..close];
        var stroke = inside.IndexOf('/', 1);
        FixCheck.Mends(id, markup[..open] + inside[..stroke] + markup[(close + 1)..], markup[..open] + inside[(stroke + 1)..] + markup[(close + 1)..]);
    }
}
