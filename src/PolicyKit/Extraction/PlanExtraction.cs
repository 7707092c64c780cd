using System.Collections.Immutable;
using PolicyKit.Text;

namespace PolicyKit.Extraction;

/// <summary>What a text states, in the order of its places.</summary>
/// <param name="Text">The text.</param>
/// <param name="Title">The title of the plan; empty where none was found.</param>
/// <param name="Region">Its region; empty where the text does not tell.</param>
/// <param name="Period">Its first and last year; null where the text does not tell.</param>
/// <param name="Statements">The statements.</param>
public sealed record PlanExtraction(SourceText Text, string Title, string Region, (int First, int Last)? Period, ImmutableArray<PlanStatement> Statements);
