namespace AIPortability.Benchmarks.Measuring;

/// <summary>The middle of what was measured several times.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        return sorted[sorted.Length / 2];
    }
}
