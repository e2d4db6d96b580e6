using System.Linq;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AIPortability.Tests.Plans;

/// <summary>What a name means is asked for each <c>Here()</c> of a file with one binder, in the order of the text.</summary>
public sealed class NameBinderTests
{
    [Theory]
    [InlineData("class C { object A() => Here(); object B() => Here(); }", "NamedType NamedType")]
    [InlineData("class C { object A() => Here(); object B(string Environment) => Here(); object D() => Here(); }", "NamedType Parameter NamedType")]
    [InlineData("class C { object A() { var Environment = 1; return Here(); } object B() => Here(); }", "Local NamedType")]
    [InlineData("class C { object A() => Here(); class D { int Environment; object A() => Here(); } }", "NamedType Field")]
    [InlineData("class C { object A<Environment>() => Here(); object B() => Here(); }", "TypeParameter NamedType")]
    [InlineData("class C(int Environment) { object A() => Here(); object B = Here(); }", "Parameter Parameter")]
    [InlineData("class C(int Environment) { object A() => Here(); static object B() => Here(); }", "Parameter Parameter")]
    [InlineData("class C { object A() => Here(); } class D { int Environment => 1; object A() => Here(); static object B() => Here(); }", "NamedType Property Property")]
    public void A_name_means_what_it_means_at_its_place(string types, string kinds) => Assert.Equal(kinds, Kinds(types, "Environment"));

    [Fact]
    public void The_value_of_a_setter_is_one_although_nobody_writes_it_down() =>
        Assert.Equal("- Parameter", Kinds("class C { object A { get => Here(); set => Here(); } }", "value"));

    private static string Kinds(string types, string name)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("using System;\n" + types, cancellationToken: TestContext.Current.CancellationToken);
        var binder = new NameBinder(Compiled.From([tree], References.AspNetCore).GetSemanticModel(tree));
        return string.Join(' ', tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(here => binder.InExpression(here.SpanStart, name)).Select(found => found.IsEmpty ? "-" : found[0].Kind.ToString()));
    }
}
