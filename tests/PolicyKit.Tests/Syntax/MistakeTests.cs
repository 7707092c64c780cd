using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Tests.Syntax;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("""
        target 收入倍差 <= by 2025
                       ~~ PK0103
        """)]
    [InlineData("""
        target 收入倍差 by 2025
                    ~~ PK0103
        """)]
    [InlineData("""
        target 收入倍差 <= 1.9 by
                             ^ PK0103
        """)]
    [InlineData("""
        target <= 1.9 by 2025
               ~~ PK0103
        """)]
    [InlineData("""
        target x <= (1 + 2 by 2025
                           ~~ PK0103
        """)]
    [InlineData("""
        target x <= 1) by 2025
                     ~ PK0104
        """)]
    [InlineData("""
        target x <= 1 by 2025 or so
                              ~~ PK0104
        """)]
    [InlineData("""
        target x in 0.3 by 2025
                        ~~ PK0103
        """)]
    [InlineData("""
        indicator
                 ^ PK0103
        """)]
    [InlineData("""
        indicator 收入 :
                      ^ PK0103
        """)]
    [InlineData("""
        indicator 收入 = 1 +
                          ^ PK0103
        """)]
    [InlineData("""
        group a = b, c,
                       ^ PK0103
        """)]
    [InlineData("""
        policy 丽水
               ~~ PK0103
        """)]
    [InlineData("""
        let x = 1
              ~ PK0103
        """)]
    [InlineData("""
        let x of y = max(a, )
                            ~ PK0103
        """)]
    [InlineData("""
        record r { a 元, b: 亩 }
                     ~ PK0103
        """)]
    [InlineData("""
        record r { + a: 元 }
                   ~ PK0104
        """)]
    [InlineData("""
        record r
                ^ PK0103
          a: 元
          b: 亩
        }
        indicator c
        """)]
    [InlineData("""
        record r {
          a: {
             ~ PK0103
        }
        """)]
    [InlineData("""
        score s of r { a base 3 }
                         ~~~~ PK0103
        """)]
    [InlineData("""
        score s of r { a weight 3 missing }
                                          ~ PK0103
        """)]
    [InlineData("""
        grade g of s { A over 20%, B rest }
                         ~~~~ PK0103
        """)]
    [InlineData("""
        grade of s { A rest }
              ~~ PK0103
        """)]
    [InlineData("""
        region 甲 { 乙
        }}
         ~ PK0104
        """)]
    [InlineData("""
        @source "只有注解"
        ~ PK0104
        """)]
    [InlineData("""
        @ "x" target x <= 1 by 2025
          ~~~ PK0103
        """)]
    [InlineData("""
        to 80
        ~~ PK0104
        """)]
    [InlineData("""
        }
        ~ PK0104
        """)]
    public void One_mistake_gives_one_message(string markup) => Assert.Single(Check.Syntax(markup).Diagnostics);

    [Fact]
    public void Five_mistakes_give_five_messages_and_cost_five_declarations()
    {
        var tree = Check.Syntax("""
            indicator 收入 元
                         ~ PK0104
            target 收入 <= by 2025
                         ~~ PK0103
            indicator 支出 : 元
            let a = 收入 / 支出
                  ~ PK0103
            target 支出 >= 1 by "2025"
                              ~~~~~~ PK0103
            record 企业 {
              编码: text key
              面积 亩
                 ~ PK0103
              税金: 元
            }
            target 支出 >= 3 by 2025
            """);

        Assert.Equal(7, tree.Root.Members.OfType<DeclarationSyntax>().Count());
    }

    [Fact]
    public void A_forgotten_brace_costs_one_message_and_no_other_declaration()
    {
        var tree = Check.Syntax("""
            record 企业 {
              编码: text key
              面积: 亩
                   ^ PK0103
            let a of 企业 = 面积
            score s of 企业 {
              a weight 100
                          ^ PK0103

            @source "附件"
            grade g of s {
              A rest
                    ^ PK0103
            收入 <= 1 by 2025
            region 甲 { 乙 { 丙 }
                              ^ PK0103
            """);

        Assert.Equal(
            [SyntaxKind.RecordDeclaration, SyntaxKind.LetDeclaration, SyntaxKind.ScoreDeclaration, SyntaxKind.GradeDeclaration, SyntaxKind.TargetDeclaration, SyntaxKind.RegionDeclaration],
            tree.Root.Members.Select(m => m.Kind));
    }

    [Fact]
    public void A_forgotten_parenthesis_or_name_does_not_swallow_the_next_line()
    {
        var tree = Check.Syntax("""
            x <= (1 + 2
                       ^ PK0103
            y <= max(1, 2
                         ^ PK0103
            group a = b,
                        ^ PK0103
            indicator c : 元
            indicator d =
                         ^ PK0103
            target c >= 3 by 2025
            """);

        Assert.Equal(6, tree.Root.Members.OfType<DeclarationSyntax>().Count());
    }

    [Fact]
    public void A_bad_line_in_braces_costs_that_line()
    {
        var tree = Check.Syntax("""
            record 企业 {
              : 元
              ~ PK0104
              + - *
              ~ PK0104
              面积: 亩
              2025
              ~~~~ PK0104
            }
            """);

        var record = Assert.IsType<RecordDeclarationSyntax>(Assert.Single(tree.Root.Members));
        Assert.Equal("面积", Assert.Single(record.Fields).Declarators[0].Identifier.Text);
    }

    [Fact]
    public void A_declaration_without_its_body_costs_itself_only()
    {
        var tree = Check.Syntax("""
            record r
                    ^ PK0103
            grade g of s
                        ^ PK0103
            @source "附件"
            indicator a
            @kind 评价
            score
                 ^ PK0103
            a <= 1 by 2025
            """);

        Assert.Equal(5, tree.Root.Members.OfType<DeclarationSyntax>().Count());
    }

    [Fact]
    public void Braces_are_quoted_as_they_are()
    {
        Assert.Equal("Expected '{', found '}'.", Assert.Single(Check.RoundTrip("record r }").Diagnostics).GetMessage());
        Assert.Equal("此处应为名称，却是“{”。", Assert.Single(Check.RoundTrip("indicator { }").Diagnostics).GetMessage(PolicyKit.Diagnostics.Language.Chinese));
    }

    [Fact]
    public void Messages_quote_what_was_found()
    {
        var found = Check.RoundTrip("target 收入倍差 <= by 2025").Diagnostics.Single();

        Assert.Equal("test.policy(1,16): error PK0103: Expected a value, found 'by'.", found.ToString());
        Assert.Equal("此处应为一个值，却是“by”。", found.GetMessage(PolicyKit.Diagnostics.Language.Chinese));
    }
}
