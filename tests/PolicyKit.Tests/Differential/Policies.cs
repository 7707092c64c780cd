using FsCheck;
using FsCheck.Fluent;

namespace PolicyKit.Tests.Differential;

/// <summary>Makes policies and records that provoke ties at cut-offs, cancellation, division by zero and gaps.</summary>
public static class Policies
{
    private const string Fields = "region 省 { a { b }, c }\nrecord 物 { 甲, 乙: number  丙: 万元  旗: bool  组: text?  区: region?  类: category(a, b, c)?  日: date  期: period }";

    private static readonly double[] Pool = [0, 0, 1, -1, 2, 3, 0.1, 0.2, 0.3, 0.7, 80, 100, 24.097, 1e-3, 1e4, double.NaN];
    private static readonly string[] Numbers = ["0", "1", "2", "0.1", "0.3", "80", "100", "50%", "24.097"];
    private static readonly string[] Leaves = ["甲", "乙", "(丙 / 1万元)", "(丙 / 5000元)", "均"];

    public static Arbitrary<GeneratedCase> Cases() => Arb.From(
        from policy in Policy()
        from count in Gen.Elements(1, 2, 5, 5, 20, 20, 63, 65, 130)
        from records in Gen.ArrayOf(Record(), count)
        select new GeneratedCase(policy, records));

    private static Gen<GeneratedRecord> Record() =>
        from first in Gen.Elements(Pool)
        from second in Gen.Elements(Pool)
        from third in Gen.Elements(Pool)
        from flag in Gen.Elements<sbyte>(1, 1, 1, 0, 0, -1)
        from text in Gen.Elements("a", "b", "b", "c", null)
        from day in Gen.Elements(-1, 737_789, 737_790, 737_791)
        from period in Gen.Elements("2020", "2020Q4", "2021-01", "2021Q1", "2021", "")
        select new GeneratedRecord(first, second, third, flag, text, day, period);

    // A division by what is always 0 is an error of the text.
    private static Gen<string> Policy() => Text().Where(text => !BindingCheck.Compile(text).HasErrors);

    private static Gen<string> Text() =>
        from mean in Statistic()
        from value in Number(2, allowsLet: true)
        from owner in Gen.Elements("值", "值", "甲", "均")
        from band in Gen.Elements("低 < 1; 中 <= 80; 高 rest", "高 > 3; 低 rest", "满 = 100; 中 >= 0.3; 低 rest", "none when 旗; 低 < 2")
        from key in Gen.Elements("", " by 带", " by 类, 带")
        from score in Score()
        from grade in Grade()
        from figure in Statistic(" by 区", allowsLet: true)
        select string.Join(
            Environment.NewLine,
            Fields,
            $"let 均 of 物 = {mean}",
            $"let 值 of 物 = {value}",
            $"band 带 of {owner} {{ {band} }}",
            $"let 带均 of 物 = mean(甲{key})",
            score,
            grade,
            $"indicator 标 = {figure}");

    private static Gen<string> Statistic() => Gen.Elements("", " by 组", " by 组, 旗").SelectMany(keys => Statistic(keys, allowsLet: false, ofRecords: true));

    private static Gen<string> Statistic(string keys, bool allowsLet, bool ofRecords = false) =>
        from function in Gen.Elements([
            "mean", "sum", "min", "max", "count", "gini", "share", "variance", "median", "quantile", "topshare", "bottomshare", "quintileratio", "palma", "povertyrate", "engel",
            .. ofRecords ? (string[])["percentrank", "percentrank"] : []])
        from operand in function switch
        {
            "share" => Truth(1, allowsLet),

            // Squares of other statistics are so large that what rounding leaves of their difference is over any fixed tolerance.
            "variance" => Gen.Elements("甲", "乙", "(甲 - 乙)", "round(甲, 1)"),
            _ => Number(1, allowsLet),
        }
        from also in function switch
        {
            "quantile" or "topshare" or "bottomshare" => Gen.Elements(", 50%", ", 20%", ", 1/3", ", 0.9"),
            "povertyrate" => Gen.Elements("", ", 50%", ", 1"),
            "engel" => Number(1, allowsLet).Select(n => $", {n}"),
            _ => Gen.Constant(""),
        }
        from filter in Gen.OneOf(Gen.Constant(""), Truth(1, allowsLet).Select(t => $" where {t}"))
        from weight in function is "min" or "max" ? Gen.Constant("") : Gen.Elements("", " weight 乙", " weight abs(甲)")
        select $"{function}({operand}{also}{weight}{keys}{filter})";

    private static Gen<string> Number(int depth, bool allowsLet)
    {
        var leaf = Gen.OneOf(Gen.Elements(Numbers), Gen.Elements(allowsLet ? Leaves : Leaves[..^1]));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Number(depth - 1, allowsLet);
        return Gen.Frequency(
            (2, leaf),
            (4, from left in inner from op in Gen.Elements("+", "-", "*", "/") from right in inner select $"({left} {op} {right})"),
            (1, from function in Gen.Elements("min", "max") from left in inner from right in inner select $"{function}({left}, {right})"),
            (1, inner.Select(i => $"abs({i})")),
            (1, from number in inner from places in Gen.Elements("", ", 0", ", 1", ", 2") select $"round({number}{places})"),
            (1, inner.Select(i => $"(-{i})")));
    }

    private static Gen<string> Truth(int depth, bool allowsLet)
    {
        var number = Number(1, allowsLet);
        var leaf = Gen.Frequency(
            (3, from left in number from op in Gen.Elements("<", "<=", ">", ">=", "=", "!=") from right in number select $"{left} {op} {right}"),
            (1, Gen.Elements("旗", "true", "组 = \"a\"", "组 != \"b\"", "类 is a", "类 = 组", "日 > 2021-01-01", "日 <= 2021-01-01")),
            (1, Gen.Elements("日 < 2021Q1", "日 = 2020", "日 > 2020年", "期 >= 2021Q1", "期 = 2020", "日 < 期", "日 >= 期", "日 = 期")),
            (allowsLet ? 2 : 0, Gen.Elements("带 is 低", "带 != \"中\"", "带 = 组", "带均 > 1")));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Truth(depth - 1, allowsLet);
        return Gen.Frequency(
            (3, leaf),
            (2, from left in inner from op in Gen.Elements("and", "or") from right in inner select $"({left} {op} {right})"),
            (1, inner.Select(t => $"(not ({t}))")));
    }

    private static Gen<string> Score() =>
        from filter in Gen.OneOf(Gen.Constant(""), Truth(1, allowsLet: false).Select(t => $" where {t}"))
        from first in Item("子")
        from second in Item("丑")
        from caps in Gen.Elements("", "each 0 .. 1.5", "each -1 .. 1")
        from weights in Gen.Elements("", "", "weights by 组 { a, c: 值 30, 子 40; b: 丑 0.3 }", "weights by 类 { a: 值 60 }")
        from bonus in Gen.OneOf(Gen.Constant(""), Truth(1, allowsLet: true).Select(t => $"bonus 5 when {t}"))
        from deduction in Gen.OneOf(Gen.Constant(""), Truth(1, allowsLet: true).Select(t => $"deduct 0.1 when {t}"))
        select $$"""
            score 分 of 物{{filter}} {
              值 weight 50
              {{first}}
              {{second}}
              {{caps}}
              {{weights}}
              {{bonus}}
              {{deduction}}
            }
            """;

    private static Gen<string> Item(string name) =>
        from value in Number(1, allowsLet: true)
        from weight in Gen.Elements("30", "20", "0.1")
        from reference in Gen.Elements("", " base 3", " base 24.097", " base mean by 组", " base 50%")
        from missing in Gen.Elements("", " missing average")
        select $"{name} = {value} weight {weight}{reference}{missing}";

    private static Gen<string> Grade() =>
        from keys in Gen.Elements("", " by 组", " by 组, 旗")
        from veto in Gen.OneOf(Gen.Constant(""), Truth(1, allowsLet: true).Select(t => $"D when {t}"))
        from body in Gen.Elements(
            "A top 20%, B to 80%, C to 95%, D rest",
            "A top 50%, B to 100%",
            "A top 1/3, D rest",
            "A when 分 >= 80, B when 分 > 50, D rest",
            "A when 分 = 100, B top 25%, D rest")
        select $$"""
            grade 档 of 分{{keys}} {
              {{veto}}
              {{body}}
            }
            """;
}
