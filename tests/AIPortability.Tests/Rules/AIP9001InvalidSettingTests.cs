using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AIPortability.Tests.Rules;

public sealed class AIP9001InvalidSettingTests
{
    private const string Source = "class C { }";

    private const string Names =
        "ai_portability.fix_style, ai_portability.fallback, ai_portability.configuration_section, ai_portability.allowed_hosts, ai_portability.include_tests";

    [Theory]
    [InlineData("fix_style", "automatic", "auto, configuration, environment, parameter")]
    [InlineData("fix_style", "auto, environment", "auto, configuration, environment, parameter")]
    [InlineData("fix_style", "0", "auto, configuration, environment, parameter")]
    [InlineData("fallback", "throw", "keep, require")]
    [InlineData("configuration_section", "AI.OpenAI", "an identifier, or identifiers joined by ':'")]
    [InlineData("configuration_section", "AI:", "an identifier, or identifiers joined by ':'")]
    [InlineData("configuration_section", "1st", "an identifier, or identifiers joined by ':'")]
    [InlineData("allowed_hosts", "https://gateway.example.com", "host names separated by ',', each without scheme and path")]
    [InlineData("allowed_hosts", "gateway.example.com/v1", "host names separated by ',', each without scheme and path")]
    [InlineData("allowed_hosts", "*", "host names separated by ',', each without scheme and path")]
    [InlineData("include_tests", "yes", "false, true")]
    public Task A_value_that_cannot_be_read_is_reported_with_the_values_allowed(string name, string value, string allowed) =>
        new TestProject().With($"ai_portability.{name} = {value}").Expecting(Invalid($"ai_portability.{name}", value, "write " + allowed)).Reports(Source);

    [Theory]
    [InlineData("fixstyle", "environment")]
    [InlineData("fix_styles", "environment")]
    [InlineData("regions", "DE")]
    public Task A_name_that_nobody_knows_is_reported_with_the_names_there_are(string name, string value) =>
        new TestProject().With($"ai_portability.{name} = {value}").Expecting(Invalid($"ai_portability.{name}", value, "the settings are " + Names)).Reports(Source);

    [Theory]
    [InlineData("ai_portability.fix_style = auto")]
    [InlineData("ai_portability.fix_style = configuration")]
    [InlineData("ai_portability.fix_style = Environment")]
    [InlineData("ai_portability.fix_style = parameter")]
    [InlineData("ai_portability.fallback = keep")]
    [InlineData("ai_portability.fallback = require")]
    [InlineData("ai_portability.configuration_section = AI")]
    [InlineData("ai_portability.configuration_section = Services:AI_2:Chat")]
    [InlineData("ai_portability.allowed_hosts = gateway.example.com, *.example.org,10.0.0.7, localhost")]
    [InlineData("ai_portability.allowed_hosts =")]
    [InlineData("ai_portability.include_tests = True")]
    [InlineData("AI_PORTABILITY.FALLBACK = require")]
    [InlineData("dotnet_diagnostic.AIP1001.severity = error")]
    [InlineData("other_analyzer.fix_style = nonsense")]
    public Task A_setting_that_can_be_read_is_silent(string line) => new TestProject().With(line).Reports(Source);

    [Fact]
    public Task A_project_without_settings_is_silent() => new TestProject().Reports(Source);

    [Fact]
    public async Task Each_wrong_setting_is_reported_once_however_many_files_it_is_for() =>
        Assert.Equal(
            ["ai_portability.fallback", "ai_portability.fix_style"],
            from finding in await Files("[*.cs]\nai_portability.fallback = no\nai_portability.fix_style = no\n", "/src/A.cs", "/src/B.cs").FindAsync()
            let key = finding.GetMessage().Split('\'')[1]
            orderby key
            select key);

    [Fact]
    public async Task A_setting_of_one_folder_is_read_there()
    {
        Assert.Empty(await Files("[/src/A/*.cs]\nai_portability.fallback = no\n", "/src/B/B.cs").FindAsync());
        Diagnostic finding = Assert.Single(await Files("[/src/A/*.cs]\nai_portability.fallback = no\n", "/src/A/A.cs", "/src/B/B.cs").FindAsync());

        Assert.Equal("The setting 'ai_portability.fallback' with the value 'no' is not used; write keep, require", finding.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    [Fact]
    public Task A_value_that_cannot_be_read_counts_as_not_given() =>
        new TestProject().With("ai_portability.include_tests = perhaps", "ai_portability.fallback = perhaps").Without("AIP9001").Reports(
            """class C { System.Uri Url() => new({|AIP1001:"https://api.openai.com/v1"|}); }""");

    private static DiagnosticResult Invalid(params string[] arguments) => new DiagnosticResult("AIP9001", DiagnosticSeverity.Warning).WithArguments(arguments);

    /// <summary>Empty files below an .editorconfig in the root folder.</summary>
    private static TestProject Files(string editorConfig, params string[] paths) =>
        paths.Aggregate(new TestProject().WithEditorConfig("root = true\n" + editorConfig), (project, path) => project.WithSource("", path));
}
