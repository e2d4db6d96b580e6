using BenchmarkDotNet.Reports;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>The results of one benchmark class, by method and size.</summary>
internal sealed class Results(Summary summary)
{
    /// <summary>The sizes, from the smallest; one without a name where the class has none.</summary>
    public IReadOnlyList<int?> Sizes { get; } = [.. summary.Reports.Select(SizeOf).Distinct().Order()];

    public double Time(string method, int? size) => Find(method, size).ResultStatistics!.Median;

    public double Bytes(string method, int? size) => Bytes(Find(method, size));

    public double MostBytes => summary.Reports.Max(Bytes);

    /// <summary>How a number of the largest size compares to that of the smallest, each divided by its size: 1 is linear.</summary>
    public double Growth(Func<int?, double> number)
    {
        int smallest = Sizes[0]!.Value, largest = Sizes[^1]!.Value;
        return number(largest) / largest / (number(smallest) / smallest);
    }

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;

    private static int? SizeOf(BenchmarkReport report) => report.BenchmarkCase.Parameters.Items.Select(item => (int?)item.Value).FirstOrDefault();

    private BenchmarkReport Find(string method, int? size)
    {
        BenchmarkReport report = summary.Reports.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method && SizeOf(r) == size);
        return report.Success ? report : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run.");
    }
}
