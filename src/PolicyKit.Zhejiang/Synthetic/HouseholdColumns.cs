namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>The fields of a household while they are made.</summary>
internal sealed class HouseholdColumns(int count)
{
    public int[] City { get; } = new int[count];

    public double[] Size { get; } = new double[count];

    public double[] Wages { get; } = new double[count];

    public double[] Business { get; } = new double[count];

    public double[] Property { get; } = new double[count];

    public double[] Transfers { get; } = new double[count];

    public double[] Medical { get; } = new double[count];

    public double[] Weight { get; } = new double[count];
}
