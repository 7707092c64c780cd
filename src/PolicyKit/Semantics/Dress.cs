using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Semantics;

/// <summary>The language in which a text writes its keywords, and words in it.</summary>
internal static class Dress
{
    /// <summary>The language of most keywords; English where there are none or as many of each.</summary>
    public static Language Of(SyntaxTree tree)
    {
        var balance = tree.Root.DescendantTokens().Where(t => SyntaxFacts.IsKeyword(t.Kind) && t.Text.Length > 0).Sum(t => char.IsAscii(t.Text[0]) ? 1 : -1);
        return balance < 0 ? Language.Chinese : Language.English;
    }

    /// <summary>Whether a word is of a language.</summary>
    public static bool Wears(string word, Language language) => char.IsAscii(word[0]) == (language == Language.English);

    /// <summary>The name of a function.</summary>
    public static string NameOf(FunctionSymbol function, Language language) => function.Names[language == Language.English ? 0 : 1];
}
