using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Addresses in rows of data: what the project does with the property decides.</summary>
public sealed class AIP1001DataRowTests
{
    private const string Reported = """{|AIP1001:"https://api.perplexity.ai/search"|}""";
    private const string Silent = "\"https://api.perplexity.ai/search\"";

    [Theory]
    [InlineData("System.Diagnostics.Process.Start(engine.Url);")]
    [InlineData("System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(engine.Url) { UseShellExecute = true });")]
    [InlineData("System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo { FileName = engine.Url, UseShellExecute = true });")]
    [InlineData("Console.WriteLine(engine.Url);")]
    [InlineData("if (engine.Url == Name) Name = engine.Url.ToString() == \"\" ? \"\" : \"x\";")]
    public async Task A_property_that_is_only_shown_or_opened_is_silent(string use)
    {
        await new TestProject().Reports(Menu(Silent), Reader(use));
        await Verify.Source(Menu(Silent) + "\n" + Reader(use).Replace("using System;", ""));
    }

    [Theory]
    [InlineData("new HttpClient().GetAsync(engine.Url);")]
    [InlineData("Process.Start(engine.Url); Url = engine.Url;")]
    [InlineData("new HttpClient().GetAsync($\"{engine.Url}?q=x\");")]
    public Task A_property_that_is_called_somewhere_is_reported(string use) => new TestProject().Reports(Menu(Reported), Reader(use));

    [Fact]
    public Task What_a_record_is_made_of_is_silent_where_it_is_only_shown() => Verify.Source(Snippet.Types(
        $$"""
        record Engine(string Name, string Url);
        class Menu
        {
            readonly Engine[] engines = { new("Perplexity", {{Silent}}) };
            void Open(int i) => System.Diagnostics.Process.Start(engines[i].Url);
        }
        """));

    [Fact]
    public Task A_record_that_may_be_taken_apart_is_reported() => Verify.Source(Snippet.Types(
        $$"""
        record Engine(string Name, string Url);
        class Menu
        {
            readonly Engine[] engines = { new("Perplexity", {{Reported}}) };
            Task<string> Ask(HttpClient client) { var (_, there) = engines[0]; return client.GetStringAsync(there); }
        }
        """));

    [Theory]
    [InlineData("internal class Engine", Silent)]
    [InlineData("public class Engine", Reported)]
    public Task A_row_that_nobody_reads_is_silent_where_nobody_outside_can(string type, string address) => Verify.Source(Snippet.Types(
        $$"""
        {{type}} { public string Name { get; set; } = ""; public string Url { get; set; } = ""; }
        class Samples { object Row() => new Engine { Name = "Sample", Url = {{address}} }; }
        """));

    [Fact]
    public Task A_row_of_a_program_that_nobody_reads_is_silent() => new TestProject().AsProgram().Reports(
        $$"""
        System.Console.WriteLine(new Engine { Url = {{Silent}} }.ToString());
        public class Engine { public string Url { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("class Engine { private readonly System.Net.Http.HttpClient client = new(); public string Url { set => client.BaseAddress = new System.Uri(value); } }")]
    [InlineData("class Engine : System.Net.Http.HttpClientHandler { public string Url { get; set; } = \"\"; public void M() => _ = new System.Uri(Url); }")]
    public Task A_property_that_does_something_is_reported(string type) => Verify.Source($"class Samples {{ object Row() => new Engine {{ Url = {Reported} }}; }}\n{type}");

    [Theory]
    [InlineData("model.HasData(new Engine { Url = {0} });")]
    [InlineData("model.HasData(new[] { new Engine { Url = {0} } });")]
    [InlineData("model.InsertData(\"Engines\", new object[] { 1, {0} });")]
    [InlineData("new System.Data.DataTable().Rows.Add(\"Perplexity\", {0});")]
    [InlineData("model.AddRow(\"Perplexity\", {0});")]
    public Task A_first_row_of_a_table_is_silent(string statement) => Verify.Source(Snippet.Members(
        $"void M(Model model, Engine engine) {{ {statement.Replace("{0}", Silent)} _ = new Uri(engine.Url); }}",
        """
        public class Engine { public string Url { get; set; } = ""; }
        class Model { public void HasData(params object[] rows) { } public void InsertData(string table, object[] values) { } public void AddRow(params string[] cells) { } }
        """));

    private static string Menu(string address) => Snippet.Types(
        $$"""
        public class Engine
        {
            public string Name { get; set; } = "";
            public string Url { get; set; } = "";
        }
        public static class Menu
        {
            public static readonly List<Engine> Engines = new() { new Engine { Name = "Perplexity", Url = {{address}} } };
        }
        """);

    private static string Reader(string use) =>
        $$"""
        using System;
        public class Opener
        {
            public string Name = "", Url = "";
            public void Open(Engine engine) { {{use.Replace("new HttpClient", "new System.Net.Http.HttpClient").Replace("Process.Start(engine.Url); Url", "System.Diagnostics.Process.Start(engine.Url); Url")}} }
        }
        """;
}
