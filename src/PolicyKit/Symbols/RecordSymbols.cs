using System.Collections.Immutable;
using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Symbols;

/// <summary>A kind of record: enterprise, household.</summary>
public sealed record RecordSymbol(string Name, ImmutableArray<FieldSymbol> Fields, Location Location) : Symbol(Name, Location)
{
    /// <summary>The field that names a record, or null.</summary>
    public FieldSymbol? Key => Fields.FirstOrDefault(f => f.IsKey);
}

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name; the column or property that holds it has the same.</param>
/// <param name="Type">Its type, with the unit in which its values are given; optional where a record may lack it by its nature.</param>
/// <param name="IsKey">Whether it names the record.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record FieldSymbol(string Name, PolicyType Type, bool IsKey, Location Location) : Symbol(Name, Location)
{
    /// <summary>Whether a record may lack it by its nature.</summary>
    public bool IsOptional => Type.IsOptional;
}

/// <summary>A named expression over a record.</summary>
public sealed record LetSymbol(string Name, RecordSymbol Record, PolicyType Type, Location Location) : Symbol(Name, Location);

/// <summary>A value of a record cut into bands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Record">The record.</param>
/// <param name="Value">The name of the field, let or score that is cut.</param>
/// <param name="Labels">The bands in the order in which they are tried, each once.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record BandSymbol(string Name, RecordSymbol Record, string Value, ImmutableArray<string> Labels, Location Location) : Symbol(Name, Location)
{
    /// <summary>The category of its labels.</summary>
    public PolicyType Type => PolicyType.Category(Labels);
}

/// <summary>A score of a record: the sum of its items' points, with bonuses and deductions.</summary>
public sealed record ScoreSymbol(string Name, RecordSymbol Record, ImmutableArray<ScoreItemSymbol> Items, Location Location) : Symbol(Name, Location)
{
    /// <summary>What is added or taken off besides the items.</summary>
    public ImmutableArray<BonusSymbol> Bonuses { get; init; } = [];
}

/// <summary>An item of a score.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its points where the value equals the base; records of some groups may have another weight.</param>
/// <param name="Unit">The unit of its value.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ScoreItemSymbol(string Name, Rational Weight, Unit Unit, Location Location) : Symbol(Name, Location);

/// <summary>Points that a score adds or takes off where a condition holds.</summary>
/// <param name="Name">The condition in the words of the text.</param>
/// <param name="Points">The points; negative where they are taken off.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record BonusSymbol(string Name, Rational Points, Location Location) : Symbol(Name, Location)
{
    /// <summary>Whether the points are taken off.</summary>
    public bool IsDeduction => Points.Sign < 0;
}

/// <summary>A grade that follows from a score.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Score">The score.</param>
/// <param name="Labels">The grades in the order in which they are tried, each once.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record GradeSymbol(string Name, ScoreSymbol Score, ImmutableArray<string> Labels, Location Location) : Symbol(Name, Location);
