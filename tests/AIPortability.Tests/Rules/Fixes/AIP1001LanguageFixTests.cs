using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>The forms of code that a fix has to leave compiling, from C# 7.3 to the newest.</summary>
public sealed class AIP1001LanguageFixTests
{
    private const string Literal = """{|AIP1001:"https://api.openai.com/v1"|}""";
    private const string Read = """Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData("public static readonly Uri Url = new Uri(@);")]
    [InlineData("public Uri Url { get; } = new Uri(@);")]
    [InlineData("public Uri Url { get { return new Uri(@); } }")]
    [InlineData("public Uri Url => new Uri(@);")]
    [InlineData("static C() { Url = new Uri(@); } static readonly Uri Url;")]
    [InlineData("public C() : base() { var u = new Uri(@); }")]
    [InlineData("System.Collections.Generic.IEnumerable<string> All() { yield return @; }")]
    [InlineData("async System.Threading.Tasks.Task<string> A() { await System.Threading.Tasks.Task.Yield(); return @; }")]
    [InlineData("Func<string> F = () => @;")]
    [InlineData("Func<string> F = delegate { return @; };")]
    [InlineData("object O() { return new { Url = @ }; }")]
    [InlineData("string[] A() { return new[] { @, \"x\" }; }")]
    [InlineData("void M() { string s; s = @; s.ToString(); }")]
    [InlineData("void M() { using (var r = new System.IO.StringReader(@)) { } }")]
    [InlineData("string S(int i) { switch (i) { case 1: return @; default: return \"\"; } }")]
    [InlineData("void M(string s) { if (s.Length > 1) s = @; }")]
    [InlineData("event Action E { add { var u = new Uri(@); } remove { } }")]
    [InlineData("public static implicit operator Uri(C c) { return new Uri(@); }")]
    [InlineData("string this[int i] { get { return @; } }")]
    [InlineData("~C() { var u = new Uri(@); }")]
    public Task A_member_compiles_in_CSharp_7_3(string member) =>
        new TestProject().WithLanguage(LanguageVersion.CSharp7_3).WithoutConfiguration().Fixes(Class(member, Literal), Class(member, Read));

    [Theory]
    [InlineData("Uri Url = new(@);")]
    [InlineData("string S(int i) => i switch { 1 => @, _ => \"\" };")]
    [InlineData("string S(int i) => i > 1 ? @ : \"\";")]
    [InlineData("Func<string> F = static () => @;")]
    [InlineData("string[] A() => [@, \"x\"];")]
    [InlineData("(string, int) T() => (@, 1);")]
    [InlineData("required public string P { get; init; } string Q { get; } = @;")]
#if CSHARP14
    [InlineData("string P { get => field ?? \"\"; set; } string Q() => @;")]
#endif
    [InlineData("void M() { M2(); static void M2() => new Uri(@); }")]
    [InlineData("record struct R(int I) { public Uri U => new Uri(@); }")]
    [InlineData("record R(int I) { public Uri U { get; } = new Uri(@); }")]
    [InlineData("struct S { public readonly string U() => @; }")]
    [InlineData("interface I { string U() => @; }")]
    [InlineData("string M() { lock (this) { return @; } }")]
    [InlineData("string? M(string? s) => s?.Length > 1 ? s : @!;")]
    public Task A_member_compiles_in_the_newest_CSharp(string member) =>
        Verify.Fix(Class(member, Literal), Class(member, member.Contains("@!", StringComparison.Ordinal) ? $"({Read})" : Read));

    [Fact]
    public Task A_member_called_System_is_not_taken_for_the_namespace() => Verify.Fix(
        """
        class C
        {
            int System => 1;

            System.Uri Url() => new({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        class C
        {
            int System => 1;

            System.Uri Url() => new(global::System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    [Fact]
    public Task A_colon_begins_no_format_in_a_hole() => Verify.Fix(
        """
        class C
        {
            int System => 1;

            System.Uri Url() => new($"{{|AIP1001:"https://api.openai.com/v1"|}}");
        }
        """,
        """
        class C
        {
            int System => 1;

            System.Uri Url() => new($"{(global::System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|})}");
        }
        """);

    [Fact]
    public Task A_file_scoped_namespace_and_a_record_stay() => Verify.Fix(
        """
        using System;

        namespace Shop;

        public sealed record Client(string Name)
        {
            public const string Url = {|AIP1001:"https://api.openai.com/v1"|};

            public Uri Address => new(Url);
        }
        """,
        """
        using System;

        namespace Shop;

        public sealed record Client(string Name)
        {
            public static readonly string Url = Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|};

            public Uri Address => new(Url);
        }
        """);

    [Fact]
    public Task Top_level_statements_read_the_environment() => new TestProject().AsProgram().WithoutConfiguration().Fixes(
        """
        using System;
        using System.Net.Http;

        var client = new HttpClient();
        const string url = {|AIP1001:"https://api.openai.com/v1/chat/completions"|};
        await client.GetAsync(url);
        """,
        """
        using System;
        using System.Net.Http;

        var client = new HttpClient();
        string url = (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/chat/completions";
        await client.GetAsync(url);
        """);

    [Fact]
    public Task Only_the_active_branch_of_a_directive_is_touched() => Verify.Fix(
        """
        using System;
        class C
        {
        #if OTHER
            string Url() => "https://api.openai.com/v1";
        #else
            string Url() => {|AIP1001:"https://api.openai.com/v1"|};
        #endif
        }
        """,
        """
        using System;
        class C
        {
        #if OTHER
            string Url() => "https://api.openai.com/v1";
        #else
            string Url() => Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|};
        #endif
        }
        """);

    [Fact]
    public Task Windows_line_endings_and_tabs_stay() => Verify.Fix(
        "using System;\r\nclass C\r\n{\r\n\tUri A = new Uri({|AIP1001:\"https://api.openai.com/v1/a\"|});\r\n\tUri B = new Uri({|AIP1001:\"https://api.openai.com/v1/b\"|});\r\n}\r\n",
        "using System;\r\nclass C\r\n{\r\n"
        + "\tUri A = new Uri(AIEndpoint + \"/a\");\r\n\tUri B = new Uri(AIEndpoint + \"/b\");\r\n\r\n"
        + "\tprivate static string AIEndpoint => (Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? {|AIP1003:\"https://api.openai.com/v1\"|}).TrimEnd('/');\r\n}\r\n");

    private static string Class(string member, string expression) =>
        $$"""
        using System;
        class C
        {
            {{member.Replace("@", expression, StringComparison.Ordinal)}}
        }
        """;
}
