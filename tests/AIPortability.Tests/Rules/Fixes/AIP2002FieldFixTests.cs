using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A key that a static member holds: its exception must not come out of the type's initializer.</summary>
public sealed class AIP2002FieldFixTests
{
    private const string Literal = "{|AIP2002:\"q7Lx2vTz91pWm4Kd80sRbY\"|}";
    private const string Read = """Environment.GetEnvironmentVariable("AI__ApiKey") ?? throw new InvalidOperationException("AI:ApiKey (environment variable AI__ApiKey) is not configured.")""";
    private const string Use = " object Make(OpenAIClientOptions o) => new OpenAIClient(new ApiKeyCredential(Key), o);";

    [Theory]
    [InlineData("private static readonly string Key = @;", "private static string Key => @;")]
    [InlineData("readonly static string Key = @;", "static string Key => @;")]
    [InlineData("public const string Key = @;", "public static string Key => @;")]
    [InlineData("static readonly Func<string> Early = () => Key; const string Key = @;", "static readonly Func<string> Early = () => Key; static string Key => @;")]
    [InlineData("const string Key = @; const string Header = \"Bearer \" + Key;", "static string Key => @; static string Header => \"Bearer \" + Key;")]
    [InlineData("static readonly string Key = @; static C() { Key = \"\"; }", null)]
    [InlineData("static readonly string Key = @; bool Is() => Same(in Key); bool Same(in string key) => true;", null)]
    [InlineData("static readonly string Other = \"\" + Key; static readonly string Key = @;", "static readonly string Other = \"\" + Key; static string Key => @;")]
    [InlineData("readonly string Key = @;", null)]
    public Task It_becomes_a_property_where_no_use_needs_a_field(string before, string? after) => new TestProject().WithoutConfiguration().Without("AIP1002").WithReferences(Packages.OpenAI())
        .Fixes("AIP1002", Source(before + Use, Literal), Source((after ?? before) + Use, Read));

    [Fact]
    public Task So_does_an_endpoint_that_is_required() => new TestProject().With("ai_portability.fallback = require").Fixes(
        "AIP1001",
        """
        using System;
        class C
        {
            static readonly string Url = {|AIP1001:"https://api.openai.com/v1"|};
            Uri Make() => new(Url);
        }
        """,
        """
        using System;
        class C
        {
            static string Url => Environment.GetEnvironmentVariable("AI__Endpoint") ?? throw new InvalidOperationException("AI:Endpoint (environment variable AI__Endpoint) is not configured.");
            Uri Make() => new(Url);
        }
        """);

    private static string Source(string members, string value) =>
        $"using System; using System.ClientModel; using OpenAI; class C {{ {members.Replace("@", value, StringComparison.Ordinal)} }}";
}
