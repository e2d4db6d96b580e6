using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Languages;

/// <summary>Every text has a translation with the same numbered places, and no translation is left of a text that is gone.</summary>
public partial class LocalizedTextTests
{
    public static TheoryData<string> Languages { get; } = ["zh-Hans", "fr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_translated(string language)
    {
        ILookup<string, string> translations = Read(language);
        string[] missing = [.. EnglishTexts.All.Where(text => !translations[text].Any(translation => translation.Length > 0))];
        Assert.True(missing.Length == 0, $"LocalizedTexts.{language}.resx lacks:\n{string.Concat(missing.Select(Stub))}");
        Assert.Equal([], EnglishTexts.All.Where(text => translations[text].Skip(1).Any()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_translation_is_of_a_text_that_is_gone(string language) =>
        Assert.Equal([], Read(language).Select(translation => translation.Key).Except(EnglishTexts.All));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_has_the_numbered_places_of_its_text(string language)
    {
        ILookup<string, string> translations = Read(language);
        Assert.All(translations, translation => Assert.Equal(PlacesOf(translation.Key), PlacesOf(translation.Single())));
    }

    /// <summary>A clause that is put into another keeps the blank or the comma that joins it, in a language that has blanks.</summary>
    [Fact]
    public void A_French_clause_begins_and_ends_as_the_English_one()
    {
        Assert.All(Read("fr"), translation => Assert.Equal(
            (translation.Key.StartsWith(' '), translation.Key.StartsWith(','), translation.Key.EndsWith(',')),
            (translation.Single().StartsWith(' '), translation.Single().StartsWith(','), translation.Single().EndsWith(','))));
    }

    private static ILookup<string, string> Read(string language) =>
        XDocument.Parse(Repository.Read("src", "AIPortability.Analyzers", $"LocalizedTexts.{language}.resx")).Root!.Elements("data")
            .ToLookup(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static ImmutableArray<string> PlacesOf(string text) => [.. Place().Matches(text).Select(place => place.Value).Order(StringComparer.Ordinal)];

    private static string Stub(string text) =>
        new XElement("data", new XAttribute("name", text), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", "…")) + "\n";

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
