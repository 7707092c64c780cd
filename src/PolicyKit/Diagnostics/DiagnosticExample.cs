namespace PolicyKit.Diagnostics;

/// <summary>A text that shows a diagnostic.</summary>
/// <param name="Form"><c>policy</c> or <c>csv</c>.</param>
/// <param name="Text">The text; null where no short one shows this diagnostic alone.</param>
/// <param name="Reason">Why there is no text; empty where there is one.</param>
public sealed record DiagnosticExample(string Form, string? Text, string Reason = "")
{
    /// <summary>The record that examples of data files are read as.</summary>
    public const string Record = "record 企业 { 编码: text key, 税收: 万元 }";
}
