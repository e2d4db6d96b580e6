using System.Globalization;

namespace AIPortability.Fuzz;

/// <summary>The arguments of a run.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = "[--cases N] [--seed N] [--sources <folder>] [--case <seed>] [--keep <folder>]";

    public int Cases { get; private init; } = 20_000;

    public ulong Seed { get; private init; } = 1;

    /// <summary>Folders whose C# files are mutated instead of the repository's own.</summary>
    public IReadOnlyList<string> Sources { get; private init; } = [];

    /// <summary>The seed of the only case to run.</summary>
    public string? Case { get; private init; }

    /// <summary>Where the sources of failures are written.</summary>
    public string? Keep { get; private init; }

    /// <summary>Null for arguments that make no sense.</summary>
    public static FuzzOptions? Parse(string[] arguments)
    {
        var options = new FuzzOptions();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length)
                return null;
            string value = arguments[i + 1];
            FuzzOptions? next = arguments[i] switch
            {
                "--cases" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int cases) => options with { Cases = cases },
                "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) => options with { Seed = seed },
                "--sources" when Directory.Exists(value) => options with { Sources = [.. options.Sources, value] },
                "--case" => options with { Case = value },
                "--keep" => options with { Keep = value },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
        }

        return options;
    }
}
