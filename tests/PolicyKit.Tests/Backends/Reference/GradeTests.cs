namespace PolicyKit.Tests.Backends.Reference;

public sealed class GradeTests
{
    private const string Head = "record R { v: number, g: text, h: text, bad: bool, d: date, ok: bool }\nscore S of R where ok { v weight 100 base 100 }\n";

    [Theory]
    [InlineData("A top 20%, B to 80%, C rest", "10 9 8 7 6 5 4 3 2 1", "A A B B B B B B C C")]
    [InlineData("A top 20%, B to 80%, C rest", "10 9 9 7 6 5 4 3 3 1", "A A A B B B B B B C")]
    [InlineData("A top 20%, B to 80%, C rest", "5 5 5 5 5", "A A A A A")]
    [InlineData("A top 20%, B to 80%, C rest", "1", "C")]
    [InlineData("A top 20%, B to 80%, C rest", "1 2", "C B")]
    [InlineData("A top 100%, B rest", "1 2", "A A")]
    [InlineData("A top 1/3, B to 2/3, C rest", "3 2 1", "A B C")]
    [InlineData("A top 20%, B to 80%", "3 ? 2 1 0 -1", "A ? B B B ?")]
    [InlineData("A top 50%, B rest", "3 ? ? ? 1", "A ? ? ? B")]
    [InlineData("高 when v >= 3, 中 when v >= 2, 低 rest", "3 2 1 ?", "高 中 低 ?")]
    [InlineData("\"甲 类\" when v >= 3", "3 2", "甲 类 ?")]
    public void Places_are_shares_of_the_group_and_the_one_on_the_line_is_in(string clauses, string values, string expected)
    {
        var rows = values.Split(' ').Select(v => $"{v} | x | p | 否 | 2020-01-01 | 是");

        Assert.Equal(expected, TableCheck.Of(Head + $"grade G of S {{ {clauses} }}", Rows(rows)).Grades());
    }

    [Fact]
    public void Vetoed_and_new_records_are_not_ranked()
    {
        const string Grade = "grade G of S { none when d > 2021-01-01, D when bad, A top 50%, B rest }";
        var table = TableCheck.Of(Head + Grade, Rows(
            ["9 | x | p | 否 | 2022-01-01 | 是", "8 | x | p | 是 | 2020-01-01 | 是", "7 | x | p | 否 | 2020-01-01 | 是", "6 | x | p | 否 | 2020-01-01 | 是", "? | x | p | 是 | 2020-01-01 | 是"]));

        Assert.Equal("none D A B D", table.Grades());
    }

    [Fact]
    public void A_condition_below_the_first_rank_takes_nobody_out_of_the_ranking()
    {
        var table = TableCheck.Of(Head + "grade G of S { A top 50%, D when bad, B rest }", Rows(
            ["4 | x | p | 是 | 2020-01-01 | 是", "3 | x | p | 否 | 2020-01-01 | 是", "2 | x | p | 是 | 2020-01-01 | 是", "1 | x | p | 否 | 2020-01-01 | 是"]));

        Assert.Equal("A A D B", table.Grades());
    }

    [Fact]
    public void An_unknown_veto_leaves_the_grade_unknown_and_says_why()
    {
        var table = TableCheck.Of(Head + "grade G of S { D when bad, A top 50%, B rest }", Rows(
            ["9 | x | p | ? | 2020-01-01 | 是", "7 | x | p | 否 | 2020-01-01 | 是", "6 | x | p | 否 | 2020-01-01 | 是"]));

        Assert.Equal("? A B", table.Grades());
        Assert.Equal("bad is missing", table.Reasons(0));
        Assert.Equal("9", table.Total(0));
    }

    [Theory]
    [InlineData("by g", "A B A B ? ?")]
    [InlineData("by g, h", "B B A B ? ?")]
    [InlineData("by r", "A B A B A B")]
    public void Groups_are_made_by_texts_and_a_record_of_an_unknown_group_has_no_grade(string by, string expected)
    {
        const string Policy = "record R { v: number, g: text, h: text, r: region }\nscore S of R { v weight 100 }\n";
        var table = TableCheck.Of(Policy + $"grade G of S {by} {{ A top 50%, B rest }}", """
            v | g | h | r
            4 | x | p | 甲
            3 | x | q | 甲
            2 | y | p | 乙
            1 | y | p | 乙
            6 | ? | p | 丙
            5 | ? | p | 丙
            """);

        Assert.Equal(expected, table.Grades());
    }

    [Theory]
    [InlineData("D when bad, A top 50%, B rest")]
    [InlineData("D when bad, B rest")]
    [InlineData("D when bad")]
    public void A_record_that_the_score_is_not_for_has_no_grade_even_if_vetoed(string clauses)
    {
        var table = TableCheck.Of(Head + $"grade G of S {{ {clauses} }}", Rows(
            ["9 | x | p | 是 | 2020-01-01 | 否", "9 | x | p | 是 | 2020-01-01 | ?", "8 | x | p | 是 | 2020-01-01 | 是"]));

        Assert.Equal("? ? D", table.Grades());
    }

    [Fact]
    public void A_grade_may_ask_for_the_score_and_there_may_be_several()
    {
        const string Grades = "grade G of S { 高 when S >= 5, 低 rest }\ngrade H of S { A top 50%, B rest }";
        var table = TableCheck.Of(Head + Grades, Rows(["9 | x | p | 否 | 2020-01-01 | 是", "4 | x | p | 否 | 2020-01-01 | 是"]));

        Assert.Equal("高 低", table.Grades(0));
        Assert.Equal("A B", table.Grades(1));
        Assert.Equal(["G", "H"], table.Explain(0).Grades.Select(g => g.Grade.Name));
        Assert.Equal(["高", "低"], table.Explain(0).Grades[0].Grade.Labels.ToArray());
    }

    private static string Rows(IEnumerable<string> rows) => "v | g | h | bad | d | ok\n" + string.Join('\n', rows);
}
