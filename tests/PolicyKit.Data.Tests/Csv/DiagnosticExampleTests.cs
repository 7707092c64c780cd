using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;

namespace PolicyKit.Data.Tests.Csv;

/// <summary>The catalogue's examples of data files.</summary>
public sealed class DiagnosticExampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files => [.. DiagnosticDescriptors.All.Where(d => d.Example is { Form: "csv", Text: not null }).Select(d => d.Id)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_has_one_finding_and_it_is_the_one_it_shows(string id)
    {
        var record = Assert.Single(Policy.Parse(DiagnosticExample.Record).Records);
        var example = DiagnosticDescriptors.All.Single(d => d.Id == id).Example;

        Assert.Equal(id, Assert.Single(RecordCsv.Read(_folder.Write(example.Text! + "\n"), record).Diagnostics).Id);
    }
}
