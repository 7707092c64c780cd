using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyKit.Data;

namespace PolicyKit.Zhejiang.Tests.Synthetic;

/// <summary>Looks into batches.</summary>
internal static class Columns
{
    public static double[] Numbers(this ColumnBatch batch, string name) => Assert.IsType<NumberColumn>(batch.Find(name)).Values.ToArray();

    public static IEnumerable<string> Texts(this ColumnBatch batch, string name)
    {
        var column = Assert.IsType<TextColumn>(batch.Find(name));
        return column.Codes.ToArray().Select(c => column.Dictionary[c]);
    }

    /// <summary>All values of a column in a form that can be compared.</summary>
    public static string[] Values(Column column) => column switch
    {
        NumberColumn numbers => numbers.Values.ToArray().Select(v => BitConverter.DoubleToInt64Bits(v).ToString("X", CultureInfo.InvariantCulture)).ToArray(),
        TruthColumn truths => truths.Values.ToArray().Select(v => v == 1 ? "true" : "false").ToArray(),
        TextColumn texts => texts.Codes.ToArray().Select(c => texts.Dictionary[c]).ToArray(),
        _ => throw new InvalidOperationException($"No test looks into {column}."),
    };

    /// <summary>A short digest of all values, bit by bit.</summary>
    public static string Hash(ColumnBatch batch)
    {
        var all = string.Join('\n', batch.Columns.SelectMany(Values));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
    }

    public static void AssertSame(ColumnBatch expected, ColumnBatch actual)
    {
        Assert.Equal(expected.Columns.Select(c => c.Name), actual.Columns.Select(c => c.Name));
        foreach (var (left, right) in expected.Columns.Zip(actual.Columns))
        {
            Assert.Equal(Values(left), Values(right));
        }
    }
}
