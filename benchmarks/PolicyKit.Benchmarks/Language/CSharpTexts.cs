using System.Globalization;

namespace PolicyKit.Benchmarks.Language;

/// <summary>C# as programmers have it: small classes with documentation, each time with other names.</summary>
internal static class CSharpTexts
{
    private const string Using = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Example.Orders;


        """;

    private const string Class = """
        /// <summary>An order of a customer, with its lines and what they cost.</summary>
        public sealed class Order# : IEntity<Order#>
        {
            private readonly List<OrderLine#> _lines# = new();
            private decimal? _total#;

            public Order#(int number#, string customer#, DateTime placed#)
            {
                Number# = number#;
                Customer# = customer# ?? throw new ArgumentNullException(nameof(customer#));
                Placed# = placed#;
            }

            /// <summary>The number that stands on the invoice.</summary>
            public int Number# { get; }

            public string Customer# { get; }

            public DateTime Placed# { get; private set; }

            public bool IsLarge# => Total#() >= 1_000m && _lines#.Count > 3;

            /// <summary>What all lines cost together, with the discount of the season.</summary>
            /// <returns>An amount in euro, rounded to cents.</returns>
            public decimal Total#()
            {
                if (_total# is { } known)
                {
                    return known;
                }

                // Lines without a price are gifts.
                var sum# = 0m;
                foreach (var line in _lines#.Where(l => l.Price.HasValue))
                {
                    sum# += line.Price.Value * line.Count * (1 - line.Discount / 100m);
                }

                var discount# = Placed#.Month switch
                {
                    1 or 2 => 0.15m,
                    >= 6 and <= 8 when Customer#.Length > 0 => 0.05m,
                    _ => 0m,
                };
                _total# = Math.Round(sum# * (1 - discount#), 2);
                return _total#.Value;
            }

            public override string ToString() => $"{Number#}: {Customer#}, {Total#():0.00} EUR";
        }


        """;

    /// <param name="bytes">Size in UTF-8.</param>
    public static string Make(int bytes) => TextOfSize.Fill(Pieces(), bytes);

    private static IEnumerable<string> Pieces()
    {
        yield return Using;
        for (var copy = 1; ; copy++)
        {
            yield return Class.Replace("#", copy.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }
}
