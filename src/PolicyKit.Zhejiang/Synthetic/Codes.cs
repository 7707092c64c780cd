using System.Globalization;
using System.Runtime.InteropServices;
using PolicyKit.Data;

namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>Numbers records as <c>E0000001</c>, <c>E0000002</c> …</summary>
internal static class Codes
{
    public static TextColumn Column(string name, char letter, int count, int? threads)
    {
        var codes = new int[count];
        var texts = new string[count];
        Chunks.Run(count, threads, (_, rows) =>
        {
            for (var row = rows.Start.Value; row < rows.End.Value; row++)
            {
                codes[row] = row;
                texts[row] = string.Create(CultureInfo.InvariantCulture, $"{letter}{row + 1:D7}");
            }
        });
        return new TextColumn(name, codes, ImmutableCollectionsMarshal.AsImmutableArray(texts));
    }
}
