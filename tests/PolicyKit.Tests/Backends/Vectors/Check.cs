using System.Numerics;
using PolicyKit.Backends.Vectors;
using PolicyKit.Backends.Vectors.Lanes;
using PolicyKit.Backends.Vectors.Sequences;
using PolicyKit.Data;
using PolicyKit.Data.Sequences;
using PolicyKit.Numerics;
using PolicyKit.Plans;
using PolicyKit.Results;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>Holds the engine to exact arithmetic.</summary>
internal static class Check
{
    /// <summary>How often <see cref="Exactly"/> runs a plan.</summary>
    public static readonly int Runs = 3 + (2 * Enum.GetValues<LaneWidth>().Length);

    /// <summary>
    /// Runs with 1, 2 and 5 threads, lanes of every width, in blocks and in a compiled loop: the same bits, exact decisions, numbers within tolerance.
    /// </summary>
    public static ExactInterpreter Exactly(Plan plan, ColumnBatch batch)
    {
        var exact = new ExactInterpreter(plan, batch);
        var engine = new VectorEngine(plan);
        var one = engine.Run(batch, () => exact, new VectorOptions { Threads = 1 });
        var tolerance = new Tolerance(plan, exact, batch.RowCount);
        Same(plan, exact, one, tolerance);
        foreach (var threads in (int[])[2, 5])
        {
            Equal(one, engine.Run(batch, () => exact, new VectorOptions { Threads = threads }), $"{threads} threads");
        }

        foreach (var width in Enum.GetValues<LaneWidth>())
        {
            var narrow = new VectorEngine(plan, width);
            Equal(one, narrow.Run(batch, () => exact, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue }), $"{width}, blocks");
            Equal(one, narrow.Run(batch, () => exact, new VectorOptions { Threads = 2, CompileFrom = 0 }), $"{width}, compiled");
        }

        InBatches(plan, engine, batch, exact, tolerance);
        return exact;
    }

    /// <summary>Runs once, with lanes of some width, some threads, and now and then in a compiled loop or in batches.</summary>
    public static void Once(Plan plan, ColumnBatch batch, Random random)
    {
        var exact = new ExactInterpreter(plan, batch);
        var options = new VectorOptions { Threads = random.GetItems([1, 2, 5], 1)[0], CompileFrom = random.Next(12) == 0 ? 0 : long.MaxValue };
        var engine = new VectorEngine(plan, random.GetItems(Enum.GetValues<LaneWidth>(), 1)[0]);
        var tolerance = new Tolerance(plan, exact, batch.RowCount);
        Same(plan, exact, engine.Run(batch, () => exact, options), tolerance);
        if (random.Next(12) == 0)
        {
            InBatches(plan, engine, batch, exact, tolerance);
        }
    }

    private static void Same(Plan plan, ExactInterpreter exact, PlanResult result, Tolerance tolerance)
    {
        foreach (var (slot, values) in result.Slots)
        {
            for (var row = 0; row < result.RowCount; row++)
            {
                Same(plan, exact[slot, row], values, row, slot, tolerance);
            }
        }
    }

    // Cut in odd places, and looked at in small chunks, read once or again.
    private static void InBatches(Plan plan, VectorEngine engine, ColumnBatch batch, ExactInterpreter exact, Tolerance tolerance)
    {
        var cuts = (int[])[0, .. ((int[])[0, 1, 64, 511, 512, 513, 1024]).Where(c => c < batch.RowCount), batch.RowCount];
        var batches = cuts.Zip(cuts.Skip(1), (from, to) => batch.Slice(from, to - from)).ToList();
        using var spool = new Spool([.. batch.Columns.Select(c => c.Name)], Path.GetTempPath());
        batches.ForEach(spool.Append);
        foreach (var (source, sizes) in ((IBatchSource, SequenceSizes)[])[(spool, new(BlockShape.Rows, 1 << 20)), (new Reopened(() => batches), new(100, 50))])
        {
            using var sequence = engine.Over(source, _ => exact, new VectorOptions { Threads = 2 }, batch.RowCount > 2000 ? SequenceSizes.Usual : sizes);
            sequence.Close();
            var parts = 0;
            foreach (var (first, _, result) in sequence.Results())
            {
                Assert.Equal(batches[parts++].RowCount, result.RowCount);
                foreach (var (slot, part) in result.Slots)
                {
                    for (var row = 0; row < result.RowCount; row++)
                    {
                        Same(plan, exact[slot, first + row], part, row, slot, tolerance, first);
                    }
                }
            }

            Assert.Equal(batches.Count, parts);
        }
    }

    private static void Same(Plan plan, object? expected, SlotResult result, int row, int slot, Tolerance tolerance, int first = 0)
    {
        var where = $"slot {slot} ({plan.Slots[slot].Name}), row {first + row}";
        switch (result)
        {
            case TruthResult truth:
                Assert.True((expected is bool b ? b ? 1 : 0 : -1) == truth.Values[row], $"{where}: {expected ?? "unknown"} is {truth.Values[row]}");
                break;
            case TextResult text:
                var given = text.Codes[row] < 0 ? null : text.Dictionary[text.Codes[row]];
                Assert.True((string?)expected == given, $"{where}: {expected ?? "unknown"} is {given ?? "unknown"}");
                break;
            case NumberResult number:
                var value = number.Values[row];
                Assert.True(number.Errors is null || IsWithin(expected as Rational?, value, number.Errors[row]), $"{where}: {expected ?? "unknown"} is {value:R} within {number.Errors?[row]:R}");
                Assert.True(expected is null == double.IsNaN(value), $"{where}: {expected ?? "unknown"} is {value}");
                if (expected is Rational exact && exact.ToDouble() is var nearest && double.IsFinite(nearest))
                {
                    Assert.True(Math.Abs(nearest - value) <= tolerance[slot, first + row] || nearest == value, $"{where}: {nearest:R} is {value:R} ± {tolerance[slot, first + row]:R}");
                }

                break;
        }
    }

    // What is beyond the range of doubles has no bound.
    private static bool IsWithin(Rational? expected, double value, double bound) => expected is { } exact
        ? !double.IsFinite(value) || Rational.Abs(exact - ExactOf(value)) <= ExactOf(bound)
        : double.IsNaN(bound);

    // The double itself, not the decimal that it stands for.
    private static Rational ExactOf(double value)
    {
        if (value == 0)
        {
            return 0;
        }

        var exponent = Math.Max(Math.ILogB(value), -1022) - 52;
        var mantissa = new BigInteger(Math.ScaleB(value, -exponent));
        return exponent > 0 ? Rational.Create(mantissa << exponent, 1) : Rational.Create(mantissa, BigInteger.One << -exponent);
    }

    private static void Equal(PlanResult one, PlanResult other, string how)
    {
        foreach (var (slot, result) in one.Slots)
        {
            var (expected, given) = (Bits(result), Bits(other.Slots[slot]));
            var row = expected.Zip(given).TakeWhile(p => p.First == p.Second).Count();
            Assert.True(row == expected.Length && row == given.Length, $"{how}: slot {slot} differs in row {row}");
        }
    }

    private static long[] Bits(SlotResult result) => result switch
    {
        NumberResult numbers => [.. numbers.Values.Concat(numbers.Errors ?? []).Select(BitConverter.DoubleToInt64Bits)],
        TruthResult truths => [.. truths.Values.Select(v => (long)v)],
        TextResult texts => [.. texts.Codes.Select(c => (long)c)],
        _ => throw new ArgumentException("A result of an unknown kind.", nameof(result)),
    };
}
