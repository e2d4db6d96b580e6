using AIPortability.Fuzz.Mutations;
using CsCheck;

namespace AIPortability.Fuzz.Cases;

/// <summary>Makes a case from a seed.</summary>
internal sealed class CaseGenerator
{
    private static readonly Gen<int> Steps = Gen.Frequency((3, Gen.Const(0)), (4, Gen.Const(1)), (3, Gen.Const(2)), (2, Gen.Int[3, 6]));

    private readonly Gen<Content> content;

    public CaseGenerator(IReadOnlyList<Snippet> corpus)
    {
        Gen<Snippet> snippets = Gen.Int[0, corpus.Count - 1].Select(i => corpus[i]);
        Gen<World?> elsewhere = Gen.Frequency((12, Gen.Const((World?)null)), (1, Gen.Int[0, World.All.Count - 1].Select(i => (World?)World.All[i])));
        content =
            from snippet in snippets
            from other in elsewhere
            from steps in Steps
            from mutated in Mutation.Repeat(new Mutated(snippet.Text, snippet.Name), steps)
            from settings in RandomSettings.Any
            from appSettings in AppSettingsTexts.Any
            from choice in Gen.Int[0, int.MaxValue - 1]
            select new Content(other ?? snippet.World, mutated, settings, appSettings, choice);
    }

    public FuzzCase Generate(PCG seed)
    {
        string name = seed.ToString();
        (World world, Mutated mutated, RandomSettings settings, string? appSettings, int choice) = content.Generate(seed, null!, out _);
        return new FuzzCase
        {
            Seed = name,
            Origin = $"{mutated.Origin} in {world.Name}{settings}",
            World = world,
            Source = mutated.Text,
            Settings = settings,
            AppSettings = appSettings,
            Choice = choice,
        };
    }

    private sealed record Content(World World, Mutated Mutated, RandomSettings Settings, string? AppSettings, int Choice);
}
