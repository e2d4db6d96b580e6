using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Packages that can call one provider alone. The libraries are stubs of the same assembly name.</summary>
public sealed class AIP3002BoundPackageTests
{
    private const string Reference = """<Project><ItemGroup><PackageReference Include="Gemini.NETE" Version="3.6.3" /></ItemGroup></Project>""";

    [Theory]
    [InlineData(Reference)]
    [InlineData("""<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><ItemGroup><PackageReference Version="3.6.3" Include='Gemini.NETE' /></ItemGroup></Project>""")]
    [InlineData("""<Project><ItemGroup><GlobalPackageReference Include="Gemini.NETE" /></ItemGroup></Project>""")]
    public async Task It_is_reported_where_it_is_referenced(string projectFile) =>
        Assert.Equal(["AIP3002 App.csproj Gemini.NETE"], await Gemini("CN").WithFile("/src/App.csproj", projectFile).FindMarkedAsync());

    [Fact]
    public async Task The_name_of_a_package_has_no_case() => Assert.Equal(
        ["AIP3002 App.csproj gemini.net"],
        await Gemini("CN").WithFile("/src/App.csproj", """<Project><ItemGroup><PackageReference Include="gemini.net" /></ItemGroup></Project>""").FindMarkedAsync());

    [Fact]
    public async Task The_reference_goes_before_the_central_version() => Assert.Equal(
        ["AIP3002 App.csproj Gemini.NETE"],
        await Gemini("CN")
            .WithFile("/Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="Gemini.NETE" Version="3.6.3" /></ItemGroup></Project>""")
            .WithFile("/src/App.csproj", Reference)
            .FindMarkedAsync());

    [Fact]
    public async Task The_central_version_is_shown_where_the_reference_is_elsewhere() => Assert.Equal(
        ["AIP3002 Directory.Packages.props Gemini.NETE"],
        await Gemini("CN")
            .WithFile("/src/App.csproj", "<Project><ItemGroup /></Project>")
            .WithFile("/Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="Gemini.NETE" Version="3.6.3" /></ItemGroup></Project>""")
            .FindMarkedAsync());

    [Fact]
    public async Task A_transitive_reference_is_found_by_its_assembly_and_named_as_such() => Assert.StartsWith(
        "The package 'Gemini.NETE', a transitive reference found by its assembly Gemini.NET, calls Google Gemini API alone and cannot be given another endpoint; "
        + "Google Gemini API does not list CN among its supported countries (list of 2025-11-19",
        await Gemini("CN").WithFile("/src/App.csproj", "<Project><ItemGroup /></Project>").MessageAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task The_message_names_packages_that_do_the_same() => Assert.Equal(
        "The package 'Whetstone.ChatGPT' calls OpenAI alone and cannot be given another endpoint; OpenAI does not list CN, HK among its supported countries "
        + "(list of 2026-08-21); packages that take any OpenAI-compatible endpoint are OpenAI, Microsoft.Extensions.AI.OpenAI and Microsoft.SemanticKernel",
        await new TestProject().DeployedTo("CN,HK").WithReferences(Stubs.Of("Whetstone.ChatGPT")).MessageAsync());

    [Theory]
    [InlineData("using GeminiDotNET;\nusing GeminiDotNET.ClientModels;\nclass C { Generator? g; }", "using GeminiDotNET;")]
    [InlineData("using System;\nusing GeminiDotNET.ClientModels;\nclass C { }", "using GeminiDotNET.ClientModels;")]
    [InlineData("using G = GeminiDotNET.Generator;\nclass C { }", "using G = GeminiDotNET.Generator;")]
    [InlineData("global using global::GeminiDotNET;\nclass C { }", "global using global::GeminiDotNET;")]
    [InlineData("namespace N\n{\n    using GeminiDotNET;\n    class C { }\n}", "using GeminiDotNET;")]
    public async Task The_first_using_of_a_file_is_reported(string source, string marked) => Assert.Equal(
        [$"AIP3002 C.cs {marked}", "AIP3002 App.csproj Gemini.NETE"],
        await Gemini("CN").WithFile("App.csproj", Reference).WithSource(source).FindMarkedAsync());

    [Fact]
    public async Task Every_file_that_uses_it_is_reported() => Assert.Equal(
        ["AIP3002 A.cs using GeminiDotNET;", "AIP3002 App.csproj Gemini.NETE", "AIP3002 B.cs using GeminiDotNET;"],
        await Gemini("CN").WithFile("App.csproj", Reference)
            .WithSource("using GeminiDotNET;", "A.cs").WithSource("using GeminiDotNET;", "B.cs").WithSource("using System;", "C.cs").FindMarkedAsync());

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("VE")]
    public async Task Where_the_provider_serves_every_region_it_is_silent(string regions) =>
        Assert.Empty(await Gemini(regions).WithFile("App.csproj", Reference).WithSource("using GeminiDotNET;").FindMarkedAsync());

    [Fact]
    public async Task A_package_that_is_named_and_not_referenced_is_silent() =>
        Assert.Empty(await new TestProject().DeployedTo("CN").WithFile("App.csproj", Reference).FindMarkedAsync());

    [Fact]
    public async Task A_package_that_can_be_given_an_endpoint_is_silent() => Assert.Empty(
        await new TestProject().DeployedTo("CN").WithReferences(Packages.OpenAI()).WithSource("using OpenAI;")
            .WithFile("App.csproj", """<Project><ItemGroup><PackageReference Include="OpenAI" /></ItemGroup></Project>""").FindMarkedAsync());

    [Theory]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"Gemini.NETE\"")]
    [InlineData("")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><Project>&a;</Project>")]
    public async Task A_project_file_that_is_not_well_formed_is_left_to_the_build(string projectFile) =>
        Assert.Equal(["AIP3002"], await Gemini("CN").WithFile("/src/App.csproj", projectFile).FindMarkedAsync());

    [Fact]
    public async Task A_project_of_tests_is_silent() => Assert.Empty(
        await Gemini("CN").WithProperty("IsTestProject", "true").WithFile("App.csproj", Reference).WithSource("using GeminiDotNET;").FindMarkedAsync());

    private static TestProject Gemini(string regions) => new TestProject().DeployedTo(regions).WithReferences(Stubs.Of("Gemini.NET"));
}
