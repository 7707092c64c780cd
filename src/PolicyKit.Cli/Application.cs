using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using PolicyKit.Cli.Commands;
using PolicyKit.Diagnostics;

namespace PolicyKit.Cli;

/// <summary>The tool: arguments in, exit code out. Whatever is wrong with the input ends in a message, not in a stack trace.</summary>
internal static class Application
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        var language = new Option<string?>("--language") { Description = "Language of messages: en or zh. Default: that of the machine.", Recursive = true };
        language.AcceptOnlyFromAmong("en", "zh");
        var root = new Command("policykit", "Rules for policy evaluation: checked, explained and run at memory speed.")
        {
            new HelpOption(),
            new VersionOption(),
            language,
            CheckCommand.Create(() => terminal),
            FormatCommand.Create(() => terminal),
            ExtractCommand.Create(() => terminal),
            EvaluateCommand.Create(() => terminal),
            AssessCommand.Create(() => terminal),
            ScoreCommand.Create(() => terminal),
            GenerateCommand.Create(() => terminal),
            DemoCommand.Create(() => terminal),
        };
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0)
        {
            parsed.Invoke(configuration);
            return ExitCodes.Usage;
        }

        terminal = parsed.GetValue(language) is { } chosen ? terminal.In(Languages.Of(CultureInfo.GetCultureInfo(chosen))) : terminal;
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (UsageException exception)
        {
            return Refuse(terminal, exception.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(terminal, new Localized(exception.Message, exception.Message));
        }
        catch (OutOfMemoryException)
        {
            return Refuse(terminal, new Localized("this machine has not enough memory for so many records; take fewer at a time", "内存不足以容纳这么多记录，请减少每次的数量"));
        }
        catch (OperationCanceledException)
        {
            return Refuse(terminal, new Localized("stopped; nothing was written", "已中止，未写入任何文件"));
        }
    }

    private static int Refuse(Terminal terminal, Localized text)
    {
        terminal.Error.WriteLine($"policykit: {terminal.Words(text)}");
        return ExitCodes.Usage;
    }
}
