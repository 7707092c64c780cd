using FsCheck;
using FsCheck.Fluent;

namespace PolicyKit.Tests.Backends.Vectors;

/// <summary>Seeds of random cases. FsCheck's own integers stay small: ten thousand of them are two hundred different ones.</summary>
public static class Seeds
{
    public static Arbitrary<int> OfCases() => Gen.Choose(0, int.MaxValue).ToArbitrary();
}
