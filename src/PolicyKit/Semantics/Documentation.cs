using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Semantics;

/// <summary>Says of each kind of symbol what is known.</summary>
internal static class Documentation
{
    public static SymbolDocumentation Of(ISymbol symbol, PolicyType? type, SyntaxToken? declaration, UnitCatalog catalog) => symbol switch
    {
        FunctionSymbol function => OfFunction(function),
        UnitSymbol unit => OfUnit(unit, catalog) with { Comment = DocumentationComment.Of(declaration) },
        _ => OfDeclared(symbol, type, declaration),
    };

    private static SymbolDocumentation OfFunction(FunctionSymbol function)
    {
        var ofOne = new Localized(List(function.Parameters, p => p.English), List(function.Parameters, p => p.Chinese));
        var ofMany = new Localized(List(function.Over, p => p.English), List(function.Over, p => p.Chinese));
        var weight = function.TakesWeight ? " weight …" : "";
        var signatures = new[]
        {
            function.Parameters.IsEmpty ? null : new Localized($"{function.Name}({ofOne.English})", $"{function.Names[1]}({ofOne.Chinese})"),
            function.Over.IsEmpty ? null : new Localized(
                $"{function.Name}({ofMany.English} by … where …{weight})", $"{function.Names[1]}({ofMany.Chinese} 按 … 限于 …{weight.Replace("weight", "权重", StringComparison.Ordinal)})"),
            !function.IsOverRegions ? null : function.TakesWeightOverRegions
                ? new Localized($"{function.Name}(indicator over … weight …)", $"{function.Names[1]}(指标 遍及 … 权重 …)")
                : new Localized($"{function.Name}(indicator over …)", $"{function.Names[1]}(指标 遍及 …)"),
        }.OfType<Localized>().ToList();
        var signature = new Localized(string.Join("\n", signatures.Select(s => s.English)), string.Join("\n", signatures.Select(s => s.Chinese)));
        return new SymbolDocumentation(function, new Localized("function", "函数"), signature, function.Summary)
        {
            OtherNames = [.. function.Names.Skip(1)],
            Example = function.Example,
        };
    }

    private static string List(IEnumerable<FunctionParameter> parameters, Func<Localized, string> text) =>
        string.Join(", ", parameters.Select(p => p.IsOptional ? $"[{text(p.Name)}]" : text(p.Name)));

    private static SymbolDocumentation OfUnit(UnitSymbol unit, UnitCatalog catalog)
    {
        var (size, dimension) = (BaseUnits.SizeOf(unit, catalog), unit.Dimension.Describe());
        var summary = unit.Ratio == RatioKind.Points ? PolicyType.In(Unit.Of(unit)).Describe()
            : unit.Dimension.IsNone ? new Localized("a ratio", "比率")
            : dimension;
        return new SymbolDocumentation(unit, new Localized("unit", "计量单位"), size, summary)
        {
            OtherNames = unit.Aliases,
            Unit = unit.Name,
        };
    }

    private static SymbolDocumentation OfDeclared(ISymbol symbol, PolicyType? type, SyntaxToken? declaration)
    {
        var formula = FormulaOf(declaration);
        var unit = type?.Unit.ToString() ?? "";
        var signature = symbol.Name + (unit.Length == 0 ? "" : $" : {unit}") + (formula.Length == 0 ? "" : $" = {formula}");
        return new SymbolDocumentation(symbol, KindOf(symbol), new Localized(signature, signature), type?.Describe() ?? SummaryOf(symbol))
        {
            OtherNames = symbol switch { IndicatorSymbol indicator => indicator.Aliases, RegionSymbol region => [.. region.FormerNames.Select(f => f.Name)], _ => [] },
            Unit = unit,
            Formula = formula,
            Comment = DocumentationComment.Of(declaration),
        };
    }

    private static Localized KindOf(ISymbol symbol) => symbol switch
    {
        PolicySymbol => new("policy", "政策"),
        RegionSymbol => new("region", "地区"),
        GroupSymbol => new("group of regions", "地区组"),
        TaskSymbol => new("task", "任务"),
        IndicatorSymbol { IsComputed: true } => new("computed indicator", "计算指标"),
        IndicatorSymbol => new("indicator", "指标"),
        RecordSymbol => new("record", "记录"),
        FieldSymbol { IsKey: true } => new("key field", "主键字段"),
        FieldSymbol => new("field", "字段"),
        LetSymbol => new("let", "令"),
        ScoreSymbol => new("score", "评分"),
        ScoreItemSymbol => new("item of a score", "评分项"),
        GradeSymbol => new("grade", "定档"),
        AssessmentSymbol => new("assessment", "考评"),
        BandSymbol => new("band", "分档"),
        _ => new("name", "名称"),
    };

    private static Localized SummaryOf(ISymbol symbol) => symbol switch
    {
        PolicySymbol { FirstYear: { } first, LastYear: { } last } policy => Same($"{policy.Region?.Name} {first}..{last}".Trim()),
        PolicySymbol policy => Same(policy.Region?.Name ?? ""),
        RegionSymbol { FirstYear: null, LastYear: null } => Localized.None,
        RegionSymbol region => Same($"{region.FirstYear}..{region.LastYear}"),
        GroupSymbol group => Same(string.Join(", ", group.Members)),
        TaskSymbol task => Same(string.Join(", ", task.Indicators)),
        RecordSymbol record => Same(string.Join(", ", record.Fields)),
        _ => Localized.None,
    };

    private static Localized Same(string text) => new(text, text);

    private static string FormulaOf(SyntaxToken? declaration)
    {
        var holder = declaration?.Parent is DeclaratorSyntax declarator ? declarator.Parent : declaration?.Parent;
        return holder?.ChildNodes().OfType<EqualsValueClauseSyntax>().FirstOrDefault()?.Value.ToString() ?? "";
    }
}
