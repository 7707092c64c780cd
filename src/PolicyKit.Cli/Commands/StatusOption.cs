using System.CommandLine;
using PolicyKit.Symbols;

namespace PolicyKit.Cli.Commands;

/// <summary>How firm a figure has to be to be taken.</summary>
internal static class StatusOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--status") { Description = "The least firm figures that are taken: final, preliminary or estimated.", DefaultValueFactory = _ => "estimated" };
        option.AcceptOnlyFromAmong([.. FigureStatuses.All.Select(s => s.English)]);
        return option;
    }

    public static FigureStatus Read(string written) => FigureStatuses.All.First(s => s.English == written).Status;
}
