using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>One expression before and after: what stands around it stays.</summary>
public sealed class AIP1001ShapeFixTests
{
    private const string Read = """Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}""";
    private const string Root = """Environment.GetEnvironmentVariable("AI__BaseAddress") ?? new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com"|}).GetLeftPart(UriPartial.Authority)""";
    private const string Live = """Environment.GetEnvironmentVariable("AI__RealtimeEndpoint") ?? {|AIP1003:"wss://api.openai.com/v1/realtime"|}""";

    [Theory]
    [InlineData("""{|AIP1001:@"https://api.openai.com/v1/models"|}""", $"""({Read}).TrimEnd('/') + "/models" """)]
    [InlineData(""""{|AIP1001:"""https://api.openai.com/v1/models"""|}"""", $"""({Read}).TrimEnd('/') + "/models" """)]
    [InlineData("""{|AIP1001:$"https://api.openai.com/v1/models"|}""", $"""({Read}).TrimEnd('/') + "/models" """)]
    [InlineData("""{|AIP1001:$@"https://api.openai.com/v1/models/{id}"|}""", $$"""({{Read}}).TrimEnd('/') + $@"/models/{id}" """)]
    [InlineData(""""{|AIP1001:$"""https://api.openai.com/v1/models/{id}"""|}"""", $$""""({{Read}}).TrimEnd('/') + $"""/models/{id}""" """")]
    [InlineData("""{|AIP1001:$"https://api.openai.com/v1{id}"|}""", $$"""({{Read}}).TrimEnd('/') + $"{id}" """)]
    [InlineData("""{|AIP1001:$"https://api.openai.com/v1/{{{id}}}"|}""", "(" + Read + """).TrimEnd('/') + $"/{{{id}}}" """)]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1/" + id|}""", $"""({Read}).TrimEnd('/') + "/" + id""")]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1" + id|}""", $"""({Read}).TrimEnd('/') + id""")]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1/files/" + id + "/content"|}""", $"""({Read}).TrimEnd('/') + "/files/" + id + "/content" """)]
    [InlineData("""{|AIP1001:"https://" + "api.openai.com" + "/v1/files"|}""", $"""({Read}).TrimEnd('/') + "/files" """)]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1" + $"/files/{id}"|}""", $$"""({{Read}}).TrimEnd('/') + $"/files/{id}" """)]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1?beta=1"|}""", $"""({Read}).TrimEnd('/') + "?beta=1" """)]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1/"|}""", $"""({Read}).TrimEnd('/') + "/" """)]
    [InlineData("""{|AIP1001:"https://api.openai.com"|}""", Root)]
    [InlineData("""{|AIP1001:"https://api.openai.com/dashboard"|}""", $"""({Root}).TrimEnd('/') + "/dashboard" """)]
    [InlineData("""{|AIP1001:$"https://api.openai.com/{id}/models"|}""", $$"""({{Root}}).TrimEnd('/') + $"/{id}/models" """)]
    [InlineData("""{|AIP1001:"wss://api.openai.com/v1/realtime?model=" + id|}""", $"""({Live}).TrimEnd('/') + "?model=" + id""")]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1"|}.TrimEnd('/')""", $"""({Read}).TrimEnd('/')""")]
    [InlineData("""{|AIP1001:"https://api.openai.com/v1/models"|}.ToString()""", $"""(({Read}).TrimEnd('/') + "/models").ToString()""")]
    [InlineData("""(string){|AIP1001:"https://api.openai.com/v1"|}""", $"(string)({Read})")]
    [InlineData("""id == "" ? {|AIP1001:"https://api.openai.com/v1"|} : "x" """, null)]
    public Task An_address_is_divided_at_its_base_url(string before, string? after) => after is null
        ? Verify.Source(Method(before).Replace("AIP1001", "AIP1003", StringComparison.Ordinal))
        : Verify.Fix(Method(before), Method(after.TrimEnd()));

    [Theory]
    [InlineData("""new UriBuilder("https", {|AIP1001:"api.openai.com"|}, 443, path).Uri""", $$"""new UriBuilder(({{Root}}).TrimEnd('/')) { Path = path }.Uri""")]
    [InlineData("""new UriBuilder("https", {|AIP1001:"api.openai.com"|}, 443, "v1").Uri""", $$"""new UriBuilder(({{Root}}).TrimEnd('/')) { Path = "v1" }.Uri""")]
    [InlineData("""new Uri(string.Format("https://{0}{1}", {|AIP1001:"api.openai.com"|}, path))""", $$"""new Uri(string.Format("{0}{1}", ({{Root}}).TrimEnd('/'), path))""")]
    public Task A_host_keeps_scheme_and_port_where_its_paths_are_out_of_reach(string before, string after) =>
        Verify.Fix(Snippet.Members($"Uri Url(string path) => {before};"), Snippet.Members($"Uri Url(string path) => {after};"));

    [Fact]
    public Task A_host_that_nothing_in_sight_makes_an_address_of_stays() => new TestProject().Unfixable(
        Snippet.Members("""object Url() => new System.Net.DnsEndPoint(host: {|#0:"api.openai.com"|}, 443);"""),
        "a host has neither scheme nor port, and what is put around it is out of sight", "AI:BaseAddress");

    [Fact]
    public Task Comments_and_line_breaks_around_the_literal_stay() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri Url() => new Uri(
                /* base */ {|AIP1001:"https://api.openai.com/v1"|}, // the public service
                UriKind.Absolute);
        }
        """,
        """
        using System;
        class C
        {
            Uri Url() => new Uri(
                /* base */ Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}, // the public service
                UriKind.Absolute);
        }
        """);

    private static string Method(string expression) =>
        $$"""
        using System;
        class C
        {
            string Url(string id) => {{expression}};
        }
        """;
}
