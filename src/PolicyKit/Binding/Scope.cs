using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Binding;

/// <summary>The names that can be used in one place, of one kind of thing.</summary>
/// <typeparam name="T">What the names stand for.</typeparam>
/// <param name="kind">What the names stand for, in words, for messages.</param>
internal sealed class Scope<T>(Localized kind)
    where T : Symbol
{
    private readonly Dictionary<string, T> _symbols = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _symbols.Keys;

    public bool IsEmpty => _symbols.Count == 0;

    /// <summary>Adds a name; a second one of the same name is reported, and the first stays.</summary>
    public bool Declare(string name, T symbol, SyntaxToken at, DiagnosticSink sink)
    {
        if (_symbols.TryAdd(name, symbol))
        {
            sink.Meanings?.Declares(at, symbol);
            return true;
        }

        sink.Report(DiagnosticDescriptors.DuplicateName, at, kind, name, DiagnosticSink.PlaceOf(_symbols[name].Location, DiagnosticSink.LocationOf(at)));
        return false;
    }

    public T? Find(string name) => _symbols.GetValueOrDefault(name);

    /// <summary>The symbol of a name, or null after reporting that there is none.</summary>
    public T? Resolve(SyntaxToken name, DiagnosticSink sink)
    {
        if (!_symbols.TryGetValue(name.ValueText, out var symbol))
        {
            sink.ReportUnknown(DiagnosticDescriptors.UnknownName, name, sink.Suggest(name.ValueText, Names, meaning: Find), kind, name.ValueText);
            return null;
        }

        sink.Meanings?.Uses(name, symbol);
        return symbol;
    }
}
