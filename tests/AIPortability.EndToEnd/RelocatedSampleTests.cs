using System.Text.Json;

namespace AIPortability.EndToEnd;

public sealed class RelocatedSampleTests(RelocatedSample sample) : IClassFixture<RelocatedSample>
{
    [Fact]
    public void Every_project_of_the_sample_warns_and_twenty_ties_are_found()
    {
        Assert.Equal(
            ["Shop.Advisor", "Shop.Api", "Shop.Concierge", "Shop.Console", "Shop.Core", "Shop.Newsletter", "Shop.Planner"],
            sample.Solution.Before.Warnings.Select(finding => finding.File.Split('/')[0]).Distinct());
        Assert.True(sample.Solution.Before.Findings.Count >= 20, $"{sample.Solution.Before.Findings.Count} findings");
    }

    /// <summary>Each tie of the sample is named by the one address in its line, so that none can be lost unnoticed.</summary>
    [Fact]
    public void Every_line_with_an_address_of_a_provider_is_reported_once()
    {
        IEnumerable<string> written =
            from file in sample.Solution.Tied
            where file.Key.EndsWith(".cs", StringComparison.Ordinal)
            from line in file.Value.Split('\n').Select((text, index) => (text, number: index + 1))
            from _ in line.text.Split("://").Skip(1)
            select $"{file.Key}:{line.number}";
        Assert.Equal(written, sample.Solution.Before.Findings.Where(finding => finding.Rule is "AIP1001" or "AIP1003").Select(finding => $"{finding.File}:{finding.Line}"));
    }

    [Fact]
    public void Settings_that_only_fall_back_to_a_provider_are_notes()
    {
        Assert.Equal(
            ["Shop.Core/EmbeddingClient.cs", "Shop.Core/OpenAISettings.cs", "Shop.Core/OpenAISettings.cs"],
            sample.Solution.Before.Findings.Where(finding => finding.Rule == "AIP1003").Select(finding => finding.File));
        Assert.All(sample.Solution.Before.Notes, note => Assert.True(note.Rule is "AIP1003" or "AIP2001", note.Rule));
    }

    [Fact]
    public void The_log_names_provider_and_host_of_each_finding()
    {
        Assert.All(sample.Solution.Before.Findings.Where(finding => finding.Rule != "AIP2001"), finding =>
        {
            string provider = finding.Properties["provider"], host = finding.Properties["host"];
            Assert.EndsWith($"api.{provider}.com", host, StringComparison.Ordinal);
            Assert.Contains(host, finding.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void After_the_fix_the_sample_builds_for_every_target_framework_without_a_warning()
    {
        Assert.Empty(sample.Solution.After.Warnings);
        Assert.All(
            ["Shop.Api/bin/Debug/net8.0/Shop.Api.dll", "Shop.Api/bin/Debug/net10.0/Shop.Api.dll", "Shop.Core/bin/Debug/netstandard2.0/Shop.Core.dll"],
            assembly => Assert.True(File.Exists(Path.Combine(sample.Workbench.Root, assembly)), assembly));
    }

    [Fact]
    public async Task A_second_format_changes_nothing()
    {
        await sample.Workbench.RelocateAsync();
        Assert.Empty(sample.Solution.Fixed.ChangesTo(sample.Workbench.ReadSources()));
    }

    [Fact]
    public void Nothing_but_code_and_settings_is_touched()
    {
        string[] changed = [.. sample.Solution.Tied.ChangesTo(sample.Solution.Fixed).Select(change => change.Path)];
        Assert.All(changed, path => Assert.True(path.EndsWith(".cs", StringComparison.Ordinal) || path == "Shop.Api/appsettings.json", path));
        Assert.Equal(sample.Solution.Tied.Keys, sample.Solution.Fixed.Keys);
    }

    [Fact]
    public void The_sources_hold_no_marker_of_a_conflict()
    {
        Assert.All(sample.Solution.Fixed.Values, FixedSolution.AssertIsMerged);
    }

    [Fact]
    public void The_settings_file_gets_the_endpoint_and_keeps_everything_else()
    {
        string before = sample.Solution.Tied["Shop.Api/appsettings.json"], after = sample.Solution.Fixed["Shop.Api/appsettings.json"];
        var lenient = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip };
        using JsonDocument settings = JsonDocument.Parse(after, lenient);
        Assert.Equal("https://api.openai.com/v1", settings.RootElement.GetProperty("AI").GetProperty("Endpoint").GetString());

        // Only a comma may be added to a line that was there.
        string[] lines = [.. after.Split('\n').Select(line => line.TrimEnd(','))];
        Assert.All(before.Split('\n'), line => Assert.Contains(line.TrimEnd(','), lines));
    }

    [Fact]
    public void The_console_program_asks_the_server_that_is_configured()
    {
        Assert.StartsWith("The local model heard: Which tea goes with lemon cake?", sample.Answers["Shop.Console"], StringComparison.Ordinal);
        Assert.Equal(
            ["GET /v1/models/gpt-4o-mini", "POST /v1/moderations", "POST /v1/chat/completions", "POST /v1/embeddings"],
            sample.Requests["Shop.Console"].Select(request => $"{request.Method} {request.Path}"));
        Assert.All(sample.Requests["Shop.Console"], request => Assert.Equal("Bearer " + Relocation.Key, request.Authorization));
    }

    [Theory]
    [InlineData("Shop.Advisor", "/v1/chat/completions", "/v1/embeddings", "/v1/embeddings")]
    [InlineData("Shop.Planner", "/v1/chat/completions")]
    [InlineData("Shop.Concierge", "/v1/chat/completions")]
    [InlineData("Shop.Newsletter", "/v1/chat/completions")]
    public void A_program_with_a_client_library_asks_it_for_the_model_that_is_configured(string project, params string[] paths)
    {
        Assert.Equal(paths, sample.Requests[project].Select(request => request.Path));
        Assert.All(sample.Requests[project], request => Assert.Equal("Bearer " + Relocation.Key, request.Authorization));
        Assert.Equal(Relocation.Model, sample.Requests[project][0].Model);
        Assert.Contains("The local model heard:", sample.Answers[project], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Moonshot AI", "/v1/chat/completions", "kimi-k2.6")]
    [InlineData("Zhipu GLM", "/api/paas/v4/chat/completions", "glm-5.2")]
    [InlineData("Alibaba Cloud Model Studio", "/compatible-mode/v1/chat/completions", "qwen3.7-max")]
    public void One_program_goes_to_base_urls_of_three_shapes_by_configuration_alone(string provider, string path, string model)
    {
        ArrivedRequest request = Assert.Single(sample.RequestsOfStandIns[provider]);
        Assert.Equal((path, model), (request.Path, request.Model));
    }

    [Fact]
    public void The_project_that_declares_regions_is_told_of_them_alone()
    {
        Assert.Equal(
            ["AIP3001"],
            sample.Solution.Before.Findings.Where(finding => finding.File.StartsWith("Shop.Concierge/", StringComparison.Ordinal) && finding.Rule != "AIP2001")
                .Select(finding => finding.Rule));
        Assert.DoesNotContain(
            sample.Solution.Before.Findings,
            finding => finding.Rule.StartsWith("AIP3", StringComparison.Ordinal) && !finding.File.StartsWith("Shop.Concierge/", StringComparison.Ordinal));
    }

    /// <summary>A program that is not served where it runs keeps no way back to its provider.</summary>
    [Fact]
    public void What_is_not_served_is_no_fallback() =>
        Assert.DoesNotContain("api.openai.com", sample.Solution.Fixed["Shop.Concierge/Program.cs"], StringComparison.Ordinal);

    [Fact]
    public void The_API_asks_the_server_that_is_configured()
    {
        Assert.Contains("The local model heard: scones?", sample.ApiAnswer, StringComparison.Ordinal);
        Assert.Equal(
            ["POST /v1/chat/completions", "POST /v1/embeddings", "POST /v1/chat/completions"],
            sample.RequestsOfApi.Select(request => $"{request.Method} {request.Path}"));
        Assert.All(sample.RequestsOfApi, request => Assert.Equal("Bearer " + Relocation.Key, request.Authorization));
    }
}
