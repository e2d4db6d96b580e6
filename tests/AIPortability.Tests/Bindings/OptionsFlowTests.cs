using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Tests.Bindings;

/// <summary>What the code says of the endpoint of what is given to <c>Use</c>.</summary>
public sealed class OptionsFlowTests
{
    private const string Implicit = nameof(EndpointState.Implicit);
    private const string Constant = nameof(EndpointState.Constant);
    private const string Configured = nameof(EndpointState.Configured);
    private const string Unknown = nameof(EndpointState.Unknown);

    [Theory]
    [InlineData("null", Implicit)]
    [InlineData("default", Implicit)]
    [InlineData("default(Options)", Implicit)]
    [InlineData("new Options()", Implicit)]
    [InlineData("new()", Implicit)]
    [InlineData("(Options)new Options { }", Implicit)]
    [InlineData("new Options { Name = \"n\" }", Implicit)]
    [InlineData("new Options { Endpoint = null }", Implicit)]
    [InlineData("new Options { Endpoint = new Uri(\"https://host\") }", Constant)]
    [InlineData("new() { Endpoint = new(\"https://\" + \"host\") }", Constant)]
    [InlineData("new Options { Endpoint = new Uri(url) }", Configured)]
    [InlineData("new Options { Endpoint = new Uri(url ?? \"https://host\") }", Configured)]
    [InlineData("new Options { Transport = this }", Unknown)]
    [InlineData("new Options { Transport = this, Endpoint = new Uri(url) }", Configured)]
    [InlineData("new Derived { Endpoint = new Uri(url) }", Configured)]
    [InlineData("url == null ? null : new Options()", Unknown)]
    [InlineData("Options.Shared", Unknown)]
    public void Of_an_expression(string expression, string expected) => Assert.Equal(expected, StateOf($"object M(string url) => Use({expression});"));

    [Theory]
    [InlineData("var o = new Options(); Use(o);", Implicit)]
    [InlineData("Options o = null; Use(o);", Implicit)]
    [InlineData("var o = new Options { Endpoint = new Uri(url) }; Use(o);", Configured)]
    [InlineData("var o = new Options(); o.Endpoint = new Uri(url); Use(o);", Configured)]
    [InlineData("var o = new Options(); o.Endpoint = new Uri(\"https://host\"); Use(o);", Constant)]
    [InlineData("var o = new Options(); if (url != null) o.Endpoint = new Uri(url); Use(o);", Configured)]
    [InlineData("var o = new Options(); o.AddPolicy(1); Use(o);", Unknown)]
    [InlineData("var o = new Options(); o.Transport = 1; Use(o);", Unknown)]
    [InlineData("var o = new Options(); o.Log(1); Use(o);", Implicit)]
    [InlineData("var o = new Options(); var p = new Options(); p.Endpoint = new Uri(url); Use(o);", Implicit)]
    [InlineData("var p = new Options(); var o = p; Use(o);", Unknown)]
    [InlineData("Options o; o = new Options(); Use(o);", Unknown)]
    [InlineData("foreach (var o in new Options[1]) Use(o);", Unknown)]
    [InlineData("Use(given);", Unknown)]
    public void Of_a_variable(string statements, string expected) => Assert.Equal(expected, StateOf($"void M(string url, Options given) {{ {statements} }}"));

    [Theory]
    [InlineData("Options o = new Options(); void M() => Use(o);", Implicit)]
    [InlineData("static readonly Options o = new(); void M() => Use(o);", Implicit)]
    [InlineData("Options O { get; } = new Options { Endpoint = new Uri(\"https://host\") }; void M() => Use(this.O);", Constant)]
    [InlineData("Options o = new Options(); C(string url) { o.Endpoint = new Uri(url); } void M() => Use(o);", Configured)]
    [InlineData("Options o = new Options(); C(string url) { this.o.Endpoint = new Uri(url); } void M() => Use(this.o);", Configured)]
    [InlineData("Options o; C(string url) { o = new Options { Endpoint = new Uri(url) }; } void M() => Use(o);", Configured)]
    [InlineData("Options o = new Options(); C() { o.AddPolicy(1); } void M() => Use(o);", Unknown)]
    [InlineData("Options o; C(Options given) { o = given; } void M() => Use(o);", Unknown)]
    [InlineData("Options o; void M() => Use(o);", Unknown)]
    [InlineData("static Options Shared = new Options(); Options o = Shared; void M() => Use(o);", Implicit)]
    public void Of_a_member(string members, string expected) => Assert.Equal(expected, StateOf(members));

    [Theory]
    [InlineData("Options Make() => new Options();", Implicit)]
    [InlineData("Options Make() { return new() { Endpoint = new Uri(\"https://host\") }; }", Constant)]
    [InlineData("Options Make() => new Options { Endpoint = new Uri(Environment.MachineName) };", Configured)]
    [InlineData("Options Make() { if (this == null) return null; return new Options(); }", Unknown)]
    [InlineData("Options Make() { var o = new Options(); return o; }", Unknown)]
    [InlineData("Options Make() => Other(); Options Other() => new Options();", Unknown)]
    [InlineData("Options Make() => Make();", Unknown)]
    public void Of_what_a_method_returns(string method, string expected) => Assert.Equal(expected, StateOf($"{method} void M() => Use(Make());"));

    [Theory]
    [InlineData("static Options a = b; static Options b = a; void M() => Use(a);")]
    [InlineData("Options a, b, c; void M() { Use(a); a = b; b = c; c = a; }")]
    [InlineData("Options a; void M() { var o = a; if (o == null) { o = new Options(); a = o; } Use(o); }")]
    [InlineData("Options A { get; set; } void M() { Use(A); Options o = A; A = o; }")]
    [InlineData("Options a; void M() { Use(a); a = Make(); } Options Make() => a;")]
    public void Of_members_that_are_assigned_to_one_another_nothing_is_known(string members) => Assert.Equal(Unknown, StateOf(members));

    [Theory]
    [InlineData("o => { }", Implicit)]
    [InlineData("null", Implicit)]
    [InlineData("o => o.Endpoint = new Uri(url)", Configured)]
    [InlineData("static o => { o.Name = \"n\"; o.Endpoint = new Uri(\"https://host\"); }", Constant)]
    [InlineData("delegate(Options o) { o.Transport = 1; }", Unknown)]
    [InlineData("Set", Unknown)]
    public void Of_a_delegate(string configure, string expected) => Assert.Equal(
        expected, StateOf($"void M(string url) => Configure({configure}); void Set(Options o) {{ }}", OptionsFlow.StateOfDelegate));

    [Theory]
    [InlineData("null", Implicit)]
    [InlineData("new HttpClient()", Implicit)]
    [InlineData("new HttpClient { BaseAddress = new Uri(url) }", Configured)]
    [InlineData("new HttpClient { BaseAddress = new Uri(\"https://host\") }", Constant)]
    [InlineData("new HttpClient(new HttpClientHandler())", Configured)]
    [InlineData("factory.CreateClient(\"name\")", Unknown)]
    [InlineData("http", Unknown)]
    [InlineData("field", Implicit)]
    [InlineData("circle", Unknown)]
    public void Of_a_client_for_requests(string client, string expected) => Assert.Equal(
        expected,
        StateOf(
            $"HttpClient field = new(), circle; void M(string url, Factory factory, HttpClient http) => Send({client}); void Keep() {{ var c = circle; circle = c; }}",
            (value, _) => OptionsFlow.StateOfHttpClient(value)));

    private static string StateOf(string members, Func<IOperation, string, EndpointState>? stateOf = null)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Net.Http;
            class C
            {
                {{members}}
                object Use(Options o) => o;
                void Configure(Action<Options> o) { }
                void Send(HttpClient c) { }
            }
            class Options
            {
                public static Options Shared;
                public string Name;
                public Uri Endpoint { get; set; }
                public object Transport { get; set; }
                public void AddPolicy(int i) { }
                public void Log(int i) { }
            }
            class Derived : Options { }
            class Factory { public HttpClient CreateClient(string name) => null; }
            """,
            cancellationToken: TestContext.Current.CancellationToken);
        SemanticModel semantics = Compiled.From([tree], References.NetCore).GetSemanticModel(tree);
        SyntaxNode use = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .First(call => call.Expression.ToString() is "Use" or "Configure" or "Send");
        IOperation value = ((IInvocationOperation)semantics.GetOperation(use, TestContext.Current.CancellationToken)!).Arguments[0].Value;
        return (stateOf ?? OptionsFlow.StateOfOptions)(value, "Endpoint").ToString();
    }
}
