using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Constants that are made from one with an address move with it, or none of them does.</summary>
public sealed class AIP1001ConstantChainFixTests
{
    [Theory]
    [InlineData("const string Base = @; const string Chat = Base + \"/chat/completions\"; Uri Make() => new(Chat);")]
    [InlineData("const string Base = @; internal const string Chat = $\"{Base}/chat/completions\"; const string Beta = Chat + \"?beta=1\"; Uri Make() => new(Beta);")]
    [InlineData("class Urls { public const string Base = @; } const string Chat = Urls.Base + \"/chat/completions\"; Uri Make() => new(Chat);")]
    [InlineData("const string Chat = Urls.Base + \"/chat/completions\"; Uri Make() => new(Chat); class Urls { public const string Base = @; }")]
    [InlineData("const string Base = @; const string Chat = Base + \"/chat\", Plain = Base; Uri Make() => new(Chat + Plain);", false)]
    public Task Fields_become_static_readonly_together(string members, bool moves = true)
    {
        return moves ? Verify.Fix(Class("{|AIP1001:\"https://api.openai.com/v1\"|}"), Class("(Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? {|AIP1003:\"https://api.openai.com/v1\"|}).TrimEnd('/')", "static readonly"))
            : new TestProject().Unfixable(Class("{|#0:\"https://api.openai.com/v1\"|}"), "several constants are declared together");

        string Class(string value, string modifier = "const") =>
            $"using System; class C {{ {members.Replace("@", value, StringComparison.Ordinal).Replace("const", modifier, StringComparison.Ordinal)} }}";
    }

    [Fact]
    public Task Locals_become_plain_ones() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri Make()
            {
                const string Base = {|AIP1001:"https://api.openai.com/v1"|};
                const string Chat = Base + "/chat/completions"; // the operation
                return new Uri(Chat);
            }
        }
        """,
        """
        using System;
        class C
        {
            Uri Make()
            {
                string Base = (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                string Chat = Base + "/chat/completions"; // the operation
                return new Uri(Chat);
            }
        }
        """);

    [Fact]
    public Task A_local_that_is_made_from_a_field_becomes_a_plain_one() => Verify.Fix(
        """
        using System;
        class C
        {
            const string Base = {|AIP1001:"https://api.openai.com/v1"|};
            Uri Make()
            {
                const string Chat = Base + "/chat/completions";
                return new Uri(Chat);
            }
        }
        """,
        """
        using System;
        class C
        {
            static readonly string Base = (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
            Uri Make()
            {
                string Chat = Base + "/chat/completions";
                return new Uri(Chat);
            }
        }
        """);

    [Theory]
    [InlineData("[System.ComponentModel.Description(Chat)] void M() { }", "a constant made from it is an attribute's argument")]
    [InlineData("bool M(string url) => url is Chat;", "a constant made from it is used in a case label or pattern")]
    [InlineData("void M(string url = Chat) { }", "a constant made from it is used as a parameter's default")]
    [InlineData("static readonly string Early = Late; const string Late = Chat;", "a static initializer reads the constant before a field would be set")]
    [InlineData("Uri M() { return Inner(); static Uri Inner() { const string url = Chat; return Other(); static Uri Other() => new(url); } }", "a static local function or lambda uses the constant")]
    public Task One_use_that_needs_a_constant_keeps_all_of_them(string member, string reason) => new TestProject().Unfixable(
        $$"""
        using System;
        class C
        {
            const string Base = {|#0:"https://api.openai.com/v1"|};
            const string Chat = Base + "/chat/completions";
            Uri Make() => new(Chat);
            {{member}}
        }
        """,
        reason);

    [Theory]
    [InlineData("const string Chat = Base + \"/chat/completions\"; const string Base = @; Uri Make() => new(Chat);")]
    [InlineData("static readonly string Early = Inner.Chat; const string Base = @; class Inner { public const string Chat = Base + \"/chat\"; } Uri Make() => new(Early);")]
    [InlineData("const string Base = @; Uri Make() => new(Chat); } partial class C { const string Chat = Base + \"/chat/completions\";")]
    public Task A_constant_that_would_be_read_before_it_is_set_keeps_all_of_them(string members) => new TestProject().Unfixable(
        $"using System; partial class C {{ {members.Replace("@", "{|#0:\"https://api.openai.com/v1\"|}", StringComparison.Ordinal)} }}",
        "a static initializer reads the constant before a field would be set");

    [Fact]
    public async Task A_constant_of_another_file_keeps_all_of_them()
    {
        TestProject project = new TestProject()
            .WithSource("class C { public const string Base = \"https://api.openai.com/v1\"; System.Uri Make() => new(Base); }")
            .WithSource("class D { const string Chat = C.Base + \"/chat\"; string Url => Chat; }", "/D.cs");

        Assert.EndsWith("(not fixed automatically: a constant of another file is made from it)", await project.MessageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constant_that_another_project_needs_keeps_all_of_them()
    {
        const string Source = "public class C { public const string Base = \"https://api.openai.com/v1\"; public const string Chat = Base + \"/chat\"; System.Uri Make() => new(Chat); }";
        var solution = new TestSolution(
            new TestProject("Lower").WithSource(Source),
            new TestProject("Upper").WithProjectReference("Lower").WithSource("class D { void M(string url = C.Chat) { } }", "/D.cs"));

        await solution.FixAllAsync();

        Assert.Equal(Source, await solution.TextAsync("Lower"));
    }
}
