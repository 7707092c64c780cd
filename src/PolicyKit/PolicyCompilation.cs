using System.Collections.Immutable;
using PolicyKit.Binding;
using PolicyKit.Diagnostics;
using PolicyKit.Semantics;
using PolicyKit.Syntax;
using PolicyKit.Text;

namespace PolicyKit;

/// <summary>
/// One or more policy texts taken together: text → syntax → bound policy. All findings are here; nothing is thrown for what a text says.
/// </summary>
/// <example>
/// <code>
/// var compilation = PolicyCompilation.Create(SyntaxTree.Parse(text, "rules.policy"));
/// foreach (var diagnostic in compilation.Diagnostics) Console.WriteLine(diagnostic);
/// </code>
/// </example>
public sealed class PolicyCompilation
{
    private readonly Lazy<SemanticIndex> _meanings;

    private PolicyCompilation(ImmutableArray<SyntaxTree> trees, BoundPolicy bound)
    {
        _meanings = new(() => new SemanticIndex(trees));
        SyntaxTrees = trees;
        Bound = bound;
        Diagnostics = [.. trees.SelectMany(t => FindingsIn(t, bound))];
    }

    /// <summary>The texts.</summary>
    public ImmutableArray<SyntaxTree> SyntaxTrees { get; }

    /// <summary>All findings, text by text, each in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is an error among the findings.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    internal BoundPolicy Bound { get; }

    /// <summary>Compiles texts together; the first <c>policy</c> declaration gives title, region and period.</summary>
    public static PolicyCompilation Create(params ImmutableArray<SyntaxTree> trees) => new(trees, Binder.Bind(trees));

    /// <summary>The texts compiled together, one of them in another version, as an editor has it after a change.</summary>
    /// <exception cref="ArgumentException">The old tree is none of the compilation's.</exception>
    public PolicyCompilation ReplaceSyntaxTree(SyntaxTree oldTree, SyntaxTree newTree) => SyntaxTrees.Contains(oldTree)
        ? Create(SyntaxTrees.Replace(oldTree, newTree))
        : throw new ArgumentException("The tree is none of this compilation's.", nameof(oldTree));

    /// <summary>The policy, ready to be evaluated.</summary>
    /// <exception cref="PolicyException">There are errors.</exception>
    public Policy ToPolicy() => HasErrors ? throw new PolicyException(Diagnostics) : new Policy(this);

    /// <summary>What the names and expressions of one of the texts mean. Made ready when it is first asked for, for all texts together.</summary>
    /// <exception cref="ArgumentException">The tree is none of the compilation's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree) => SyntaxTrees.Contains(tree)
        ? new SemanticModel(tree, _meanings.Value)
        : throw new ArgumentException("The tree is none of this compilation's.", nameof(tree));

    /// <summary>The text that a finding is about, by its path; null if it is about none of these.</summary>
    public SourceText? SourceOf(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return SyntaxTrees.FirstOrDefault(t => t.Text.Path == diagnostic.Location.Path)?.Text;
    }

    // What a broken line means is not worth a word beside what breaks it.
    private static IEnumerable<Diagnostic> FindingsIn(SyntaxTree tree, BoundPolicy bound)
    {
        var brokenLines = tree.Diagnostics.Select(d => d.Location.Start.Line).ToHashSet();
        return bound.DiagnosticsIn(tree)
            .Where(d => !brokenLines.Contains(d.Location.Start.Line))
            .Concat(tree.Diagnostics)
            .OrderBy(d => d.Location.Span.Start);
    }
}
