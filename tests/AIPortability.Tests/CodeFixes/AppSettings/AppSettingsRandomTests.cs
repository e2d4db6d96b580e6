using AIPortability.CodeFixes.AppSettings;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.Configuration;

namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>What must hold for every text, tried on texts that nobody thought of, the same ones in each run.</summary>
public sealed class AppSettingsRandomTests
{
    private const int Texts = 3000;

    private static readonly KeyValuePair<string, string>[] Settings =
    [
        new("AI:Endpoint", "https://ai.example/v1"), new("AI:Second:Endpoint", "a \"quoted\" \\ path"), new("AI:Second:Model", "模型 😀"),
        new("Other:Deep:Model", ""), new("Name", "\r\n\t\0"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_text_keeps_what_it_has_and_gets_what_it_lacks(int seed)
    {
        var texts = new RandomJson(new Random(seed));
        int added = 0;
        for (int i = 0; i < Texts; i++)
        {
            string before = texts.Next();
            IReadOnlyList<TextChange>? changes = AppSettingsJson.Insert(before, Settings);
            Assert.NotNull(changes);
            string after = AppSettingsFile.Apply(before, changes);

            Assert.True(ConfigurationText.Keeps(before, after), before);
            Assert.Equal([], AppSettingsJson.Insert(after, Settings)!);
            IConfiguration? configuration = ConfigurationText.Load(after);
            Assert.Equal(ConfigurationText.Load(before) is null, configuration is null);
            foreach ((string path, string value) in Settings)
            {
                bool isAdded = ConfigurationText.HasRoomFor(before, path);
                Assert.False(ConfigurationText.HasRoomFor(after, path), before);
                if (isAdded && configuration is not null)
                    Assert.Equal(value, configuration[path]);
                added += isAdded ? 1 : 0;
            }
        }

        Assert.InRange(added, Texts, Texts * Settings.Length);
    }

    [Fact]
    public void Any_damaged_text_is_read_as_configuration_reads_it()
    {
        var texts = new RandomJson(new Random(3));
        int readable = 0;
        for (int i = 0; i < 2 * Texts; i++)
        {
            string damaged = texts.Mutate(texts.Next());
            bool isReadable = ConfigurationText.IsReadable(damaged);
            Assert.True(isReadable == AppSettingsJson.Insert(damaged, []) is not null, damaged);
            if (AppSettingsJson.Insert(damaged, Settings) is not { } changes)
                continue;
            string after = AppSettingsFile.Apply(damaged, changes);
            Assert.True(ConfigurationText.Keeps(damaged, after), damaged);
            Assert.Equal([], AppSettingsJson.Insert(after, Settings)!);
            readable++;
        }

        Assert.InRange(readable, Texts / 5, 2 * Texts);
    }
}
