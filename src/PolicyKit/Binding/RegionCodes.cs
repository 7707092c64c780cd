using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>
/// Checks the codes of regions: two digits each for province, city and county as in GB/T 2260, then three each for town and village; what is not needed
/// may be 0 or left out.
/// </summary>
/// <param name="sink">Where diagnostics go.</param>
internal sealed class RegionCodes(DiagnosticSink sink)
{
    // Where the part of each level ends: the whole country, province, city, county, town, village.
    private static readonly int[] Levels = [0, 2, 4, 6, 9, 12];

    private readonly Dictionary<string, RegionSymbol> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes a code down.</summary>
    /// <param name="region">The region.</param>
    /// <param name="code">The token with the code, if there is one.</param>
    /// <param name="parent">The region with whose code it is to begin; null where that does not matter.</param>
    public void Declare(RegionSymbol region, SyntaxToken code, RegionSymbol? parent)
    {
        if (code.Kind == SyntaxKind.None || code.IsMissing)
        {
            return;
        }

        var text = code.ValueText;
        if (!IsCode(text))
        {
            sink.Report(DiagnosticDescriptors.BadRegionCode, code, text);
            return;
        }

        var key = PartOf(text);
        if (!_owners.TryAdd(key, region) && _owners[key] != region)
        {
            sink.Report(DiagnosticDescriptors.DuplicateRegionCode, code, text, _owners[key].Name, DiagnosticSink.PlaceOf(_owners[key].Location, DiagnosticSink.LocationOf(code)));
        }
        else if (parent is not null && IsCode(parent.Code) && !text.StartsWith(PartOf(parent.Code), StringComparison.Ordinal))
        {
            sink.Report(DiagnosticDescriptors.RegionCodeOutside, code, text, parent.Name, PartOf(parent.Code));
        }
    }

    private static bool IsCode(string text) => text.Length > 0 && Levels.Contains(text.Length) && text.All(char.IsAsciiDigit);

    // 330100 says 3301, the rest is filled up.
    private static string PartOf(string code)
    {
        var end = Array.IndexOf(Levels, code.Length);
        while (end > 0 && code.AsSpan(Levels[end - 1], Levels[end] - Levels[end - 1]).Trim('0').IsEmpty)
        {
            end--;
        }

        return code[..Levels[end]];
    }
}
