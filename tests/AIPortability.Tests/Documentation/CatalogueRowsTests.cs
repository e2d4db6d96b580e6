using System.Globalization;
using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Analyzers.Catalogue.Packages;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

/// <summary>What pages say of tables of the catalogue is what the tables have.</summary>
public sealed partial class CatalogueRowsTests
{
    /// <summary>Of an entry with one of these no call goes to a host that the library has built in.</summary>
    private static readonly EndpointSourceKind[] NeverBound = [EndpointSourceKind.Receiver, EndpointSourceKind.NoneBuiltIn];

    [Theory]
    [InlineData("README.md", "The catalogue knows {0} providers")]
    [InlineData("README.fr.md", "Le catalogue connaît {0} fournisseurs")]
    [InlineData("README.zh-CN.md", "目录包含 {0} 家提供商")]
    public void A_readme_counts_the_providers(string file, string words)
    {
        string expected = string.Format(CultureInfo.InvariantCulture, words, ProviderTable.Rows.Length);
        Assert.True(Repository.Read(file).Contains(expected, StringComparison.Ordinal), $"{file} lacks:\n{expected}");
    }

    [Fact]
    public void Every_assembly_whose_clients_can_be_reported_is_in_the_table_of_AIP1002()
    {
        string[] named = [.. Rows("AIP1002", "What it looks at").SelectMany(row => Expand(row.Split('|')[1])).SelectMany(cell => Separator().Split(cell))];
        IEnumerable<string> missing =
            from assembly in ClientTable.Assemblies
            where !named.Contains(assembly)
            where ClientTable.Find(assembly).SelectMany(sdk => sdk.Entries).Any(entry => !entry.Endpoints.Any(source => NeverBound.Contains(source.Kind)))
            select $"| {assembly} | … | … |";

        Check("AIP1002", missing);
    }

    [Fact]
    public void Every_kind_of_key_is_in_the_table_of_AIP2002() => Check("AIP2002",
        from shape in ApiKeyTable.Rows
        let holder = shape.Holder ?? shape.Provider.Name
        let prefix = shape.Prefix.Length == 0 ? "" : $"`{shape.Prefix}`"
        where !Rows("AIP2002", "What it looks at").Any(row => row.StartsWith($"| {holder} ", StringComparison.Ordinal) && row.Contains(prefix, StringComparison.Ordinal))
        select $"| {holder} | {prefix} … |");

    [Fact]
    public void Every_package_that_calls_one_provider_alone_is_in_the_table_of_AIP3002() => Check("AIP3002",
        from package in PackageTable.Rows
        let row = $"| {string.Join(", ", package.Ids.Select(id => $"`{id}`"))} | {package.Provider.Name} | "
        where !Rows("AIP3002", "Why it matters").Any(line => line.StartsWith(row, StringComparison.Ordinal))
        select row + "… |");

    private static IEnumerable<string> Rows(string rule, string section) =>
        RulePage.Find(rule)!.Words(section).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal));

    private static void Check(string rule, IEnumerable<string> missing) =>
        Assert.True(!missing.Any(), $"docs/rules/{rule}.md lacks:\n{string.Join('\n', missing.Distinct())}");

    /// <summary><c>A.B and A.C</c> for <c>A.{B, C}</c>.</summary>
    private static IEnumerable<string> Expand(string cell) =>
        Braces().Match(cell) is { Success: true } match ? match.Groups[2].Value.Split(", ").Select(end => match.Groups[1].Value + end).Append(cell) : [cell];

    [GeneratedRegex(@"(\S+)\{([^}]+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex("[ ,()]+")]
    private static partial Regex Separator();
}
