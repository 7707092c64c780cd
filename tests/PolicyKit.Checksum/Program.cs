using PolicyKit;
using PolicyKit.Backends.Vectors;
using PolicyKit.Checksum;

// Scores synthetic enterprises, as columns and as objects, and enterprises on the cut of a grade. Prints a checksum of all bits of the results, which is the
// same however this program is built and published, and how the engine ran: where it can, it compiles loops when it is asked to.
var enterprises = new Enterprises(200_000);
var rating = Policy.Parse(Enterprises.Rules);
var (blocks, fused, exact) = (rating.Scorer(errorBounds: true), rating.Scorer(errorBounds: true), Policy.Parse(OnCut.Rules).Scorer(errorBounds: true));
var checksum = new Checksum();
checksum.Add(blocks.Score(enterprises.Batch, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue }));
checksum.Add(fused.Score(enterprises.Batch, new VectorOptions { CompileFrom = 0 }));
checksum.Add(rating.Scorer<Enterprise>(errorBounds: true).Score(enterprises.Objects));
checksum.Add(exact.Score(OnCut.Batch(100_000), new VectorOptions { CompileFrom = 0 }));
Console.WriteLine($"{checksum.Value:x16} {(blocks.IsCompiled, fused.IsCompiled, exact.IsCompiled) switch
{
    (false, true, true) => "compiled",
    (false, false, false) => "blocks",
    _ => "now this, now that",
}}");
