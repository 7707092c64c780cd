namespace PolicyKit.Syntax.Nodes;

public sealed partial class CompilationUnitSyntax
{
    /// <summary>The tree that it is the root of; null outside of any.</summary>
    internal SyntaxTree? Tree { get; set; }
}
