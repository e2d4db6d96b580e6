using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Plans;

/// <summary>Which configuration can be read in the place of <c>Here()</c>, or none.</summary>
public sealed class ConfigurationFinderTests
{
    private const string Injection = "using Microsoft.Extensions.DependencyInjection;";

    [Theory]
    [InlineData("object M(IConfiguration configuration) => Here();", "configuration")]
    [InlineData("object M(IConfigurationRoot root) => Here();", "root")]
    [InlineData("object M(ConfigurationManager manager) => Here();", "manager")]
    [InlineData("object M(IConfiguration @event) => Here();", "@event")]
    [InlineData("object M(IConfigurationSection section) => Here();", null)]
    [InlineData("object M(IConfiguration _) => Here();", null)]
    [InlineData("object M(IConfiguration? configuration) => Here();", null)]
    [InlineData("object M(IConfiguration configuration = null!) => Here();", null)]
    [InlineData("object M(ref IConfiguration configuration) => Here();", null)]
    [InlineData("object M(IConfiguration configuration) { object Local() => Here(); return Local(); }", "configuration")]
    [InlineData("object M(IConfiguration configuration) => (Func<object>)(() => Here());", "configuration")]
    [InlineData("object M(IConfiguration configuration) { static object Local() => Here(); return Local(); }", null)]
    [InlineData("object M(IConfiguration configuration) => (Func<object>)(static () => Here());", null)]
    [InlineData("object M() => (Func<IConfiguration, object>)(static inner => Here());", "inner")]
    [InlineData("object M() => (Func<IConfiguration, object>)(delegate(IConfiguration inner) { return Here(); });", "inner")]
    [InlineData("object M(IConfiguration outer) => (Func<IConfiguration, object>)(inner => Here());", "inner")]
    [InlineData("C(IConfiguration configuration) : this(Here()) { } C(object o) { }", "configuration")]
    public void A_parameter(string members, string? expected) => Assert.Equal(expected, Find($"class C {{ {members} static object Here() => 1; }}"));

    [Theory]
    [InlineData("var c = new ConfigurationManager(); Here();", "c")]
    [InlineData("IConfiguration c = new ConfigurationManager(); { Here(); }", "c")]
    [InlineData("Here(); var c = new ConfigurationManager();", null)]
    [InlineData("IConfiguration c; c = new ConfigurationManager(); Here();", null)]
    [InlineData("IConfiguration? given = null; var c = given; Here();", null)]
    [InlineData("using (var c = new ConfigurationManager()) { Here(); }", "c")]
    [InlineData("foreach (var c in new IConfiguration[1]) { Here(); }", null)]
    [InlineData("var c = new ConfigurationManager(); ((Action)(static () => Here()))();", null)]
    [InlineData("ref IConfiguration c = ref other; Here();", null)]
    public void A_local(string statements, string? expected) =>
        Assert.Equal(expected, Find($"class C {{ static void M(IConfiguration? other) {{ {statements} }} static object Here() => 1; }}"));

    [Theory]
    [InlineData("class C { IConfiguration c; object M() => Here(); }", "c")]
    [InlineData("class C { IConfiguration C1 { get; } object M() => Here(); }", "C1")]
    [InlineData("class C { IConfiguration C1 { set { } } object M() => Here(); }", null)]
    [InlineData("class C { IConfiguration? c; object M() => Here(); }", null)]
    [InlineData("class C { IConfiguration c; static object M() => Here(); }", null)]
    [InlineData("class C { static IConfiguration c; static object M() => Here(); }", "c")]
    [InlineData("class C { static IConfiguration c; object M() => (Func<object>)(static () => Here()); }", "c")]
    [InlineData("class C { IConfiguration c; object M() => (Func<object>)(static () => Here()); }", null)]
    [InlineData("class C { IConfiguration c; object f = Here(); }", null)]
    [InlineData("class C { static IConfiguration c; object f = Here(); }", "c")]
    [InlineData("class C { IConfiguration c; C() { Here(); } }", null)]
    [InlineData("class C { IConfiguration c; C(IConfiguration configuration) { Here(); } }", "configuration")]
    [InlineData("class C { IConfiguration c; class D { object M() => Here(); } }", null)]
    [InlineData("class C { static IConfiguration c; class D { object M() => Here(); } }", "c")]
    [InlineData("class B { protected IConfiguration c; } class C : B { object M() => Here(); }", "c")]
    [InlineData("class B { private IConfiguration c; } class C : B { object M() => Here(); }", null)]
    [InlineData("interface I { IConfiguration C1 { get; } object M() => Here(); }", "C1")]
    [InlineData("struct S { IConfiguration c; object M() => Here(); }", "c")]
    [InlineData("struct S { IConfiguration c; object M() => (Func<object>)(() => Here()); }", null)]
    [InlineData("record struct S { IConfiguration c; object M() { object Local() => Here(); return Local(); } }", null)]
    [InlineData("record R(IConfiguration Configuration) { object M() => Here(); }", "Configuration")]
    public void A_member(string types, string? expected) => Assert.Equal(expected, Find(types));

    [Theory]
    [InlineData("class C(IConfiguration c) { object M() => Here(); }", "c")]
    [InlineData("class C(IConfiguration c) { object f = Here(); }", "c")]
    [InlineData("class C(IConfiguration c) { object P { get; } = Here(); }", "c")]
    [InlineData("class C(IConfiguration c) { static object M() => Here(); }", null)]
    [InlineData("class C(IConfiguration c) { static object f = Here(); }", null)]
    [InlineData("class C(IConfiguration c) { Func<object> f = static () => Here(); }", null)]
    [InlineData("class C(IConfiguration c) { C() : this(Here()) { } }", null)]
    [InlineData("class C(IConfiguration c) { class D { object M() => Here(); } }", null)]
    [InlineData("partial class C(IConfiguration c) { } partial class C { object M() => Here(); }", "c")]
    [InlineData("class B(IConfiguration c) { } class C : B { object M() => Here(); }", null)]
    [InlineData("struct S(IConfiguration c) { object M() => Here(); }", "c")]
    [InlineData("struct S(IConfiguration c) { object M() => (Func<object>)(() => Here()); }", null)]
    [InlineData("struct S(IConfiguration c) { object f = Here(); }", null)]
    public void A_parameter_of_a_primary_constructor(string types, string? expected) => Assert.Equal(expected, Find(types));

    [Theory]
    [InlineData("using static A;", "class C { object M() => Here(); } static class A { public static IConfiguration Settings; }", "Settings")]
    [InlineData("using static A;", "class C { object Settings; object M() => Here(); } static class A { public static IConfiguration Settings; }", null)]
    [InlineData("using static A;", "class C { object M() => Here(); } class A { public IConfiguration Settings; }", null)]
    [InlineData("using static A;", "class C { object M() => Here(); } static class A { private static IConfiguration Settings; }", null)]
    [InlineData("using static A; using static B;", "class C { object M() => Here(); } class A { public static IConfiguration S; } class B { public static IConfiguration S; }", null)]
    [InlineData("using A;", "class C { object M() => Here(); } namespace A { class D { public static IConfiguration Settings; } }", null)]
    public void What_using_static_brings_in(string usings, string types, string? expected) => Assert.Equal(expected, Find(types, usings));

    [Theory]
    [InlineData("object M(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) => Here();", "builder.Configuration")]
    [InlineData("object M(Microsoft.Extensions.Hosting.HostBuilderContext context) => Here();", "context.Configuration")]
    [InlineData("object M(Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, IConfiguration c) => Here();", "c")]
    [InlineData("Microsoft.AspNetCore.Builder.WebApplication app; IConfiguration c; object M() => Here();", "c")]
    [InlineData("IConfiguration c; object M(Microsoft.AspNetCore.Builder.WebApplication app) => Here();", "app.Configuration")]
    [InlineData("object M(Holder holder) => Here(); class Holder { internal IConfiguration Configuration { get; } }", null)]
    [InlineData("object M(Holder holder) => Here(); class Holder { public IConfiguration? Configuration { get; } }", null)]
    [InlineData("object M(Holder holder) => Here(); class Holder { public static IConfiguration Configuration { get; } }", null)]
    [InlineData("IConfiguration c; object M(IServiceProvider services) => Here();", "c")]
    [InlineData("object M(IServiceProvider services) => Here();", null)]
    [InlineData("object M(IServiceProvider services) => Here();", "services.GetRequiredService<IConfiguration>()", Injection)]
    [InlineData("IServiceProvider services; object M() => Here();", null, Injection)]
    [InlineData("class IConfiguration { } object M(IServiceProvider s) => Here();", "s.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()", Injection)]
    public void What_holds_a_configuration(string members, string? expected, string usings = "") => Assert.Equal(expected, Find($"class C {{ {members} }}", usings));

    [Theory]
    [InlineData("var c = new ConfigurationManager(); Here();", "c")]
    [InlineData("var c = new ConfigurationManager(); object Local() => Here();", "c")]
    [InlineData("var c = new ConfigurationManager(); class C { object M() => Here(); }", null)]
    [InlineData("class IConfiguration { } class C { object M(IConfiguration c) => Here(); }", null)]
    public void In_a_file(string text, string? expected) => Assert.Equal(expected, Find(text));

    private static string? Find(string types, string usings = "")
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $"#nullable enable\nusing System; using Microsoft.Extensions.Configuration; {usings}\n{types}", cancellationToken: TestContext.Current.CancellationToken);
        Compilation compilation = Compiled.From([tree], References.AspNetCore);
        SyntaxNode place = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>().Single(call => call.Expression.ToString() == "Here");
        var project = new ProjectContext(compilation, new AnalyzerOptions([]).AnalyzerConfigOptionsProvider);
        SemanticModel semantics = compilation.GetSemanticModel(tree);
        return new ConfigurationFinder(semantics, project, new NameBinder(semantics)).Find(place)?.Expression;
    }
}
