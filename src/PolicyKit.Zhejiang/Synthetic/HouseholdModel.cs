namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>Draws one household.</summary>
internal static class HouseholdModel
{
    private const double NoMedicalCost = 0.25;
    private const double LogMedianMedical = 7.3;
    private const double MedicalSpread = 1.2;
    private const double LowestWeight = 100;
    private const double WeightRange = 200;

    private static readonly Shares Cities = new(City.All.Select(c => c.Households));

    // Households of 1 to 6 people, in percent: assumed.
    private static readonly Shares Sizes = new([16, 28, 25, 17, 9, 5]);

    /// <summary>Draws the household of a row.</summary>
    public static void Draw(ref RandomStream random, HouseholdColumns columns, int row)
    {
        var city = Cities.Pick(random.NextUnit());
        var size = Sizes.Pick(random.NextUnit()) + 1;
        var income = size * IncomeCurve.At(City.All[city], random.NextNormal());

        // About 56 % wages, 17 % business, 9 % property and 18 % transfers, as nationally; what a household lives on varies widely.
        var wages = 0.56 * Portable.Exp(0.5 * random.NextNormal());
        var business = 0.13 * Portable.Exp(0.9 * random.NextNormal());
        var property = 0.07 * Portable.Exp(0.9 * random.NextNormal());
        var transfers = 0.16 * Portable.Exp(0.6 * random.NextNormal());
        var yuan = income / (wages + business + property + transfers);

        columns.City[row] = city;
        columns.Size[row] = size;
        columns.Wages[row] = Portable.Round(wages * yuan, 1);
        columns.Business[row] = Portable.Round(business * yuan, 1);
        columns.Property[row] = Portable.Round(property * yuan, 1);
        columns.Transfers[row] = Portable.Round(transfers * yuan, 1);
        columns.Medical[row] = Medical(ref random, size);
        columns.Weight[row] = Portable.Round(LowestWeight + (WeightRange * random.NextUnit()), 100);
    }

    private static double Medical(ref RandomStream random, int size)
    {
        var cost = Portable.Exp(LogMedianMedical + (MedicalSpread * random.NextNormal()));
        return random.NextUnit() < NoMedicalCost ? 0 : Portable.Round(cost * (0.5 + (0.25 * size)), 100);
    }
}
