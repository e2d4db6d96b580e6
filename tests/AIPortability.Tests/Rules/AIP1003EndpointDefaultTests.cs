using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Expressions and statements in which a setting decides, and the address is only what stands behind it.</summary>
public sealed class AIP1003EndpointDefaultTests
{
    private const string Default = """{|AIP1003:"https://api.openai.com/v1"|}""";
    private const string Reported = """{|AIP1001:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData($"""configuration["AI:Endpoint"] ?? {Default}""")]
    [InlineData($"""Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Default}""")]
    [InlineData($"""configuration["AI:Endpoint"] ?? Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Default}""")]
    [InlineData("""configuration["AI:Endpoint"] ?? ({|AIP1003:"https://api.openai.com/v1" + "/chat"|})""")]
    [InlineData($"""(url ?? {Default}).TrimEnd('/')""")]
    [InlineData($"""new Uri(url ?? {Default})""")]
    [InlineData($"""url is null ? new Uri({Default}) : new Uri(url)""")]
    [InlineData($"""Wrap(url ?? {Default})""")]
    public Task The_right_side_of_a_coalescing_operator_is_a_default(string expression) => Expression(expression);

    [Theory]
    [InlineData($"url ??= {Default};")]
    [InlineData($"client.BaseAddress ??= new Uri({Default});")]
    public Task The_right_side_of_a_coalescing_assignment_is_a_default(string statement) => Verify.Source(Snippet.Statements(statement));

    [Theory]
    [InlineData("string.IsNullOrEmpty(url)")]
    [InlineData("String.IsNullOrWhiteSpace(url)")]
    [InlineData("string.IsNullOrEmpty(url?.Trim())")]
    [InlineData("string.IsNullOrEmpty(url?.TrimEnd('/'))")]
    [InlineData("url == null")]
    [InlineData("null == url")]
    [InlineData("url is null")]
    [InlineData("url is null or \"\"")]
    [InlineData("url == \"\"")]
    [InlineData("url == string.Empty")]
    [InlineData("!(url is not null)")]
    [InlineData("url == null || url == \"\"")]
    [InlineData("url?.Length == 0")]
    [InlineData("url is not { Length: > 0 }")]
    public async Task The_value_for_the_empty_case_is_a_default(string isEmpty)
    {
        await Expression($"{isEmpty} ? {Default} : name");
        await Verify.Source(Snippet.Statements($"if ({isEmpty}) url = {Default};"));
        await Verify.Source(Snippet.Statements($"if ({isEmpty}) {{ url = {Default}; }}"));
        await Verify.Source(Snippet.Members($"string M(string? url) {{ if ({isEmpty}) return {Default}; return url!; }}"));
    }

    [Theory]
    [InlineData("!string.IsNullOrEmpty(url)")]
    [InlineData("url != null")]
    [InlineData("url is not null")]
    [InlineData("url is { Length: > 0 }")]
    [InlineData("url is { }")]
    [InlineData("url is string")]
    [InlineData("url is string given")]
    [InlineData("url is string and not \"\"")]
    [InlineData("url is not null and not \"\"")]
    [InlineData("url is { Length: > 0 } given")]
    [InlineData("url?.Length > 0")]
    [InlineData("url != null && url != \"\"")]
    public async Task The_else_of_a_test_that_a_value_is_there_is_a_default(string isThere)
    {
        await Expression($"{isThere} ? name : {Default}");
        await Verify.Source(Snippet.Members($"string M(string? url) {{ if ({isThere}) return url!; else return {Default}; }}"));
        await Verify.Source(Snippet.Members($"string M(string? url) {{ if ({isThere}) {{ return url!; }} return {Default}; }}"));
        await Verify.Source(Snippet.Statements($"if ({isThere}) name = url!; else name = {Default}; await client.GetAsync(name);"));
    }

    [Theory]
    [InlineData("string.IsNullOrEmpty(options?.Url)", "options!.Url")]
    [InlineData("options?.Url is null", "options!.Url")]
    [InlineData("string.IsNullOrEmpty(options?.Inner?.Url)", "options!.Inner!.Url")]
    [InlineData("string.IsNullOrEmpty(options!.Url)", "options.Url")]
    public Task A_property_that_is_tested_and_set_in_two_spellings_has_a_default(string isEmpty, string target) => Options(isEmpty, target, Default);

    [Theory]
    [InlineData("options?.Name is null", "options!.Url")]
    [InlineData("string.IsNullOrEmpty(options?.Url)", "options!.Inner!.Url")]
    [InlineData("string.IsNullOrEmpty(options?.Inner?.Url)", "options!.Url")]
    [InlineData("options?.Url is null", "url")]
    public Task A_test_of_another_property_makes_no_default(string isEmpty, string target) => Options(isEmpty, target, Reported);

    [Theory]
    [InlineData($"name.Length > 3 ? {Reported} : name")]
    [InlineData($"name == \"test\" ? name : {Reported}")]
    [InlineData($"url is null ? name : {Reported}")]
    [InlineData($"{Reported} ?? url")]
    public Task A_choice_by_something_else_is_no_default(string expression) => Expression(expression);

    [Theory]
    [InlineData($"if (name == null) url = {Reported};")]
    [InlineData($"if (url != null) url = {Reported};")]
    [InlineData($"if (url == null) {{ logger.LogInformation(\"none\"); await client.GetAsync({Reported}); }}")]
    public Task A_statement_that_does_something_else_is_no_default(string statement) => Verify.Source(Snippet.Statements(statement));

    [Theory]
    [InlineData("if (url == null) throw new InvalidOperationException();")]
    [InlineData("if (failed != null) throw failed;")]
    [InlineData("if (url != null) Console.WriteLine(url);")]
    public Task What_follows_a_guard_is_no_default(string guard) => Verify.Source(Snippet.Members(
        $"string M(string? url, Exception? failed) {{ {guard} return {Reported}; }}"));

    [Fact]
    public Task The_default_of_GetValue_is_a_default() => Verify.Source(Snippet.Statements(
        $"""
        string first = configuration.GetValue<string>("AI:Endpoint", {Default});
        string second = configuration.GetValue("AI:Endpoint", {Default});
        string third = new Dictionary<string, string>().GetValueOrDefault("AI:Endpoint", {Default});
        """));

    [Theory]
    [InlineData("defaultValue")]
    [InlineData("fallback")]
    [InlineData("defaultUrl")]
    public Task The_argument_of_a_parameter_that_is_named_as_a_default_is_one(string parameter) => Verify.Source(Snippet.Members(
        $"string M() => Setting(\"AI:Endpoint\", {Default}); string Setting(string name, string {parameter}) => name;"));

    [Fact]
    public Task Settings_that_are_added_in_memory_are_a_default() => Verify.Source(Snippet.Members(
        $$"""
        void M(IConfigurationBuilder builder) =>
            builder.AddInMemoryCollection(new Dictionary<string, string?> { ["AI:Endpoint"] = {{Default}} });
        """));

    [Theory]
    [InlineData("url == (name ?? \"https://api.openai.com/v1\")")]
    [InlineData("url!.StartsWith(name ?? \"https://api.openai.com/v1\")")]
    public Task A_default_that_is_only_compared_is_silent(string expression) => Expression(expression);

    private static Task Expression(string expression) => Verify.Source(Snippet.Members(
        $"object M(IConfiguration configuration, string name, string? url) => {expression}; string Wrap(string value) => value;"));

    private static Task Options(string isEmpty, string target, string value) => Verify.Source(Snippet.Members(
        $"void M(Place? options, string? url) {{ if ({isEmpty}) {{ {target} = {value}; }} Console.WriteLine(url); }}",
        "class Place { public string? Name { get; set; } public string? Url { get; set; } public Place? Inner { get; set; } }"));
}
