using System.Reflection;
using System.Text.Json;
using NJsonSchema;

namespace AIPortability.EndToEnd;

/// <summary>The compiler's SARIF 2.1 log of a project with a finding of each kind, and with secrets.</summary>
public sealed class SarifTests(PackedPackage package) : IAsyncLifetime
{
    private const string Key = "q7Zp41-Kd93x-0vLm";
    private const string Password = "hunter2-4711";

    private Workbench? workbench;
    private string log = "";
    private WarningLog findings = null!;

    public async ValueTask InitializeAsync()
    {
        workbench = package.NewWorkbench();
        workbench.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AIDeploymentRegions>CN</AIDeploymentRegions>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OpenAI" Version="2.15.0" />
              </ItemGroup>
            </Project>
            """);
        workbench.Write("App.cs", $$"""
            public static class App
            {
                public static object Client() => new OpenAI.Chat.ChatClient("gpt-4o", "{{Key}}");

                public static System.Uri Private() => new("https://me:{{Password}}@api.openai.com/v1");

                public static System.Uri Tied() => new("https://api.groq.com/openai/v1");

                public static System.Uri Configured(string url) => new(url ?? "https://api.mistral.ai/v1");
            }
            """);
        workbench.Write("appsettings.json", """{ "Url": "https://api.anthropic.com/v1" }""");
        findings = await workbench.BuildAsync();
        log = Assert.Single(Directory.GetFiles(workbench.Root, "*.sarif", SearchOption.AllDirectories));
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_is_valid_and_carries_what_a_reader_needs_and_no_secret()
    {
        string path = typeof(SarifTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SarifSchema").Value!;
        JsonSchema schema = await JsonSchema.FromFileAsync(path, TestContext.Current.CancellationToken);
        string text = await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal).Replace("\"level\": \"warning\"", "\"level\": \"loud\"", StringComparison.Ordinal)));
        Assert.Equal(["AIP1001", "AIP2001", "AIP2002", "AIP3001", "AIP3003", "AIP3004"], findings.Findings.Select(finding => finding.Rule).Distinct().Order());
        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, text, StringComparison.Ordinal);
        Assert.All(findings.Findings.Where(finding => finding.Rule.StartsWith("AIP3", StringComparison.Ordinal)), finding =>
        {
            Assert.NotEmpty(finding.Properties["provider"]);
            Assert.NotEmpty(finding.Properties["host"]);
            Assert.Equal("CN", finding.Properties["regions"]);
        });
        using JsonDocument sarif = JsonDocument.Parse(text);
        JsonElement[] rules = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("id").GetString()!.StartsWith("AIP", StringComparison.Ordinal))];
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(
            $"{PackedPackage.RepositoryUrl}/blob/main/docs/rules/{rule.GetProperty("id").GetString()}.md", rule.GetProperty("helpUri").GetString()));
    }
}
