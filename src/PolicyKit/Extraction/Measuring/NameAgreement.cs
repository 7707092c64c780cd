namespace PolicyKit.Extraction.Measuring;

/// <summary>How two names of an indicator agree, without white space.</summary>
public enum NameAgreement
{
    /// <summary>Neither holds the other.</summary>
    None,

    /// <summary>One holds the other.</summary>
    Contained,

    /// <summary>They are the same.</summary>
    Exact,
}
