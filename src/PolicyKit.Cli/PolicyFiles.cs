using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PolicyKit.Cli.Output;
using PolicyKit.Data.Csv;
using PolicyKit.Diagnostics;
using PolicyKit.Syntax;
using PolicyKit.Text;
using PolicyKit.Zhejiang;

namespace PolicyKit.Cli;

/// <summary>Finds policies: files, or policies of the pack by their names.</summary>
internal static class PolicyFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UsageException">There is no such file or policy, or it is not UTF-8.</exception>
    public static SyntaxTree Parse(string name)
    {
        if (!File.Exists(name) && IsOfPack(name))
        {
            return SyntaxTree.Parse(ZhejiangPack.ReadPolicy(name), name + ".policy");
        }

        if (!File.Exists(name))
        {
            var known = string.Join(", ", ZhejiangPack.PolicyNames);
            throw new UsageException($"there is no file '{name}', nor a policy of that name in the pack ({known})", $"没有文件“{name}”，规则包中也没有同名政策（{known}）");
        }

        return Parse(File.ReadAllBytes(name), name);
    }

    /// <exception cref="UsageException">It is not UTF-8.</exception>
    public static SyntaxTree Parse(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
    }

    /// <summary>A file that is to be changed.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not UTF-8, or it is a policy of the pack.</exception>
    public static SyntaxTree ParseOwn(string file) => File.Exists(file) || !IsOfPack(file)
        ? Parse(file)
        : throw new UsageException($"'{file}' is a policy of the pack, which cannot be changed", $"“{file}”是规则包中的政策，不能修改");

    /// <summary>Writes a file anew, all of it or nothing. A link stays a link: what it leads to is written.</summary>
    public static void Write(string file, SourceText text)
    {
        using var written = new AtomicFile(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file);
        written.Stream.Write(Encoding.UTF8.GetBytes(text.Content));
        written.Commit();
    }

    public static bool IsOfPack(string name) => ZhejiangPack.PolicyNames.Contains(name);

    /// <summary>The argument of a command that takes one policy, be it of several files.</summary>
    public static Argument<string[]> Argument() => new("POLICY")
    {
        Description = "A policy file, or the name of a policy in the pack; several are taken together, as when some declare the regions that others use.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The policy of one or more files, taken together; null after their errors have been printed. What is only for information is left to <c>check</c>.</summary>
    public static Policy? Compile(IEnumerable<string> names, Terminal terminal)
    {
        var compilation = PolicyCompilation.Create(ParseAll(names.Distinct()));
        DiagnosticPrinter.Print([.. compilation.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info)], terminal.Error, terminal.Language, compilation.SourceOf);
        return compilation.HasErrors ? null : compilation.ToPolicy();
    }

    /// <summary>The trees of files that give others their names.</summary>
    public static ImmutableArray<SyntaxTree> ParseAll(IEnumerable<string>? names) => [.. (names ?? []).Select(Parse)];

    private static SyntaxTree Parse(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return SyntaxTree.Parse(SourceText.From(Strict.GetString(bytes), name));
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"'{name}' is not UTF-8; save it as UTF-8", $"“{name}”不是UTF-8编码，请另存为UTF-8");
        }
    }
}
