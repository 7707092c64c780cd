namespace PolicyKit.Formatting;

/// <summary>A line whose columns are being put in their place, from the left to the right.</summary>
internal sealed class Row
{
    private readonly Line _line;
    private int _at;

    public Row(Line line, IReadOnlyList<Column> columns)
    {
        _line = line;
        var trail = line.TrailStart;
        Columns = [.. columns, .. Trail(line, trail)];
        Start = line.Indent;
        Width = line.Indent + line.Pieces.Take(trail).Sum(p => p.Gap + p.Width) - line.First.Gap;
    }

    /// <summary>Its columns, in order, with those of annotations and comment.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Where the column that has been reached begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the first piece of that column ends.</summary>
    public int End => Start + _line.Pieces[_at].Width;

    /// <summary>How wide the line is, annotations and comment behind it aside.</summary>
    public int Width { get; private set; }

    /// <summary>Goes on to a column and gives it the room that it needs.</summary>
    public void Reach(Column column)
    {
        do
        {
            Start = End + _line.Pieces[_at + 1].Gap;
            _at++;
        }
        while (!IsAt(column));

        Push(Math.Max(0, column.Gap - _line.Pieces[_at].Gap));
    }

    /// <summary>Moves the column that has been reached, and all behind it, to the right.</summary>
    public void Push(int blanks)
    {
        _line.Pieces[_at].Gap += blanks;
        Start += blanks;
        Width += blanks;
    }

    private bool IsAt(Column column) => column.Rank == Column.OfComment
        ? _at == _line.Pieces.Count - 1
        : _line.Pieces[_at].Kind == PieceKind.Token && _line.Pieces[_at].Token.Span.Start == column.Position;

    private static IEnumerable<Column> Trail(Line line, int trail)
    {
        if (trail < line.Pieces.Count && line.Pieces[trail].Kind == PieceKind.Token)
        {
            yield return new Column(line.Pieces[trail].Token.Span.Start, Column.OfAnnotation, Spacing.Wide);
        }

        if (trail < line.Pieces.Count && line.Pieces[^1].Kind == PieceKind.Comment)
        {
            yield return new Column(default, Column.OfComment, Spacing.Wide);
        }
    }
}
