using BenchmarkDotNet.Running;
using PolicyKit.Benchmarks;
if (args.Length > 0 && args[0] == "quick") { Quick.Run(args); return; }
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
