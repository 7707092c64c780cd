namespace PolicyKit.Symbols;

/// <summary>The kinds of quantity that no other kind makes up.</summary>
public enum BaseDimension
{
    /// <summary>Money; in 元.</summary>
    Money,

    /// <summary>Length; in metres. Area and volume are its powers.</summary>
    Length,

    /// <summary>Mass; in kilograms.</summary>
    Mass,

    /// <summary>Energy; in megajoules.</summary>
    Energy,

    /// <summary>Time by the clock; in hours.</summary>
    Duration,

    /// <summary>Time by the calendar; in years. No fixed number of hours makes a year.</summary>
    Calendar,

    /// <summary>People.</summary>
    Person,

    /// <summary>Households.</summary>
    Household,

    /// <summary>Things that are counted: enterprises, items, beds.</summary>
    Count,
}
