using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;
using PolicyKit.Syntax.Lexing;
using PolicyKit.Syntax.Nodes;
using static PolicyKit.Syntax.SyntaxKind;

namespace PolicyKit.Formatting;

/// <summary>Puts tokens into the dress of a language: keywords, signs, digits, and the names that the language itself gives.</summary>
internal static class Dressing
{
    // Signs that read better in Chinese in another form; a pause joins names on a line.
    private const string Pause = "、";

    private static readonly FrozenDictionary<SyntaxKind, string> ChineseSigns = new Dictionary<SyntaxKind, string>
    {
        [CommaToken] = "，",
        [ColonToken] = "：",
        [SemicolonToken] = "；",
        [LessOrEqualToken] = "≤",
        [GreaterOrEqualToken] = "≥",
        [NotEqualsToken] = "≠",
        [TildeToken] = "≈",
        [AsteriskToken] = "×",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<SyntaxKind, ImmutableArray<string>> ChineseKeywords =
        SyntaxFacts.Keywords.ToFrozenDictionary(k => k.Kind, k => k.Chinese);

    private static readonly Words Annotations = new(AnnotationBinder.Names);
    private static readonly Words Types = new(UnitBinder.TypeWords.Select(t => (t.English, (ImmutableArray<string>)[t.Chinese])));
    private static readonly Words Rules = new(AssessmentRules.AllWords);
    private static readonly Words Functions = new(FunctionTable.All.Select(f => (f.Names[0], f.Names[1..])));

    public static void Apply(List<Piece> pieces, Language language)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Token)
            {
                var next = i + 1 < pieces.Count ? pieces[i + 1] : null;
                pieces[i].Text = language == Language.Chinese && IsPause(pieces[i], next) ? Pause : TextOf(pieces[i].Token, language);
            }
        }
    }

    private static string TextOf(SyntaxToken token, Language language) => token.Kind switch
    {
        NumberToken or DateToken or PeriodToken => string.Concat(token.Text.Select(CharacterFacts.Narrow)),
        var kind when SyntaxFacts.IsSign(kind) => language == Language.Chinese && ChineseSigns.TryGetValue(kind, out var sign) ? sign : SyntaxFacts.GetText(kind)!,
        var kind when TableOf(token) is { } table => table.In(language, token.Text),
        var kind when SyntaxFacts.IsKeyword(kind) && !IsName(token) => KeywordOf(token, language),
        _ => token.Text,
    };

    private static string KeywordOf(SyntaxToken token, Language language) => language == Language.English ? SyntaxFacts.GetText(token.Kind)!
        : token.Parent is GroupByClauseSyntax or MethodClauseSyntax ? SyntaxFacts.ByOfGroups
        : ChineseKeywords[token.Kind][0];

    private static Words? TableOf(SyntaxToken token) => token.Parent switch
    {
        AnnotationSyntax annotation when annotation.Identifier == token => Annotations,
        UnitSyntax { Parent: FieldDeclarationSyntax, Tokens.Count: 1 } => Types,
        CallExpressionSyntax or GroupMeanExpressionSyntax => Functions,
        MethodClauseSyntax method when method.Identifier == token => Rules,
        RuleClauseSyntax rule when rule.Rule == token => Rules,
        _ => null,
    };

    // Some keywords may be names, and are where the grammar asks for one.
    private static bool IsName(SyntaxToken token) => token.Parent switch
    {
        AnnotationSyntax or UnitSyntax => true,
        NameExpressionSyntax or DeclaratorSyntax or AkaClauseSyntax or RegionItemSyntax or ScoreItemSyntax or GradeClauseSyntax => SyntaxFacts.IsName(token.Kind),
        AssessmentGroupSyntax => SyntaxFacts.IsName(token.Kind),
        FormerNameClauseSyntax former => token == former.Identifier && SyntaxFacts.IsName(token.Kind),
        DeclarationSyntax declaration => SyntaxFacts.IsName(token.Kind) && declaration.ChildNodesAndTokens().First(c => c.Node is null).Token != token,
        _ => false,
    };

    private static bool IsPause(Piece sign, Piece? next) =>
        sign.TokenKind == CommaToken
        && next is { Kind: PieceKind.Token, Breaks: 0, Token.Parent: NameExpressionSyntax or TextExpressionSyntax or DeclaratorSyntax or RegionItemSyntax }
        && sign.Token.Parent is not CallExpressionSyntax
        && next.Token.Parent.Parent == sign.Token.Parent;
}
