namespace AIPortability.Benchmarks.Measuring;

/// <summary>One number of the table, beside the most that it may be.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Limit">The target, or null for a number that is only told.</param>
/// <param name="Format">How both are written.</param>
internal sealed record Measurement(string What, double Value, double? Limit, string Format = "0.00")
{
    public bool IsMissed => Value > Limit;

    public string Verdict => Limit is null ? "" : IsMissed ? "missed" : "holds";

    public override string ToString() => Value.ToString(Format, System.Globalization.CultureInfo.InvariantCulture);
}
