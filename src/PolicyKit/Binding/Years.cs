using PolicyKit.Diagnostics;
using PolicyKit.Numerics;
using PolicyKit.Syntax.Nodes;

namespace PolicyKit.Binding;

/// <summary>Reads years: whole numbers from 1900 to 2199.</summary>
internal static class Years
{
    public static int? Read(PeriodPointSyntax? syntax, DiagnosticSink sink)
    {
        if (syntax is null || syntax.Value.IsMissing)
        {
            return null;
        }

        if (syntax.Value.Value is Rational { IsInteger: true } value && value >= 1900 && value < 2200)
        {
            return (int)value.Numerator;
        }

        sink.Report(
            DiagnosticDescriptors.TypeMismatch, syntax.Value, Localized.Quoted(syntax.Value.Text),
            new Localized("a number", "数"), new Localized("a year from 1900 to 2199", "1900至2199之间的年份"));
        return null;
    }
}
