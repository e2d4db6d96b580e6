using System.Globalization;
using AIPortability.Analyzers.Moves;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Endpoint, model and key of one client stand in one section, that of the service which its address names.</summary>
public sealed class OneSectionFixTests
{
    private const string Usings = "using System; using System.ClientModel; using OpenAI; using OpenAI.Chat; ";
    private const string OpenAIBeside = "class Other { object Own(string key) => new OpenAIClient(key).GetChatClient(\"gpt-4o\"); }";

    /// <summary>Ways to give a client of the OpenAI library the address of another provider; beside them a client of OpenAI.</summary>
    public static TheoryData<string> Clients { get; } =
    [
        """object M() => new ChatClient("kimi-k2", new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), new OpenAIClientOptions { Endpoint = new Uri("https://api.moonshot.cn/v1") });""",
        """object M() => new OpenAIClient(new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), new OpenAIClientOptions { Endpoint = new Uri("https://api.moonshot.cn/v1") }).GetChatClient("kimi-k2");""",
        """
        object M()
        {
            var options = new OpenAIClientOptions { Endpoint = new Uri("https://api.moonshot.cn/v1") };
            var client = new OpenAIClient(new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), options);
            return client.GetChatClient("kimi-k2");
        }
        """,
        """
        object M()
        {
            var options = new OpenAIClientOptions();
            options.Endpoint = new Uri("https://api.moonshot.cn/v1");
            return new ChatClient("kimi-k2", new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), options);
        }
        """,
        """
        const string BaseUrl = "https://api.moonshot.cn/v1";
        readonly OpenAIClient client;
        C() => client = new(new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), new OpenAIClientOptions { Endpoint = new Uri(BaseUrl) });
        object M() => client.GetChatClient("kimi-k2");
        """,
        """
        static OpenAIClient Create() => new OpenAIClient(new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), Options());
        static OpenAIClientOptions Options() { return new OpenAIClientOptions { Endpoint = new Uri("https://api.moonshot.cn/v1") }; }
        object M() => Create().GetChatClient("kimi-k2");
        """,
        """object M() => new OpenAIClient(new ApiKeyCredential("q7Lx2vTz91pWm4Kd80sRbY"), new OpenAIClientOptions { Endpoint = new Uri(Urls.BaseUrl) }).GetChatClient("kimi-k2"); } static class Urls { public const string BaseUrl = "https://api.moonshot.cn/v1";""",
    ];

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_client_of_another_provider_has_a_section_of_its_own(string members) => Assert.Equal(
        ["AI:Moonshot:ApiKey", "AI:Moonshot:Endpoint", "AI:Moonshot:Model"], SettingsOf((await Project(members, OpenAIBeside).FindAsync()).Where(finding => IsIn("/C.cs", finding))));

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task The_only_provider_of_a_project_has_the_plain_section(string members) => Assert.Equal(
        ["AI:ApiKey", "AI:Endpoint", "AI:Model"], SettingsOf(await Project(members, "").FindAsync()));

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task The_address_may_stand_in_another_file(string members)
    {
        string elsewhere = members.Replace("\"https://api.moonshot.cn/v1\"", "Places.Moonshot", StringComparison.Ordinal)
            .Replace("const string", "static readonly string", StringComparison.Ordinal);
        TestProject project = Project(elsewhere, OpenAIBeside)
            .WithSource("static class Places { public const string Moonshot = \"https://api.moonshot.cn/v1\"; }", "/Places.cs");

        Assert.Equal(
            ["AI:Moonshot:ApiKey", "AI:Moonshot:Endpoint", "AI:Moonshot:Model"],
            SettingsOf((await project.FindAsync()).Where(finding => !IsIn("/Other.cs", finding))));
    }

    [Fact]
    public async Task The_messages_name_the_provider_whose_address_it_is()
    {
        TestProject project = Project(Clients.First().Data, OpenAIBeside);
        string[] messages = [.. (await project.FindAsync()).Where(finding => IsIn("/C.cs", finding)).Select(finding => finding.GetMessage(CultureInfo.InvariantCulture))];

        Assert.Collection(
            messages,
            model => Assert.EndsWith("read it from the setting AI:Moonshot:Model", model, StringComparison.Ordinal),
            key => Assert.StartsWith("The Moonshot AI API key is hard-coded", key, StringComparison.Ordinal),
            endpoint => Assert.Contains("Moonshot AI endpoint 'api.moonshot.cn'", endpoint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AIP1001", "AIP2001", "AIP2002")]
    [InlineData("AIP2002", "AIP2001", "AIP1001")]
    [InlineData("AIP2001", "AIP1001", "AIP2002")]
    public async Task The_section_is_the_same_in_every_order_of_rules(params string[] rules)
    {
        var solution = new TestSolution(Project(Clients.ElementAt(2).Data, OpenAIBeside));
        foreach (string rule in rules)
            await solution.FixAllAsync(rule);

        string text = await solution.TextAsync("Tested");
        Assert.Contains("\"AI__Moonshot__Endpoint\"", text, StringComparison.Ordinal);
        Assert.Contains("\"AI__Moonshot__Model\"", text, StringComparison.Ordinal);
        Assert.Contains("\"AI__Moonshot__ApiKey\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_of_the_codes_own_goes_with_its_address()
    {
        const string Request =
            """
            async System.Threading.Tasks.Task M(System.Net.Http.HttpClient http)
            {
                var body = System.Net.Http.Json.JsonContent.Create(new { model = "kimi-k2" });
                await http.PostAsync("https://api.moonshot.cn/v1/chat/completions", body);
            }
            """;

        Assert.Equal(["AI:Moonshot:Endpoint", "AI:Moonshot:Model"], SettingsOf((await Project(Request, OpenAIBeside).FindAsync()).Where(finding => IsIn("/C.cs", finding))));
        Assert.Equal(["AI:Endpoint", "AI:Model"], SettingsOf(await Project(Request, "").FindAsync()));
    }

    [Fact]
    public async Task A_client_that_is_made_out_of_sight_is_that_of_the_only_service()
    {
        TestProject project = Project("object M(OpenAIClient client) => client.GetChatClient(\"kimi-k2\");", "class Other { " + Clients.First().Data + " }");

        Assert.Equal(["AI:Model"], SettingsOf((await project.FindAsync()).Where(finding => IsIn("/C.cs", finding))));
    }

    [Fact]
    public async Task Of_several_services_none_is_guessed()
    {
        TestProject project = Project("object M(OpenAIClient client) => client.GetChatClient(\"kimi-k2\");", "class Made { " + Clients.First().Data + " } " + OpenAIBeside);
        Diagnostic model = Assert.Single(await project.FindAsync(), finding => IsIn("/C.cs", finding));

        Assert.EndsWith("(not fixed automatically: the code does not show which of several services takes it)", model.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(SettingsOf([model]));
    }

    private static TestProject Project(string members, string other) => new TestProject().WithReferences(Packages.OpenAI())
        .WithSource(Usings + "class C { " + members + " }")
        .WithSource(Usings + other, "/Other.cs");

    private static IEnumerable<string> SettingsOf(IEnumerable<Diagnostic> findings)
    {
        var settings = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            if (Move.TryRead(finding.Properties, int.MaxValue, out Move move))
                settings.UnionWith(move.Reads.Select(read => read.Value.Setting));
        }

        return settings;
    }

    private static bool IsIn(string file, Diagnostic finding) => finding.Location.GetLineSpan().Path == file;
}
