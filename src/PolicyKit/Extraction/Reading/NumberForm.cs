namespace PolicyKit.Extraction.Reading;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>1100.</summary>
    Digits,

    /// <summary>五十, 三分之二.</summary>
    Numeral,

    /// <summary>百, 千亿, 万: an order of magnitude without a count.</summary>
    Magnitude,
}
