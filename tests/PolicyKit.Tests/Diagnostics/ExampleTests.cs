using PolicyKit.Diagnostics;

namespace PolicyKit.Tests.Diagnostics;

public sealed class ExampleTests
{
    public static TheoryData<string> Policies => [.. DiagnosticDescriptors.All.Where(d => d.Example is { Form: "policy", Text: not null }).Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void An_example_has_one_finding_and_it_is_the_one_it_shows(string id)
    {
        var example = DiagnosticDescriptors.All.Single(d => d.Id == id).Example;

        Assert.Equal(id, BindingCheck.Ids(example.Text!));
    }

    [Fact]
    public void Every_finding_has_an_example_or_a_reason_and_a_title_of_its_own()
    {
        Assert.All(DiagnosticDescriptors.All, d => Assert.NotEqual(d.Example.Text is null, d.Example.Reason.Length == 0));
        Assert.All(DiagnosticDescriptors.All, d => Assert.Equal(d.Id[2..4] == "06" ? "csv" : "policy", d.Example.Form));
        Assert.Equal(["PK0108", "PK0109", "PK0110", "PK0111", "PK0112", "PK0605"], DiagnosticDescriptors.All.Where(d => d.Example.Text is null).Select(d => d.Id));
        Assert.Equal(DiagnosticDescriptors.All.Length, DiagnosticDescriptors.All.Select(d => d.Title.English).Distinct().Count());
        Assert.Equal(DiagnosticDescriptors.All.Length, DiagnosticDescriptors.All.Select(d => d.Title.Chinese).Distinct().Count());
    }
}
