using System.Text;
using CsvHelper;

namespace PolicyKit.Cli.Output;

/// <summary>Rows as CSV on the terminal's output.</summary>
internal static class CsvText
{
    public static void Write(IReadOnlyList<string> header, IEnumerable<IEnumerable<string?>> rows, Terminal terminal)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            writer.WriteHeader([.. header]);
            foreach (var row in rows)
            {
                foreach (var field in row)
                {
                    writer.WriteField(field);
                }

                writer.EndRecord();
            }
        }

        terminal.Output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
