namespace PolicyKit.Syntax.Nodes;

public abstract partial class DeclarationSyntax
{
    /// <summary>All annotations, those before it first.</summary>
    public IEnumerable<AnnotationSyntax> AllAnnotations => Annotations.Concat(TrailingAnnotations);
}
