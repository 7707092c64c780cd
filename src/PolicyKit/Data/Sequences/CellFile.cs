using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PolicyKit.Data.Sequences;

/// <summary>Very many cells of one size in a temporary file.</summary>
internal sealed class CellFile<T>(string folder) : IDisposable
    where T : unmanaged
{
    private const int PieceCells = 1 << 20;
    private readonly SafeFileHandle _file = TemporaryFile.Open(folder);

    /// <summary>How many cells.</summary>
    public long Count { get; private set; }

    /// <summary>Writes cells behind the last.</summary>
    public void Append(ReadOnlySpan<T> cells) => Write(Count, cells);

    /// <summary>Writes cells at a place.</summary>
    public void Write(long first, ReadOnlySpan<T> cells)
    {
        Count = Math.Max(Count, first + cells.Length);
        for (; !cells.IsEmpty; cells = cells[Math.Min(PieceCells, cells.Length)..])
        {
            var piece = cells[..Math.Min(PieceCells, cells.Length)];
            RandomAccess.Write(_file, MemoryMarshal.AsBytes(piece), first * Unsafe.SizeOf<T>());
            first += piece.Length;
        }
    }

    /// <summary>Reads cells that were written.</summary>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    public void Read(long first, Span<T> cells)
    {
        for (; !cells.IsEmpty; cells = cells[Math.Min(PieceCells, cells.Length)..])
        {
            var piece = MemoryMarshal.AsBytes(cells[..Math.Min(PieceCells, cells.Length)]);
            for (var offset = first * Unsafe.SizeOf<T>(); !piece.IsEmpty;)
            {
                var read = RandomAccess.Read(_file, piece, offset);
                piece = read > 0 ? piece[read..] : throw new EndOfStreamException();
                offset += read;
            }

            first += PieceCells;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
