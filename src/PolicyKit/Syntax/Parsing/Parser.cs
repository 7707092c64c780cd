using PolicyKit.Diagnostics;
using PolicyKit.Syntax.Green;
using PolicyKit.Text;

namespace PolicyKit.Syntax.Parsing;

/// <summary>The one door to the grammar: tokens in, the green root out. It never throws and keeps every token.</summary>
internal static class Parser
{
    public static GreenSyntax Parse(SourceText source, LexedText text, List<Diagnostic> diagnostics)
    {
        var offsets = new int[text.Tokens.Length];
        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] = offsets[i - 1] + text.Tokens[i - 1].FullWidth;
        }

        var members = new List<GreenNode?>();
        foreach (var piece in DeclarationSplitter.Split(text))
        {
            if (piece.Depth > SyntaxFacts.MaxDepth)
            {
                var at = new TextSpan(offsets[piece.DeepestAt] + text.Tokens[piece.DeepestAt].LeadingWidth, text.Tokens[piece.DeepestAt].Text.Length);
                diagnostics.Add(Diagnostic.Create(DiagnosticDescriptors.TooDeep, Location.Of(source, at), SyntaxFacts.MaxDepth));
                members.Add(Skipped(text, piece.Start, piece.End));
                continue;
            }

            AddPiece(text, piece, members);
        }

        return new GreenSyntax(SyntaxKind.CompilationUnit, [new GreenSyntax(SyntaxKind.List, [.. members]), text.Tokens[^1]]);
    }

    private static void AddPiece(LexedText text, Piece piece, List<GreenNode?> members)
    {
        var result = DeclarationGrammar.Member(TokenInput.Over(text, piece.Start, piece.End));
        var read = 0;
        if (result.WasSuccessful)
        {
            members.Add(result.Value);
            read = result.Remainder.Position;
        }

        if (piece.Start + read < piece.End)
        {
            members.Add(Skipped(text, piece.Start + read, piece.End));
        }
    }

    private static GreenSyntax Skipped(LexedText text, int start, int end) =>
        new(SyntaxKind.SkippedTokens, [.. text.Tokens.AsSpan(start, end - start)]);
}
