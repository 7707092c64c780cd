using System.Text;
using PolicyKit.Numerics;
using PolicyKit.Symbols;

namespace PolicyKit.Tests.House;

/// <summary>The page of units and functions is what their tables say.</summary>
public sealed class TablesPageTests
{
    [Fact]
    public void The_page_of_tables_is_what_the_tables_say() => WrittenPage.Check("docs/language/tables.md", Page());

    private static string Page()
    {
        var page = new StringBuilder("# Units and functions\n\n");
        page.Append("Written from `src/PolicyKit/Symbols/UnitTable.cs` and `FunctionTable.cs`; after a change there, run the tests once with `POLICYKIT_WRITE_DOCS=1`.\n\n");
        page.Append("## Units\n\nBefore any of them: 百, 千, 万, 十万, 百万, 千万, 亿, 百亿, 千亿, 万亿. What one of them is stands in the base units of its dimension, as an exact number:\n");
        page.Append("元, m, kg, MJ, hour, year, person, household, piece.\n\n| unit | other names | measures | is |\n|---|---|---|---|\n");
        foreach (var unit in UnitCatalog.BuiltIn.All)
        {
            var dimension = unit.Dimension.Describe();
            page.Append("| ").Append(unit.Name).Append(" | ").AppendJoin(' ', unit.Aliases).Append(" | ")
                .Append(dimension.English).Append(' ').Append(dimension.Chinese).Append(" | ").Append(Fraction(unit.Factor)).Append(" |\n");
        }

        page.Append("\n## Functions\n\nThe examples stand over `record 企业 { 行业: text, 税收, 研发: 万元, 用地: 亩 }`.\n\n");
        page.Append("| function | takes | over records | gives | 含义 | example |\n|---|---|---|---|---|---|\n");
        foreach (var f in FunctionTable.All)
        {
            page.Append("| ").AppendJoin(' ', f.Names).Append(" | ").AppendJoin(", ", f.Parameters.Select(Name)).Append(" | ")
                .AppendJoin(", ", f.Over.Select(Name)).Append(f.TakesWeight ? ", weight" : "").Append(" | ")
                .Append(f.Summary.English).Append(" | ").Append(f.Summary.Chinese).Append(" | `").Append(f.Example).Append("` |\n");
        }

        return page.ToString();
    }

    private static string Fraction(Rational value) => value.IsInteger ? $"{value.Numerator}" : $"{value.Numerator}/{value.Denominator}";

    private static string Name(FunctionParameter parameter) => parameter.IsOptional ? $"[{parameter.Name.English}]" : parameter.Name.English;
}
