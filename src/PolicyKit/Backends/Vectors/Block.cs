using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyKit.Backends.Vectors;

/// <summary>One thread's registers, and the block of rows that they hold just now.</summary>
internal sealed class Block
{
    private const int LineBytes = 64;
    private readonly double[] _numbers;
    private readonly ulong[] _masks;
    private readonly int[] _codes;
    private readonly int _numbersAt;
    private readonly int _masksAt;
    private readonly int _codesAt;
    private readonly int[] _picked = new int[BlockShape.Rows];
    private bool _isPicked;

    /// <param name="counts">How many registers it needs.</param>
    /// <param name="passing">By slot the room for what passes with a morsel; null for all others.</param>
    public Block(RegisterCounts counts, SlotStore?[] passing)
    {
        Passing = passing;
        (_numbers, _numbersAt) = Aligned<double>(counts.Numbers * BlockShape.Rows);
        (_masks, _masksAt) = Aligned<ulong>((counts.Masks + 2) * BlockShape.Words);
        (_codes, _codesAt) = Aligned<int>(counts.Codes * BlockShape.Rows);
    }

    /// <summary>What is run over; set when a thread takes the block.</summary>
    public Run Run { get; private set; } = null!;

    /// <summary>The first row.</summary>
    public int FirstRow { get; private set; }

    /// <summary>The morsel that the rows are of.</summary>
    public int Morsel { get; private set; }

    /// <summary>By slot what passes with the morsel.</summary>
    public SlotStore?[] Passing { get; }

    /// <summary>How many rows; fewer than a block has only at the end of the data.</summary>
    public int Count { get; private set; }

    /// <summary>The rows that are in the data, as bits.</summary>
    public ref ulong Live => ref Mask(-2);

    /// <summary>The rows where rounding leaves a decision open, as bits.</summary>
    public ref ulong Unsettled => ref Mask(-1);

    /// <summary>Takes the run.</summary>
    public void Enter(Run run) => Run = run;

    /// <summary>Forgets the run, so that a block in the pool keeps no data alive.</summary>
    public void Leave() => Run = null!;

    /// <summary>Begins a morsel: nothing is known of its rows.</summary>
    public void Begin(int morsel)
    {
        Morsel = morsel;
        foreach (var store in Passing)
        {
            store?.Forget();
        }
    }

    /// <summary>Where a slot is kept.</summary>
    public SlotStore StoreOf(int slot) => Passing[slot] ?? Run.Stores[slot]!;

    /// <summary>The number that the first row of a store has among all.</summary>
    public int FirstIn(SlotStore store) => store.IsPassing ? Morsel * BlockShape.MorselRows : 0;

    /// <summary>Moves to rows that follow each other.</summary>
    public void MoveTo(int firstRow)
    {
        _isPicked = false;
        FirstRow = firstRow;
        Count = Math.Min(BlockShape.Rows, Run.RowCount - firstRow);
        Enliven();
    }

    /// <summary>Moves to any rows, no more than a block has.</summary>
    public void Pick(ReadOnlySpan<int> rows)
    {
        rows.CopyTo(_picked);
        _isPicked = true;
        FirstRow = -1;
        Count = rows.Length;
        Enliven();
    }

    /// <summary>The row that stands at a place of the block.</summary>
    public int RowAt(int place) => _isPicked ? _picked[place] : FirstRow + place;

    /// <summary>What belongs to the block's rows: a part of all, or brought together in the room that is given.</summary>
    public ReadOnlySpan<T> Part<T>(ReadOnlySpan<T> all, Span<T> room)
    {
        if (!_isPicked)
        {
            return all.Slice(FirstRow, Count);
        }

        for (var place = 0; place < Count; place++)
        {
            room[place] = all[_picked[place]];
        }

        return room[..Count];
    }

    /// <summary>Writes what belongs to the block's rows to where it is among all, or among those from some row on.</summary>
    public void Spread<T>(ReadOnlySpan<T> part, Span<T> all, int from = 0)
    {
        if (!_isPicked)
        {
            part[..Count].CopyTo(all[(FirstRow - from)..]);
            return;
        }

        for (var place = 0; place < Count; place++)
        {
            all[_picked[place] - from] = part[place];
        }
    }

    /// <summary>The bits of the block's rows, among those of all.</summary>
    public void PartOfBits(ReadOnlySpan<ulong> all, Span<ulong> part)
    {
        if (!_isPicked)
        {
            all.Slice(FirstRow / 64, BlockShape.Words).CopyTo(part);
            return;
        }

        part.Clear();
        for (var place = 0; place < Count; place++)
        {
            part[place >> 6] |= ((all[_picked[place] >> 6] >> _picked[place]) & 1) << place;
        }
    }

    /// <summary>Writes the bits of the block's rows to where they are among all, or among those from some row on. One thread writes what shares a word.</summary>
    public void SpreadBits(ReadOnlySpan<ulong> part, Span<ulong> all, int from = 0)
    {
        if (!_isPicked)
        {
            var live = Words(-2);
            for (var word = 0; word < BlockShape.Words; word++)
            {
                all[((FirstRow - from) / 64) + word] = part[word] & live[word];
            }

            return;
        }

        for (var place = 0; place < Count; place++)
        {
            var (row, bit) = (_picked[place] - from, (part[place >> 6] >> place) & 1);
            all[row >> 6] = (all[row >> 6] & ~(1UL << row)) | (bit << row);
        }
    }

    private void Enliven()
    {
        for (var word = 0; word < BlockShape.Words; word++)
        {
            var left = Count - (word * 64);
            Unsafe.Add(ref Live, word) = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
            Unsafe.Add(ref Unsettled, word) = 0;
        }
    }

    /// <summary>The first of a number register's values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref double Number(int register) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_numbers), (nint)(_numbersAt + (register * BlockShape.Rows)));

    /// <summary>The first of a mask register's words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref ulong Mask(int register) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_masks), (nint)(_masksAt + ((register + 2) * BlockShape.Words)));

    /// <summary>The first of a text register's codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int Codes(int register) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_codes), (nint)(_codesAt + (register * BlockShape.Rows)));

    /// <summary>A number register as a span.</summary>
    public Span<double> Numbers(int register) => MemoryMarshal.CreateSpan(ref Number(register), BlockShape.Rows);

    /// <summary>A mask register as a span.</summary>
    public Span<ulong> Words(int register) => MemoryMarshal.CreateSpan(ref Mask(register), BlockShape.Words);

    /// <summary>A text register as a span.</summary>
    public Span<int> Texts(int register) => MemoryMarshal.CreateSpan(ref Codes(register), BlockShape.Rows);

    // Pinned, so that what is aligned stays so: a vector over two cache lines costs twice.
    private static (T[] Array, int At) Aligned<T>(int length)
        where T : unmanaged
    {
        var array = GC.AllocateArray<T>(length + (LineBytes / Unsafe.SizeOf<T>()), pinned: true);
        var over = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) & (LineBytes - 1));
        return (array, over == 0 ? 0 : (LineBytes - over) / Unsafe.SizeOf<T>());
    }
}
