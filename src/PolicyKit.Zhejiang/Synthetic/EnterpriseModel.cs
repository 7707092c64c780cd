namespace PolicyKit.Zhejiang.Synthetic;

/// <summary>
/// Draws one enterprise. Its revenue is its size; all else follows by ratios that share one factor of productivity. Land and tax still lack
/// their common factor, see <see cref="EnterpriseCalibration"/>.
/// </summary>
internal static class EnterpriseModel
{
    /// <summary>From this revenue on, in 万元, an enterprise is 规上.</summary>
    public const double LargeRevenue = 2000;

    // 40,591 of about 150,000 enterprises are 规上: 27 % of the revenues lie above 2000, ln 2000 being 0.613 deviations above the mean.
    private const double RevenueSpread = 1.5;
    private const double LogMedianRevenue = 7.6009 - (0.613 * RevenueSpread);
    private const double MissingEmission = 0.04;

    private static readonly Shares Cities = new(City.All.Select(c => c.Enterprises));
    private static readonly Shares Industries = new(Industry.All.Select(i => i.Share));

    /// <summary>Draws the enterprise of a row.</summary>
    public static void Draw(ref RandomStream random, EnterpriseColumns columns, int row)
    {
        var city = Cities.Pick(random.NextUnit());
        var kind = Industries.Pick(random.NextUnit());
        var industry = Industry.All[kind];
        var productivity = random.NextNormal() + City.All[city].Level;

        var revenue = Portable.Round(LogNormal(ref random, LogMedianRevenue, RevenueSpread), 100);
        var isLarge = revenue >= LargeRevenue;
        var valueAdded = revenue * LogNormal(ref random, Log.ValueShare, 0.25);
        var land = valueAdded / LogNormal(ref random, (isLarge ? Log.Density : Log.SmallDensity) + (0.45 * productivity), 0.35);
        var tax = valueAdded * LogNormal(ref random, (isLarge ? Log.TaxShare : Log.SmallTaxShare) + (0.15 * productivity), 0.4);
        var energy = valueAdded * industry.Energy / LogNormal(ref random, Log.EnergyYield + (0.3 * productivity), 0.4);
        var emission = valueAdded * industry.Emission / LogNormal(ref random, Log.EmissionYield + (0.3 * productivity), 0.6);
        var people = valueAdded * industry.Labour / LogNormal(ref random, Log.LabourYield + (0.3 * productivity), 0.3);
        var research = revenue * industry.Research * LogNormal(ref random, Log.ResearchShare + (0.1 * productivity), 0.5);
        var power = energy * LogNormal(ref random, Log.PowerShare, 0.2);

        columns.City[row] = city;
        columns.Industry[row] = kind;
        columns.IsLarge[row] = isLarge ? (sbyte)1 : (sbyte)0;
        columns.Revenue[row] = revenue;
        columns.ValueAdded[row] = valueAdded;
        columns.Land[row] = land;
        columns.Tax[row] = tax;
        columns.Energy[row] = AtLeastOne(energy, 100);
        columns.Emission[row] = random.NextUnit() < MissingEmission ? double.NaN : AtLeastOne(emission, 10_000);
        columns.People[row] = AtLeastOne(people, 1);
        columns.Research[row] = Portable.Round(research, 100);
        columns.Power[row] = AtLeastOne(power, 100);
    }

    /// <summary>Rounded to multiples of <c>1 / scale</c>, and never 0: these divide.</summary>
    public static double AtLeastOne(double value, double scale) => Math.Max(Portable.Round(value, scale), 1 / scale);

    private static double LogNormal(ref RandomStream random, double logMedian, double spread) =>
        Portable.Exp(logMedian + (spread * random.NextNormal()));

    // Natural logarithms of the medians. Where 黄岩 publishes a base, the median lies near it.
    private static class Log
    {
        public const double ValueShare = -1.55;      // value added is about 22 % of revenue
        public const double Density = 5.18;          // 177 万元/亩
        public const double SmallDensity = 4.20;     // 67 万元/亩
        public const double TaxShare = -1.70;        // 18 % of value added
        public const double SmallTaxShare = -1.90;   // 15 %
        public const double EnergyYield = 0.92;      // 2.5 万元/吨标准煤
        public const double EmissionYield = 8.45;    // 4,700 万元/吨
        public const double LabourYield = 2.86;      // 17.5 万元/人
        public const double ResearchShare = -3.62;   // with its spread about 3 % of revenue
        public const double PowerShare = -0.55;      // 0.58 万千瓦时/吨标准煤
    }
}
