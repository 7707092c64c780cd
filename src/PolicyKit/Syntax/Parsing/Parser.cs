using PolicyKit.Syntax.Green;
using PolicyKit.Syntax.Lexing;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The one door to the grammar: tokens in, the green root out. It never throws and keeps every token.</summary>
internal static class Parser
{
    /// <summary>Stands before a declaration of more operators than the limit, which is not read.</summary>
    public static readonly GreenToken TooManyOperators = GreenToken.Missing(IdentifierToken);

    /// <summary>Stands before what is not read since there are as many declarations before it as the limit allows.</summary>
    public static readonly GreenToken TooManyDeclarations = GreenToken.Missing(IdentifierToken);

    public static GreenSyntax Parse(LexedText text)
    {
        var (row, members) = (new TokenRow(text), new List<GreenNode?>());
        var (start, pieces) = (0, 0);
        foreach (var end in DeclarationSplitter.Ends(text))
        {
            if (pieces++ == SyntaxFacts.MaxDeclarations)
            {
                members.Add(Skipped(text, start, text.Tokens.Length - 1, TooManyDeclarations));
                break;
            }

            AddPiece(row, start, end, members);
            start = end;
        }

        return Root(members, text.Tokens[^1]);
    }

    public static GreenSyntax Root(List<GreenNode?> members, GreenToken endOfFile) =>
        new(CompilationUnit, [new GreenSyntax(List, [.. members]), endOfFile]);

    /// <summary>Adds what one piece of the text is: a declaration as far as there is one, then what of it cannot be read.</summary>
    public static void AddPiece(TokenRow row, int start, int end, List<GreenNode?> members)
    {
        if (HasTooManyOperators(row.Text, start, end))
        {
            members.Add(Skipped(row.Text, start, end, TooManyOperators));
            return;
        }

        var result = row.Read(DeclarationGrammar.Member, start, end);
        if (result.WasSuccessful)
        {
            members.Add(result.Value);
            start = result.Remainder.Position;
        }

        if (start < end)
        {
            members.Add(Skipped(row.Text, start, end));
        }
    }

    private static bool HasTooManyOperators(LexedText text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end && end - start > SyntaxFacts.MaxOperators; i++)
        {
            count += SyntaxFacts.IsOperator(text.Tokens[i].Kind) ? 1 : 0;
        }

        return count > SyntaxFacts.MaxOperators;
    }

    private static GreenSyntax Skipped(LexedText text, int start, int end, params ReadOnlySpan<GreenNode?> because) =>
        new(SkippedTokens, [new GreenSyntax(List, [.. because, .. text.Tokens.AsSpan(start, end - start)])]);
}
