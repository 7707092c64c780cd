using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The one door to the grammar: tokens in, the green root out. It never throws and keeps every token.</summary>
internal static class Parser
{
    public static GreenSyntax Parse(LexedText text)
    {
        var (row, members) = (new TokenRow(text), new List<GreenNode?>());
        var start = 0;
        foreach (var end in DeclarationSplitter.Ends(text))
        {
            var result = row.Read(DeclarationGrammar.Member, start, end);
            if (result.WasSuccessful)
            {
                members.Add(result.Value);
                start = result.Remainder.Position;
            }

            if (start < end)
            {
                members.Add(new GreenSyntax(SyntaxKind.SkippedTokens, [new GreenSyntax(SyntaxKind.List, [.. text.Tokens.AsSpan(start, end - start)])]));
            }

            start = end;
        }

        return new GreenSyntax(SyntaxKind.CompilationUnit, [new GreenSyntax(SyntaxKind.List, [.. members]), text.Tokens[^1]]);
    }
}
