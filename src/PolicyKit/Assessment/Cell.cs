using PolicyKit.Diagnostics;
using PolicyKit.Numerics;

namespace PolicyKit.Assessment;

/// <summary>A value, or why there is none; neither where nothing was asked for.</summary>
internal readonly record struct Cell(Rational? Value, Localized? Why);
