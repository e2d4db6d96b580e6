using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>The MSBuild properties of the package.</summary>
public sealed class AIP9001PropertyTests
{
    private const string Codes = "codes of ISO 3166-1 alpha-2 such as CN, or of ISO 3166-2 such as UA-43, separated by ','";

    [Theory]
    [InlineData("UK", "UK", "did you mean GB")]
    [InlineData("uk", "uk", "did you mean GB")]
    [InlineData("CHN", "CHN", "did you mean CN")]
    [InlineData("CN-HK", "CN-HK", "did you mean HK")]
    [InlineData("US-PR", "US-PR", "did you mean PR")]
    [InlineData("EU", "EU", "it is no country: write those of its members that the program runs in, AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE")]
    [InlineData("CN,ZZ", "ZZ", "write " + Codes)]
    [InlineData("China", "China", "write " + Codes)]
    [InlineData("UA-", "UA-", "write " + Codes)]
    [InlineData("UA-4343", "UA-4343", "write " + Codes)]
    [InlineData("CN,HK,cn", "cn", "it is given twice")]
    [InlineData(" , ", ",", "write " + Codes + ", or leave the property out")]
    public async Task A_region_that_cannot_be_read_is_reported_with_what_to_write(string regions, string value, string advice) =>
        Assert.Equal(
            $"The setting 'AIDeploymentRegions' with the value '{value}' is not used; {advice}",
            await new TestProject().DeployedTo(regions).MessageAsync());

    [Theory]
    [InlineData("")]
    [InlineData("CN")]
    [InlineData("CN,HK")]
    [InlineData(" cn ; hk;UA-43 ")]
    [InlineData("CN HK")]
    [InlineData("XK,PR,TW")]
    [InlineData("CN,HK,")]
    public async Task A_list_that_can_be_read_is_silent(string regions) => Assert.Empty(await new TestProject().DeployedTo(regions).FindMarkedAsync());

    [Fact]
    public async Task Each_wrong_code_is_reported_and_the_others_count() =>
        Assert.Equal(
            ["AIP9001", "AIP9001", "AIP3001 C.cs \"https://api.openai.com/v1\""],
            await new TestProject().DeployedTo("UK,CN,Mars").WithSource("""class C { System.Uri Url() => new("https://api.openai.com/v1"); }""").FindMarkedAsync());

    [Theory]
    [InlineData("Default")]
    [InlineData("relocate")]
    [InlineData(" None ")]
    [InlineData("")]
    public async Task A_mode_that_exists_is_silent(string mode) =>
        Assert.Empty(await new TestProject().DeployedTo("").WithProperty("AIPortabilityMode", mode).FindMarkedAsync());

    [Fact]
    public async Task A_mode_that_does_not_exist_is_reported_with_those_that_do() =>
        Assert.Equal(
            "The setting 'AIPortabilityMode' with the value 'All' is not used; write Default, Relocate, None",
            await new TestProject().DeployedTo("").WithProperty("AIPortabilityMode", "All").MessageAsync());

    [Theory]
    [InlineData("<Project>\n  <PropertyGroup><AIDeploymentRegions>CN, UK</AIDeploymentRegions></PropertyGroup>\n</Project>", "AIP9001 App.csproj CN, UK")]
    [InlineData("<Project>\n  <PropertyGroup><AIDeploymentRegions>HK</AIDeploymentRegions></PropertyGroup>\n</Project>", "AIP9001")]
    [InlineData("<Project>\n  <PropertyGroup><AIDeploymentRegions>CN, UK", "AIP9001")]
    [InlineData("", "AIP9001")]
    public async Task The_file_that_holds_the_property_is_shown(string projectFile, string expected) =>
        Assert.Equal([expected], await new TestProject().DeployedTo("CN, UK").WithFile("/src/App.csproj", projectFile).FindMarkedAsync());
}
