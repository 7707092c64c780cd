namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>Brings the totals of the 规上 enterprises to the published ones by one factor for all land and one for all tax.</summary>
/// <param name="Land">What all land is multiplied by.</param>
/// <param name="Tax">What all tax is multiplied by.</param>
internal sealed record EnterpriseCalibration(double Land, double Tax)
{
    /// <summary>Value added by land of the 规上 enterprises, in 万元/亩: the whole province, 2022.</summary>
    public const double ValueAddedPerLand = 176.9;

    /// <summary>Tax by land of the 规上 enterprises, in 万元/亩: the whole province, 2022.</summary>
    public const double TaxPerLand = 34.8;

    private const double SmallestLand = 0.1;

    /// <summary>The factors for what was drawn; summed row by row, so that the number of threads does not show.</summary>
    public static EnterpriseCalibration Of(EnterpriseColumns columns)
    {
        var (valueAdded, land, tax) = (0.0, 0.0, 0.0);
        for (var row = 0; row < columns.IsLarge.Length; row++)
        {
            var counts = columns.IsLarge[row];
            valueAdded += counts * columns.ValueAdded[row];
            land += counts * columns.Land[row];
            tax += counts * columns.Tax[row];
        }

        return land == 0 ? new(1, 1) : new(valueAdded / (land * ValueAddedPerLand), valueAdded * TaxPerLand / (tax * ValueAddedPerLand));
    }

    /// <summary>Applies the factors to a row, and rounds to hundredths of 万元 and of 亩.</summary>
    public void Apply(EnterpriseColumns columns, int row)
    {
        columns.Land[row] = Math.Max(Portable.Round(columns.Land[row] * Land, 100), SmallestLand);
        columns.Tax[row] = Portable.Round(columns.Tax[row] * Tax, 100);
        columns.ValueAdded[row] = EnterpriseModel.AtLeastOne(columns.ValueAdded[row], 100);
    }
}
