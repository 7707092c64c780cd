namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>The fields of record 企业 while they are made.</summary>
internal sealed class EnterpriseColumns(int count)
{
    public int[] City { get; } = new int[count];

    public int[] Industry { get; } = new int[count];

    public sbyte[] IsLarge { get; } = new sbyte[count];

    public double[] Tax { get; } = new double[count];

    public double[] Land { get; } = new double[count];

    public double[] ValueAdded { get; } = new double[count];

    public double[] Energy { get; } = new double[count];

    public double[] Emission { get; } = new double[count];

    public double[] People { get; } = new double[count];

    public double[] Research { get; } = new double[count];

    public double[] Revenue { get; } = new double[count];

    public double[] Power { get; } = new double[count];
}
