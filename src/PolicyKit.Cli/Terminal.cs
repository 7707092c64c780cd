using System.Text;
using PolicyKit.Diagnostics;
using Spectre.Console;

namespace PolicyKit.Cli;

/// <summary>Where the tool writes, and in which language.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="IsInteractive">Whether a person watches <paramref name="Error"/>.</param>
/// <param name="Width">Columns of <paramref name="Output"/>.</param>
/// <param name="HasColour">Whether <paramref name="Output"/> shows colours.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, Language Language, bool IsInteractive, int Width, bool HasColour)
{
    private const int WidthOfFile = 200;

    /// <summary>What is given to the tool to read.</summary>
    public Stream Input { get; init; } = Stream.Null;

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var width = Console.IsOutputRedirected ? WidthOfFile : AnsiConsole.Profile.Width;
        return new Terminal(Console.Out, Console.Error, Languages.Current, !Console.IsErrorRedirected, width, !Console.IsOutputRedirected)
        {
            Input = Console.OpenStandardInput(),
        };
    }

    public Terminal In(Language language) => this with { Language = language };

    public string Words(Localized text) => text.In(Language);

    public string Words(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    /// <summary>A console for tables on <see cref="Output"/>.</summary>
    public IAnsiConsole Tables() => ConsoleOn(Output, HasColour);

    /// <summary>A console for progress bars on <see cref="Error"/>.</summary>
    public IAnsiConsole Bars() => ConsoleOn(Error, IsInteractive);

    private IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }
}
