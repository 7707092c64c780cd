using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PolicyKit.Cli.Output;

/// <summary>Rows a second, beside a progress bar; nothing where only a share is known.</summary>
internal sealed class SpeedColumn(string unit) : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Spectre.Console.Text(task.MaxValue <= 1 || task.Speed is not { } speed ? "" : string.Create(CultureInfo.InvariantCulture, $"{speed:N0} {unit}"));
}
