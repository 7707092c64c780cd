using System.Buffers;
using System.Text.Unicode;
using PolicyKit.Diagnostics;
using PolicyKit.Symbols;

namespace PolicyKit.Data.Csv.Fields;

/// <summary>Reads texts, each different one once; of a category only its labels, which come first and in their order.</summary>
internal sealed class TextFieldReader : FieldReader
{
    private const int Unknown = -1;
    private const int ShortText = 256;

    private static readonly Localized Expectation = new("a text in UTF-8", "UTF-8编码的文本");

    private readonly List<int> _codes = [];
    private readonly Dictionary<string, int> _dictionary = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public TextFieldReader(FieldSymbol field)
        : base(field)
    {
        _bySpan = _dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var label in field.Type.Labels)
        {
            _dictionary.Add(label, _dictionary.Count);
        }
    }

    /// <summary>The code of the last row's text; negative if it is unknown.</summary>
    public int LastCode => _codes[^1];

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        var rented = text.Length > ShortText ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var characters = rented ?? stackalloc char[ShortText];
        var isText = Utf8.ToUtf16(text, characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var trimmed = characters[..length].Trim();
        isText &= trimmed.IsEmpty || IsAllowed(trimmed);
        _codes.Add(isText && trimmed.Length > 0 ? CodeOf(trimmed) : Unknown);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return isText;
    }

    public override void AddUnknown() => _codes.Add(Unknown);

    public override void ForgetLast() => _codes[^1] = Unknown;

    public override Column ToColumn() => ToTexts();

    /// <summary>The column of all texts added.</summary>
    public TextColumn ToTexts() => new(Field.Name, _codes.ToArray(), [.. _dictionary.Keys]);

    public override Localized Expected(string found) => Field.Type.Kind == TypeKind.Category ? (Field.Type with { IsOptional = false }).Describe() : Expectation;

    private bool IsAllowed(ReadOnlySpan<char> text) => Field.Type.Kind != TypeKind.Category || _bySpan.ContainsKey(text);

    private int CodeOf(ReadOnlySpan<char> text)
    {
        if (!_bySpan.TryGetValue(text, out var code))
        {
            code = _dictionary.Count;
            _bySpan[text] = code;
        }

        return code;
    }
}
