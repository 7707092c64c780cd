using System.Runtime.CompilerServices;
using PolicyKit;
using PolicyKit.Backends.Vectors;
using PolicyKit.Checksum;

// Scores synthetic enterprises, as columns and as objects, and prints a checksum of all bits of the results and how loops were run: however this
// program is built and published, the checksum is the same.
var enterprises = new Enterprises(200_000);
var policy = Policy.Parse(Enterprises.Rules);
var checksum = new Checksum();
checksum.Add(policy.Scorer(errorBounds: true).Score(enterprises.Batch, new VectorOptions { Threads = 1, CompileFrom = long.MaxValue }));
checksum.Add(policy.Scorer(errorBounds: true).Score(enterprises.Batch, new VectorOptions { CompileFrom = 0 }));
checksum.Add(policy.Scorer<Enterprise>(errorBounds: true).Score(enterprises.Objects));
Console.WriteLine($"{checksum.Value:x16} {(RuntimeFeature.IsDynamicCodeCompiled ? "compiled" : "blocks")}");
