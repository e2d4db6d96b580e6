namespace AIPortability.Fuzz.Cases;

/// <summary>A source with its surroundings; everything that a check needs, so that the same case gives the same result.</summary>
internal sealed class FuzzCase
{
    public required string Seed { get; init; }

    /// <summary>Where the source comes from, and what was done to it.</summary>
    public required string Origin { get; init; }

    public required World World { get; init; }

    public required string Source { get; init; }

    public required RandomSettings Settings { get; init; }

    /// <summary>The text of the project's appsettings.json; null where it has none.</summary>
    public required string? AppSettings { get; init; }

    /// <summary>Decides what is left open, such as which of many fixes are applied alone.</summary>
    public required int Choice { get; init; }

    public int Length => Source.Length + (AppSettings?.Length ?? 0);

    /// <summary>Generous: a case that needs longer on a machine of its own hangs, or is quadratic.</summary>
    public TimeSpan TimeLimit => TimeSpan.FromSeconds(2) + TimeSpan.FromMilliseconds(20.0 * Length / 1024);
}
