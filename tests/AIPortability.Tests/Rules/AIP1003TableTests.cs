using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>A table of three providers or more is configuration that happens to be written in C#.</summary>
public sealed class AIP1003TableTests
{
    private const string First = """{|AIP1003:"https://api.openai.com/v1"|}""";
    private const string Second = """{|AIP1003:"https://api.groq.com/openai/v1"|}""";
    private const string Third = """{|AIP1003:"https://api.deepseek.com/v1"|}""";

    [Theory]
    [InlineData($$"""static readonly Dictionary<string, string> All = new() { ["a"] = {{First}}, ["b"] = {{Second}}, ["c"] = {{Third}} };""")]
    [InlineData($$"""static readonly Dictionary<string, Uri> All = new() { { "a", new({{First}}) }, { "b", new({{Second}}) }, { "c", new Uri({{Third}}) } };""")]
    [InlineData($$"""static readonly Dictionary<DayOfWeek, string> All = new() { [DayOfWeek.Monday] = {{First}}, [DayOfWeek.Friday] = {{Second}}, [0] = {{Third}} };""")]
    public Task A_dictionary_is_a_table(string member) => Verify.Source(Snippet.Members(member));

    [Theory]
    [InlineData($$"""string[] all = { {{First}}, {{Second}}, {{Third}} };""")]
    [InlineData($$"""string[] all = new[] { {{First}}, {{Second}}, {{Third}} };""")]
    [InlineData($$"""string[] all = [{{First}}, {{Second}}, {{Third}}];""")]
    [InlineData($$"""List<string> all = [{{First}}, {{Second}}, .. new[] { {{Third}} }];""")]
    [InlineData($$"""(string, string)[] all = [("a", {{First}}), ("b", {{Second}}), ("c", {{Third}})];""")]
    public Task An_array_or_a_collection_expression_is_a_table(string member) => Verify.Source(Snippet.Members(member));

    [Theory]
    [InlineData($$"""List<Row> all = new() { new Row("a", {{First}}), new Row("b", {{Second}}), new("c", {{Third}}) };""")]
    [InlineData($$"""List<Row> all = [new("a") { Url = {{First}} }, new("b") { Url = {{Second}} }, new("c") { Url = {{Third}} }];""")]
    [InlineData($$"""object all = Join(new Row("a", {{First}}), new Row("b", {{Second}}), new Row("c", {{Third}}));""")]
    public Task A_list_of_objects_is_a_table(string member) => Verify.Source(Snippet.Members(
        member + " static object Join(params Row[] rows) => rows;", "record Row(string Name, string Url = \"\");"));

    [Theory]
    [InlineData($$"""string Url(string n) => n switch { "a" => {{First}}, "b" => {{Second}}, "c" => {{Third}}, _ => throw new ArgumentException(n) };""")]
    [InlineData($$"""Uri Url(string n) => n switch { "a" => new({{First}}), "b" => new({{Second}}), _ => new({{Third}}) };""")]
    [InlineData($$"""string Url(DayOfWeek d) { switch (d) { case DayOfWeek.Monday: return {{First}}; case DayOfWeek.Friday: return {{Second}}; default: return {{Third}}; } }""")]
    [InlineData($$"""string Url(string n) { string u; switch (n) { case "a": u = {{First}}; break; case "b": { u = {{Second}}; break; } default: u = {{Third}}; break; } return u; }""")]
    [InlineData($$"""string Url(int i) => i == 0 ? {{First}} : i == 1 ? {{Second}} : {{Third}};""")]
    [InlineData($$"""string Url(int i) { if (i == 0) return {{First}}; else if (i == 1) { return {{Second}}; } else return {{Third}}; }""")]
    [InlineData($$"""string Url(int i) { if (i == 0) return {{First}}; if (i == 1) return {{Second}}; return {{Third}}; }""")]
    [InlineData($$"""string Url(int i) { string u; if (i == 0) u = {{First}}; else if (i == 1) { u = {{Second}}; } else u = {{Third}}; return u; }""")]
    public Task A_choice_among_three_is_a_table(string member) => Verify.Source(Snippet.Members(member));

    [Theory]
    [InlineData("public const string", "=")]
    [InlineData("public static readonly string", "=")]
    [InlineData("public static string", "=>")]
    public Task A_class_of_constants_is_a_table(string declaration, string sign) => Verify.Source(Snippet.Types(
        $$"""
        static class Addresses
        {
            {{declaration}} OpenAI {{sign}} {{First}};
            {{declaration}} Groq {{sign}} {{Second}};
            {{declaration}} DeepSeek {{sign}} {{Third}};
        }
        class C { Uri M() => new(Addresses.OpenAI); }
        """));

    [Fact]
    public Task A_table_of_named_constants_makes_them_its_entries() => Verify.Source(Snippet.Types(
        $$"""
        class C
        {
            const string One = {{First}}, Two = {{Second}}, Three = {{Third}};
            static readonly Dictionary<string, string> All = new() { ["a"] = One, ["b"] = Two, ["c"] = Three };
        }
        """));

    [Theory]
    [InlineData("""string[] all = [{|AIP1001:"https://api.openai.com/v1"|}, {|AIP1001:"https://api.groq.com/openai/v1"|}];""")]
    [InlineData("""string[] all = [{|AIP1001:"https://api.openai.com/v1/chat"|}, {|AIP1001:"https://api.openai.com/v1/models"|}, {|AIP1001:"https://eu.api.openai.com/v1"|}];""")]
    [InlineData("""string Url(bool b) => b ? {|AIP1001:"https://api.openai.com/v1"|} : {|AIP1001:"https://api.groq.com/openai/v1"|};""")]
    public Task Two_providers_are_no_table(string member) => Verify.Source(Snippet.Members(member));

    [Fact]
    public Task Three_clients_that_are_registered_one_after_another_are_no_table() => Verify.Source(Snippet.Members(
        """
        void M(IServiceCollection services)
        {
            services.AddHttpClient("a", c => c.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1/"|}));
            services.AddHttpClient("b", c => { c.BaseAddress = new Uri({|AIP1001:"https://api.groq.com/openai/v1/"|}); });
            services.AddHttpClient("c", c => c.BaseAddress = new Uri({|AIP1001:"https://api.deepseek.com/v1/"|}));
        }
        """));

    [Fact]
    public Task A_table_that_is_only_searched_is_silent() => Verify.Source(Snippet.Members(
        """
        static readonly HashSet<string> Known = ["https://api.openai.com/v1", "https://api.groq.com/openai/v1", "https://api.deepseek.com/v1"];
        bool M(string s) => Known.Contains(s);
        """));
}
