using PolicyKit.Diagnostics;

namespace PolicyKit.Symbols;

/// <summary>What a name can stand for: something declared, a unit or a function.</summary>
public interface ISymbol
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Where it is declared; null for what is built in.</summary>
    Location? Location { get; }
}
