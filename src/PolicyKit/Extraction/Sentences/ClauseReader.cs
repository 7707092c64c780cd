using PolicyKit.Extraction.Reading;
using PolicyKit.Numerics;
using PolicyKit.Syntax;

namespace PolicyKit.Extraction.Sentences;

/// <summary>
/// Reads one clause. Its pieces are read from their ends: what is before a predicate is the name, whatever numbers it has. A piece without a predicate is a
/// head of the next one that has one; a piece that begins with a count, a share or a verb of direction is read from its beginning.
/// </summary>
internal sealed partial class ClauseReader
{
    private const int MostHeads = 40;

    private readonly SentenceSpan _sentence;
    private readonly string _text;
    private readonly int _start;
    private readonly ClauseTime _time;
    private readonly int _end;
    private readonly bool _isObserved;
    private readonly List<Finding> _findings = [];

    private ClauseReader(SentenceSpan sentence, ClauseTime time, int end, bool isObserved) =>
        (_sentence, _text, _start, _time, _end, _isObserved) = (sentence, sentence.Text, time.End, time, end, isObserved);

    /// <summary>What a clause says; names are empty where they are that of the clause before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">What the clause says first of time; it goes on behind it.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="isObserved">Whether its figures were measured.</param>
    public static List<Finding> Read(SentenceSpan sentence, ClauseTime time, int end, bool isObserved)
    {
        var reader = new ClauseReader(sentence, time, end, isObserved);
        reader.ReadAll();
        return reader._findings;
    }

    private void ReadAll()
    {
        var heads = new List<Piece>();
        var pieces = CutPieces();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (FindPredicate(piece) is { } predicate)
            {
                ReadCountBefore(piece, predicate);
                var end = piece.End;
                while (i + 1 < pieces.Count && predicate.Amounts.Count > 0 && IsValues(pieces[i + 1]))
                {
                    end = pieces[++i].End;
                    predicate.Amounts.AddRange(pieces[i].Amounts);
                }

                while (i + 1 < pieces.Count && predicate is { Operator: StatementOperator.Top, Value: not null } && Ranks.OfWhole(Slice(pieces[i + 1].Start, pieces[i + 1].End).ToString()) is { } further)
                {
                    end = pieces[++i].End;
                    predicate.Places.Add(further);
                }

                ShareUnit(predicate.Amounts);

                Emit(heads, piece, predicate, end);
                heads.Clear();
            }
            else if (ReadFromStart(heads, piece, i + 1 < pieces.Count) || IsClosed(piece))
            {
                heads.Clear();
            }
            else if (heads.Count < MostHeads)
            {
                heads.Add(piece);
            }
        }
    }

    // 0.7和0.6个百分点
    private bool IsValues(Piece piece)
    {
        var at = piece.Start;
        foreach (var amount in piece.Amounts)
        {
            at += at > piece.Start && at < piece.End && _text[at] is '和' or '与' or '及' ? 1 : 0;
            at += SentenceFacts.LengthAtStart(SetWordRole.Approximation, Slice(at, piece.End));
            if (amount.Start != at)
            {
                return false;
            }

            at = amount.End;
        }

        return at == piece.End && piece.Amounts.Count > 0;
    }

    // 23.8和17.5个百分点
    private static void ShareUnit(List<Amount> amounts)
    {
        for (var i = amounts.Count - 2; i >= 0; i--)
        {
            amounts[i] = amounts[i].Unit.Length == 0 ? amounts[i] with { Unit = amounts[i + 1].Unit } : amounts[i];
        }
    }

    private List<Piece> CutPieces()
    {
        var pieces = new List<Piece>();
        foreach (var (start, whole) in _sentence.Pieces(_start, _end))
        {
            var from = start;
            var amounts = AmountScan.Of(_sentence, start, whole);
            var end = amounts is [.., var last] && last.End < whole && _text[last.End] == '(' && _text[whole - 1] == ')' && _text.IndexOf(')', last.End) == whole - 1 ? last.End : whole;
            foreach (var amount in amounts)
            {
                // 10张名片和10个品牌, 改造老旧小区和3个街区
                var conjunction = LengthOfConjunctionBefore(from, amount.Start);
                if (conjunction > 0 && amount.Start - conjunction > from && amount is { Form: NumberForm.Digits, IsCount: true } && (amount.End < end || from > start))
                {
                    Add(from, amount.Start - conjunction);
                    from = amount.Start;
                }

                // 法人特派员36家和团队特派员504个
                if (amount.End + 2 < end && amount.Start > from && _text[amount.End] is '和' or '与' && !amounts.Exists(a => a.Start <= amount.End + 2 && a.Start > amount.End) && amounts[^1].Start > amount.End)
                {
                    Add(from, amount.End);
                    from = amount.End + 1;
                }
            }

            Add(from, end);

            void Add(int a, int b) => pieces.Add(new Piece(a, b, [.. amounts.Where(x => x.Start >= a && x.End <= b)]));
        }

        return pieces;
    }

    private int LengthOfConjunctionBefore(int start, int at) => at - start >= 2 && _text[at - 1] is '和' or '与' or '及' && !Wordings.NoConjunction.In(_text.AsSpan(at - 2, 2)) ? (at - start > 2 && _text[at - 2] == '以' ? 2 : 1) : 0;

    // What goes up or down in words that are no measure ends a piece as well: 结构持续优化.
    private bool IsClosed(Piece piece)
    {
        var text = Slice(piece.Start, piece.End);
        return text.Length > 4 && Courses.AdverbsEnd(text, text.Length - 2) < text.Length - 2;
    }

    private ReadOnlySpan<char> Slice(int start, int end) => _text.AsSpan(start, end - start);

    private void Emit(List<Piece> heads, Piece piece, Predicate predicate, int end)
    {
        var names = NamesOf(heads, piece, predicate);
        var values = predicate.Amounts;
        if (names.Count == 0)
        {
            if (predicate.MayLackName)
            {
                foreach (var value in values.Select(v => (Amount?)v).DefaultIfEmpty(null))
                {
                    AddFinding(piece.Start, end, "", predicate, value);
                }
            }

            return;
        }

        var years = names.Count == 1 && values.Count == _time.Earlier.Count + 1 ? _time.Earlier : [];
        var first = names[0].Start;
        for (var i = 0; i < Math.Max(names.Count, values.Count); i++)
        {
            var name = names[Math.Min(i, names.Count - 1)];
            var place = i > 0 && predicate.Places.Count > 0 ? predicate with { Value = predicate.Places[Math.Min(i, predicate.Places.Count) - 1] } : predicate;
            AddFinding(first, end, name.Text, place, values.Count == 0 ? null : values[Math.Min(i, values.Count - 1)]);
            _findings[^1] = i < years.Count ? _findings[^1] with { Year = years[i] } : _findings[^1];
        }

        ReadNote(piece);
    }

    private void AddFinding(int start, int end, string name, Predicate predicate, Amount? amount)
    {
        var suffix = name.EndsWith(predicate.Suffix, StringComparison.Ordinal) ? "" : predicate.Suffix;
        if (amount is not { } value)
        {
            _findings.Add(new Finding(start, end, name, predicate.Operator, predicate.Value, null, predicate.Unit, predicate.Confidence) { Suffix = suffix, Doubt = predicate.Doubt, IsForAll = predicate.IsForAll });
            return;
        }

        var op = OperatorOf(value, predicate);
        var comparison = op is StatementOperator.Above or StatementOperator.AtMost or StatementOperator.Below ? op.Value : StatementOperator.AtLeast;
        var unit = value.UnitOf(name);
        unit = unit.Length == 0 && value.Value == Rational.Zero && name.EndsWith('率') ? "%" : unit;
        unit = unit.Length == 0 && name.Contains("倍差", StringComparison.Ordinal) ? "倍" : unit;
        suffix = value.IsCount && name is [.., not ('数' or '量' or '次' or '额')] && predicate.Suffix.Length == 0 ? "数" : suffix;
        _findings.Add(new Finding(
            start, end, name, predicate.IsGrowth ? StatementOperator.Growth : op, value.Value, value.Upper, unit,
            op is null ? Trust.Implied : predicate.Confidence)
        {
            Suffix = suffix,
            Comparison = comparison,
            IsForAll = predicate.IsForAll,
            Doubt = predicate.Doubt,
        });
    }

    private StatementOperator? OperatorOf(Amount amount, Predicate predicate)
    {
        if (amount.Upper is not null)
        {
            return StatementOperator.Between;
        }

        var verb = _isObserved && predicate.Verb is StatementOperator.AtLeast or StatementOperator.AtMost ? StatementOperator.Equal : predicate.Verb;
        return amount.Limit ?? predicate.Operator ?? verb ?? (_isObserved ? StatementOperator.Equal : null);
    }

    private static readonly Rational Hundred = 100;
}
