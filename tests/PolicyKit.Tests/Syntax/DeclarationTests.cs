using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Tests.Syntax;

public sealed class DeclarationTests
{
    [Theory]
    [InlineData("policy \"行动方案\"", "PolicyDeclaration(policy \"行动方案\")")]
    [InlineData("policy \"方案\" for 丽水市 2021..2025", "PolicyDeclaration(policy \"方案\" ForClause(for NameExpression(丽水市)) Period(PeriodPoint(2021) .. PeriodPoint(2025)))")]
    [InlineData("policy \"方案\" 2021年..2025年", "PolicyDeclaration(policy \"方案\" Period(PeriodPoint(2021 年) .. PeriodPoint(2025 年)))")]
    [InlineData("region 浙江省", "RegionDeclaration(region RegionItem(浙江省))")]
    [InlineData("region 甲 \"33\" { 乙, 丙 \"3311\" { 丁 } }", "RegionDeclaration(region RegionItem(甲 \"33\" RegionChildren({ RegionItem(乙) , RegionItem(丙 \"3311\" RegionChildren({ RegionItem(丁) })) })))")]
    [InlineData("region 甲 { 乙, 丙, }", "RegionDeclaration(region RegionItem(甲 RegionChildren({ RegionItem(乙) , RegionItem(丙) , })))")]
    [InlineData("region 甲 \"33\" from 2021", "RegionDeclaration(region RegionItem(甲 \"33\" BeginClause(from PeriodPoint(2021))))")]
    [InlineData("region a to 2020 into b into c, b, c", "RegionDeclaration(region RegionItem(a EndClause(to PeriodPoint(2020) IntoClause(into NameExpression(b)) IntoClause(into NameExpression(c)))) , RegionItem(b) , RegionItem(c))")]
    [InlineData("地区 甲 { 乙 自2000 至2020年 划归 丙、丙 曾用名 丁 \"33\" 至2013 曾用名 戊 }", "RegionDeclaration(地区 RegionItem(甲 RegionChildren({ RegionItem(乙 BeginClause(自 PeriodPoint(2000)) EndClause(至 PeriodPoint(2020 年) IntoClause(划归 NameExpression(丙)))) 、 RegionItem(丙 FormerNameClause(曾用名 丁 \"33\" EndClause(至 PeriodPoint(2013))) FormerNameClause(曾用名 戊)) })))")]
    [InlineData("region 甲, 乙", "RegionDeclaration(region RegionItem(甲) , RegionItem(乙))")]
    [InlineData("task 12 \"增收\" for 丽水市 by 2025 drives 收入, 倍差", "TaskDeclaration(task 12 \"增收\" ForClause(for NameExpression(丽水市)) ByClause(by PeriodPoint(2025)) DrivesClause(drives NameExpression(收入) , NameExpression(倍差)))")]
    [InlineData("group 山区 = 淳安县, 永嘉县", "GroupDeclaration(group 山区 = NameExpression(淳安县) , NameExpression(永嘉县))")]
    [InlineData("indicator 恩格尔系数", "IndicatorDeclaration(indicator Declarator(恩格尔系数))")]
    [InlineData("indicator a aka b aka c, d : 万元/人 = e", "IndicatorDeclaration(indicator Declarator(a AkaClause(aka b) AkaClause(aka c)) , Declarator(d) UnitClause(: Unit(万元 / 人)) EqualsValueClause(= NameExpression(e)))")]
    [InlineData("let a of b = c", "LetDeclaration(let a of NameExpression(b) EqualsValueClause(= NameExpression(c)))")]
    [InlineData("let a of b : 元 = c", "LetDeclaration(let a of NameExpression(b) UnitClause(: Unit(元)) EqualsValueClause(= NameExpression(c)))")]
    public void Plans_and_lets(string text, string shape) => Check.Shape(text, shape);

    [Theory]
    [InlineData("收入倍差 <= 1.9 by 2025", "TargetDeclaration(NameExpression(收入倍差) ComparisonTarget(<= NumberExpression(1.9) ByClause(by PeriodPoint(2025))))")]
    [InlineData("target x for 丽水市 = 3", "TargetDeclaration(target NameExpression(x) ForClause(for NameExpression(丽水市)) ComparisonTarget(= NumberExpression(3)))")]
    [InlineData("target x > 1, < 2 by 2025年", "TargetDeclaration(target NameExpression(x) ComparisonTarget(> NumberExpression(1)) , ComparisonTarget(< NumberExpression(2) ByClause(by PeriodPoint(2025 年))))")]
    [InlineData("target x in 0.3..0.4 by 2025", "TargetDeclaration(target NameExpression(x) RangeTarget(in NumberExpression(0.3) .. NumberExpression(0.4) ByClause(by PeriodPoint(2025))))")]
    [InlineData("target x falling 2022..2025", "TargetDeclaration(target NameExpression(x) DirectionTarget(falling Period(PeriodPoint(2022) .. PeriodPoint(2025))))")]
    [InlineData("target x rising by 2025", "TargetDeclaration(target NameExpression(x) DirectionTarget(rising ByClause(by PeriodPoint(2025))))")]
    [InlineData("target x \"保持\" by 2022", "TargetDeclaration(target NameExpression(x) GoalTarget(\"保持\" ByClause(by PeriodPoint(2022))))")]
    public void Targets(string text, string shape) => Check.Shape(text, shape);

    [Theory]
    [InlineData("record r { }", "RecordDeclaration(record r { })")]
    [InlineData("record r { a: text key }", "RecordDeclaration(record r { FieldDeclaration(Declarator(a) : Unit(text) key) })")]
    [InlineData("record r { a, b aka c: 吨? d: region }", "RecordDeclaration(record r { FieldDeclaration(Declarator(a) , Declarator(b AkaClause(aka c)) : Unit(吨) ?) FieldDeclaration(Declarator(d) : Unit(region)) })")]
    [InlineData("score s of r where c { a weight 30; b = c / d weight 70 base 3万元/亩 missing average, each 0 .. 1.5 }", "ScoreDeclaration(score s of NameExpression(r) WhereClause(where NameExpression(c)) { ScoreItem(a WeightClause(weight NumberExpression(30)) ;) ScoreItem(b EqualsValueClause(= BinaryExpression(NameExpression(c) / NameExpression(d))) WeightClause(weight NumberExpression(70)) BaseClause(base NumberExpression(3 Unit(万元 / 亩))) MissingClause(missing average) ,) EachClause(each NumberExpression(0) .. NumberExpression(1.5)) })")]
    [InlineData("score s of r { a weight 1 base mean by 行业, 地区 }", "ScoreDeclaration(score s of NameExpression(r) { ScoreItem(a WeightClause(weight NumberExpression(1)) BaseClause(base GroupMeanExpression(mean GroupByClause(by NameExpression(行业) , NameExpression(地区))))) })")]
    [InlineData("grade g of s by a, b { none when c; A top 20%, \"B\" to 80% D rest }", "GradeDeclaration(grade g of NameExpression(s) GroupByClause(by NameExpression(a) , NameExpression(b)) { GradeClause(none WhenCondition(when NameExpression(c)) ;) GradeClause(A TopCondition(top NumberExpression(20 Unit(%))) ,) GradeClause(\"B\" ToCondition(to NumberExpression(80 Unit(%)))) GradeClause(D RestCondition(rest)) })")]
    public void Records_scores_and_grades(string text, string shape) => Check.Shape(text, shape);

    [Fact]
    public void Fields_may_stand_on_one_line_without_signs_between()
    {
        var tree = Check.Syntax("record 企业 { 编码: text key  地区: region  规上: bool, 排放: 吨?; 面积, 占地: 亩, }");

        var record = Assert.IsType<RecordDeclarationSyntax>(Assert.Single(tree.Root.Members));
        Assert.Equal(["编码", "地区", "规上", "排放", "面积", "占地"], record.Fields.SelectMany(f => f.Declarators).Select(d => d.Identifier.ValueText));
        Assert.Equal(["text", "region", "bool", "吨", "亩"], record.Fields.Select(f => f.Type.ToString()));
    }

    [Fact]
    public void Words_that_open_declarations_may_be_names()
    {
        var tree = Check.Syntax("""
            record 企业 {
            地区: region
            指标: text
            目标: 元
            }
            let 记录 of 企业 = 目标 + 评分(目标)
            """);

        Assert.Equal(2, tree.Root.Members.Count);
    }

    [Fact]
    public void A_list_gives_its_items_and_its_signs_apart()
    {
        var tree = Check.Syntax("group g = a, b、 c");

        var group = Assert.IsType<GroupDeclarationSyntax>(Assert.Single(tree.Root.Members));
        Assert.Equal(["a", "b", "c"], group.Members.Select(m => m.Identifier.Text));
        Assert.Equal([",", "、"], group.Members.Separators.Select(s => s.Text));
        Assert.All(group.Members, m => Assert.Same(group, m.Parent));
        Assert.Same(group.Members[1], group.Members[1]);
    }
}
