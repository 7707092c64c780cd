using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PolicyKit.Benchmarks.Scoring.Enterprises;

/// <summary>The rating with fixed cut-offs as a query of SQLite, over a table in memory; the results are read into arrays.</summary>
internal sealed class SqliteRating : IDisposable
{
    private const string Columns = "tax, value, research, revenue, land, energy, emission, people, sector, veto, exempt";
    private static readonly string[] Names = Columns.Split(", ");
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly int _count;

    public SqliteRating(EnterpriseColumns data)
    {
        _count = data.Count;
        _connection.Open();
        Execute($"create table enterprise ({Columns})");
        Execute("create table weight (sector integer primary key, w0, w1, w2, w3, w4, w5)");
        for (var sector = 0; sector < EnterpriseColumns.Sectors; sector++)
        {
            Execute($"insert into weight values ({sector}, {string.Join(", ", FixedRatingItems.Weights.Select(w => w[sector].ToString("F1", CultureInfo.InvariantCulture)))})");
        }

        Fill(data);
    }

    private static string Query
    {
        get
        {
            var points = FixedRatingItems.Items.Select((item, i) => string.Create(
                CultureInfo.InvariantCulture, $"min(max({Names[item.Value]} / {Names[item.By]} / {item.Base}, 0), {FixedRatingItems.Cap}) * w{i}"));
            return $"""
                select score, case when exempt then -1 when veto then 3 when score >= 100 then 0 when score >= 80 then 1 when score >= 60 then 2 else 3 end
                from (select {string.Join(" + ", points)} as score, veto, exempt from enterprise join weight using (sector) order by enterprise.rowid)
                """;
        }
    }

    public (double[] Scores, int[] Grades) Run()
    {
        var scores = GC.AllocateUninitializedArray<double>(_count);
        var grades = GC.AllocateUninitializedArray<int>(_count);
        using var command = _connection.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        for (var i = 0; reader.Read(); i++)
        {
            (scores[i], grades[i]) = (reader.GetDouble(0), reader.GetInt32(1));
        }

        return (scores, grades);
    }

    public void Dispose() => _connection.Dispose();

    private void Fill(EnterpriseColumns data)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = $"insert into enterprise values ({string.Join(", ", Names.Select(n => "$" + n))})";
        var values = Names.Select(name => insert.Parameters.AddWithValue("$" + name, 0.0)).ToArray();
        for (var i = 0; i < data.Count; i++)
        {
            for (var column = 0; column < data.Numbers.Length; column++)
            {
                values[column].Value = data.Numbers[column][i];
            }

            (values[8].Value, values[9].Value, values[10].Value) = (data.Sector[i], data.Veto[i], data.Exempt[i]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
