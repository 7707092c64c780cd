namespace PolicyKit.Diagnostics;

/// <summary>The languages in which messages, reasons and keywords are written.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, simplified.</summary>
    Chinese,
}
