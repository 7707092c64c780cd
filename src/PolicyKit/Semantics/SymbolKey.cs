using PolicyKit.Symbols;

namespace PolicyKit.Semantics;

/// <summary>What makes two symbols the same thing, be they of one binding or of two: kind, name and where it is declared.</summary>
internal readonly record struct SymbolKey(Type Kind, string Name, string Path, int Start)
{
    public static SymbolKey Of(ISymbol symbol) => new(symbol.GetType(), symbol.Name, symbol.Location?.Path ?? "", symbol.Location?.Span.Start ?? -1);
}
