using System.Collections.Immutable;

namespace PolicyKit.Syntax.Parsing;

/// <summary>What a rule of the grammar reads.</summary>
internal abstract record GrammarForm;

/// <summary>Nothing.</summary>
internal sealed record NothingForm : GrammarForm;

/// <summary>What no valid text has.</summary>
internal sealed record NeverForm : GrammarForm;

/// <summary>A token of one of some kinds.</summary>
internal sealed record TokenForm(ImmutableArray<SyntaxKind> Kinds) : GrammarForm;

/// <summary>A token that no fixed text tells: a name, a number.</summary>
internal sealed record WordForm(string Name) : GrammarForm;

/// <summary>One after the other.</summary>
internal sealed record SequenceForm(ImmutableArray<GrammarForm> Parts) : GrammarForm;

/// <summary>One of several.</summary>
internal sealed record ChoiceForm(ImmutableArray<GrammarForm> Alternatives) : GrammarForm;

/// <summary>As often as it is there, or not at all.</summary>
internal sealed record ManyForm(GrammarForm Item) : GrammarForm;

/// <summary>Once or not at all.</summary>
internal sealed record OptionalForm(GrammarForm Part) : GrammarForm;

/// <summary>A part that the printed grammar names.</summary>
internal sealed record NamedForm(string Name, GrammarForm Form) : GrammarForm;

/// <summary>A form that is not known yet.</summary>
internal sealed record LaterForm(Func<GrammarForm> Form) : GrammarForm;
