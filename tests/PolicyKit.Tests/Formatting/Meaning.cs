using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;
using PolicyKit.Syntax;

namespace PolicyKit.Tests.Formatting;

/// <summary>Everything that a text says once it is bound, as text: symbols, types and expressions, without the places where they stand.</summary>
internal sealed class Meaning
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<object, int> _told = new(ReferenceEqualityComparer.Instance);

    public static string Of(SyntaxTree tree)
    {
        var meaning = new Meaning();
        meaning.Tell(PolicyCompilation.Create(tree).Bound);
        return meaning._text.ToString();
    }

    private void Tell(object? value)
    {
        switch (value)
        {
            case null or Location or UnitCatalog or SyntaxTree or Diagnostic or Delegate:
                break;
            case string or ValueType and not (IEnumerable or ITuple):
                _text.Append(value).Append('\n');
                break;
            case ITuple tuple:
                Enumerable.Range(0, tuple.Length).ToList().ForEach(i => Tell(tuple[i]));
                break;
            case IEnumerable items:
                items.Cast<object>().ToList().ForEach(Tell);
                break;
            case var known when _told.TryGetValue(known, out var number):
                _text.Append('#').Append(number).Append('\n');
                break;
            default:
                TellParts(value);
                break;
        }
    }

    private void TellParts(object value)
    {
        _told.Add(value, _told.Count);
        _text.Append(value.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && !IsMadeOfName(p)))
        {
            _text.Append(property.Name).Append(' ');
            Tell(property.GetValue(value) is string text && property.Name == "Name" ? NameOf(text) : property.GetValue(value));
        }
    }

    private static bool IsMadeOfName(PropertyInfo property) => property.DeclaringType == typeof(RecordFigureSymbol) && property.Name == nameof(RecordFigureSymbol.Column);

    // What has no name of its own is named by its expression, as it is written.
    private static string NameOf(string text)
    {
        var tree = SyntaxTree.Parse($"let _ of _ = {text}");
        return tree is { Diagnostics.IsEmpty: true, Root.Members.Count: 1 } ? Check.Format(tree.ToFullString(), Language.English) : text;
    }
}
