namespace PolicyKit.Syntax.Lexing;

/// <summary>Names as they are written in a text.</summary>
internal static class WrittenName
{
    /// <summary>The name itself where it can stand bare, otherwise in the quotes that it does not hold; null where it cannot be written.</summary>
    public static string? Of(string name) => new[] { name, $"「{name}」", $"`{name}`" }.FirstOrDefault(written => IsOneName(written, name));

    private static bool IsOneName(string written, string name)
    {
        var tokens = Lexer.Lex(written).Tokens;
        return tokens.Length == 2
            && tokens[0].Kind == SyntaxKind.IdentifierToken
            && tokens[0].Text.Length == written.Length
            && (tokens[0].Value as string ?? tokens[0].Text) == name
            && tokens[0].Faults.IsEmpty;
    }
}
