using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Moves;

namespace AIPortability.Tests.Moves;

public sealed class TemplateTests
{
    private static readonly ValueText Read = new("r ?? \"v\"", "(r ?? \"v\").TrimEnd('/')", IsName: false);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("$(endpoint)", "r ?? \"v\"")]
    [InlineData("$(value)", "(r ?? \"v\")")]
    [InlineData("$(trimmed) + \"/x\"", "(r ?? \"v\").TrimEnd('/') + \"/x\"")]
    [InlineData("new $(System.Uri)($(endpoint))", "new System.Uri(r ?? \"v\")")]
    [InlineData("$(base/)", "new System.Uri(new System.Uri((r ?? \"v\").TrimEnd('/')), \".\").AbsoluteUri")]
    [InlineData("$(base)", "new System.Uri(new System.Uri((r ?? \"v\").TrimEnd('/')), \".\").AbsoluteUri.TrimEnd('/')")]
    [InlineData("$(version)", "new Uri(new Uri((r ?? \"v\").TrimEnd('/')), \".\").MakeRelativeUri(new Uri((r ?? \"v\").TrimEnd('/'))).ToString()")]
    public void A_placeholder_stands_for_a_form_of_the_value(string spelling, string expected) =>
        Assert.Equal(expected, Template.Parse(spelling).Write("System.", Read));

    [Fact]
    public void A_name_needs_no_parentheses() => Assert.Equal("x + x", Template.Parse("$(value) + $(trimmed)").Write("", new ValueText("x", "x", IsName: true)));

    [Theory]
    [InlineData("x", 0)]
    [InlineData("$(base)", 1)]
    [InlineData("new $(parameter)($(base), $(version))", 3)]
    [InlineData("$(System.Uri)", 0)]
    public void A_version_reads_the_value_twice(string spelling, int reads) => Assert.Equal(reads, Template.Parse(spelling).Reads);

    [Fact]
    public void What_is_around_an_argument_is_told_apart()
    {
        (Template before, Template after) = Template.Parse("new $(My.Type)($(argument), 1)").Around(TemplatePartKind.Argument);

        Assert.Equal("new " + Template.Of(TemplatePartKind.TypeName, "My.Type") + "(", before);
        Assert.Equal(", 1)", after);
    }

    /// <summary>A misspelled placeholder would be taken for a type's name, and its client get no fix.</summary>
    [Fact]
    public void Every_placeholder_of_the_catalogue_is_known()
    {
        IEnumerable<TemplatePart> parts =
            from assembly in ClientTable.Assemblies
            from sdk in ClientTable.Find(assembly)
            from entry in sdk.Entries
            from rewrite in entry.Rewrites
            from part in rewrite.Parts
            from written in Template.Parse(part.Text).Parts
            select written;

        Assert.All(parts.Where(part => part.Kind == TemplatePartKind.TypeName), part => Assert.Contains('.', part.Text));
    }
}
