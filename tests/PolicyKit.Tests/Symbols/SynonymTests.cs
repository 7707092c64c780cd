using PolicyKit.Symbols;

namespace PolicyKit.Tests.Symbols;

public sealed class SynonymTests
{
    public static IEnumerable<object[]> Units => Synonyms.OfUnits.Select(s => new object[] { s.Key, s.Value });

    public static IEnumerable<object[]> Functions => Synonyms.OfFunctions.Select(s => new object[] { s.Key, s.Value });

    [Theory]
    [MemberData(nameof(Units))]
    public void A_word_for_a_unit_is_told_and_mended(string written, string meant)
    {
        Assert.NotNull(UnitCatalog.BuiltIn.Find(meant));
        FixCheck.Mends("PK0303", $"indicator 甲 : {written}", $"indicator 甲 : {meant}");
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_word_for_a_function_is_told_and_mended(string written, string meant)
    {
        var arguments = FunctionTable.Find(meant)!.FewestArguments == 1 ? "甲" : "甲 where 甲 > 1";
        FixCheck.Mends("PK0201", $"record 乙 {{ 甲: number }}\nlet 丙 of 乙 = {written}({arguments})", $"record 乙 {{ 甲: number }}\nlet 丙 of 乙 = {meant}({arguments})");
    }
}
