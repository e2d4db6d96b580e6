using AIPortability.Analyzers.Plans.Text;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Plans;

/// <summary>How <c>System.Net.Http.HttpClient</c> and other types are written in the place of <c>Here()</c>.</summary>
public sealed class TypeTextTests
{
    private const string Class = "class C { object M() => Here(); }";
    private const string Imported = "HttpClient, using System.Net.Http";
    private const string Simple = "HttpClient";
    private const string Full = "System.Net.Http.HttpClient";
    private const string Rooted = "global::System.Net.Http.HttpClient";

    [Theory]
    [InlineData(Class, Imported)]
    [InlineData("using System.Net.Http; " + Class, Simple)]
    [InlineData("global using System.Net.Http; " + Class, Simple)]
    [InlineData("namespace N { using System.Net.Http; " + Class + " }", Simple)]
    [InlineData("namespace N {\nusing System.Text;\n" + Class + " }", Imported)]
    [InlineData("namespace N;\n" + Class, Imported)]
    [InlineData("namespace System.Net.Http { " + Class + " }", Simple)]
    [InlineData("using HttpClient = System.Net.Http.HttpClient; " + Class, Simple)]
    [InlineData("using Http = System.Net.Http.HttpClient; " + Class, "Http")]
    public void The_simple_name_where_it_means_the_type_or_can_be_made_to(string source, string written) => Assert.Equal(written, Write(source));

    [Theory]
    [InlineData("class HttpClient { } " + Class, Full)]
    [InlineData("using HttpClient = System.Uri; " + Class, Full)]
    [InlineData("class C<HttpClient> { object M() => Here(); }", Full)]
    [InlineData("class C { object HttpClient; object M() => Here(); }", Full)]
    [InlineData("class B { class HttpClient { } } class C : B { object M() => Here(); }", Full)]
    [InlineData("class B { protected class HttpClient { } } class C : B { object M() => Here(); }", Full)]
    [InlineData("using A; using B; " + Class + " namespace A { class HttpClient { } } namespace B { class HttpClient { } }", Full)]
    [InlineData("using System.Net.Http; class C { class HttpClient { } object M() => Here(); }", Full)]
    public void The_full_name_where_the_simple_one_means_something_else(string source, string written) => Assert.Equal(written, Write(source));

    [Theory]
    [InlineData("class HttpMethod { } " + Class, Full)]
    [InlineData("class C { object M() => Here(); object HttpContent(int i) => i; }", Full)]
    [InlineData("class C { object M() => Here( ; }", Full)]
    [InlineData("#if !OLD\nusing System.Text;\n#endif\n" + Class, Full)]
    [InlineData("#if OLD\nusing System.Text;\n#endif\n" + Class, Full)]
    [InlineData("using System;\n#if OLD\nusing System.Text;\n#endif\nusing System.Linq;\n" + Class, Full)]
    [InlineData("using System; using System.Text;\n" + Class, Full)]
    public void The_full_name_where_a_using_directive_could_change_something(string source, string written) => Assert.Equal(written, Write(source));

    [Theory]
    [InlineData("class System { } " + Class, Rooted)]
    [InlineData("class C { class System { } object M() => Here(); }", Rooted)]
    [InlineData("class C<System> { object M() => Here(); }", Rooted)]
    [InlineData("namespace My.System { " + Class + " }", Rooted)]
    [InlineData("using System = My.Net; " + Class + " namespace My.Net { }", Rooted)]
    [InlineData("class C { object System; object M() => Here(); }", Imported)]
    public void From_the_root_where_something_hides_the_namespace(string source, string written) => Assert.Equal(written, Write(source));

    [Theory]
    [InlineData("using System; " + Class, "Environment.SpecialFolder")]
    [InlineData(Class, "System.Environment.SpecialFolder")]
    [InlineData("using static System.Environment; " + Class, "SpecialFolder")]
    [InlineData("class System { } " + Class, "global::System.Environment.SpecialFolder")]
    [InlineData("using System; class Environment { } " + Class, "System.Environment.SpecialFolder")]
    public void A_nested_type_is_written_with_the_type_around_it(string source, string written) => Assert.Equal(written, Write(source, "System.Environment+SpecialFolder"));

    [Theory]
    [InlineData(Class, false)]
    [InlineData("class HttpClient { } " + Class, false)]
    [InlineData(Class + " namespace System.Net.Http { class HttpClient { } }", true)]
    public void A_type_of_the_same_full_name_hides_it_however_it_is_written(string source, bool isHidden)
    {
        (TypeText text, ITypeSymbol type, _) = Place(source, "System.Net.Http.HttpClient");
        text.Of(type);

        Assert.Equal(isHidden, text.IsHidden);
    }

    [Theory]
    [InlineData("class C { object M() => Here(); }", "|class C { object M() => Here(); }")]
    [InlineData("// A file.\nclass C { object M() => Here(); }", "// A file.\n|class C { object M() => Here(); }")]
    [InlineData("using System;\nusing System.Text;\n" + Class, "using System;\n|using System.Text;\n" + Class)]
    [InlineData("using System;\n\n" + Class, "using System;\n|\n" + Class)]
    [InlineData("using Zed;\n" + Class, "|using Zed;\n" + Class)]
    [InlineData("// A file.\nusing Zed;\n" + Class, "// A file.\n|using Zed;\n" + Class)]
    [InlineData("using System;\nusing static System.Math;\n" + Class, "using System;\n|using static System.Math;\n" + Class)]
    [InlineData("using System;\nusing T = System.Type;\n" + Class, "using System;\n|using T = System.Type;\n" + Class)]
    [InlineData("namespace N\n{\n    using Zed;\n" + Class + "\n}", "namespace N\n{\n    |using Zed;\n" + Class + "\n}")]
    public void A_using_directive_goes_where_the_others_are_sorted(string source, string expected)
    {
        (TypeText text, ITypeSymbol type, _) = Place(source, "System.Net.Http.HttpClient");
        text.Of(type);

        Assert.Equal(expected, source.Insert(Assert.Single(text.Imports()).Target.Start, "|"));
    }

    private static string Write(string source, string type = "System.Net.Http.HttpClient")
    {
        (TypeText text, ITypeSymbol asked, SemanticModel semantics) = Place(source, type);
        Assert.Empty(semantics.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken).Where(d => d.Id is "CS0234" or "CS0246"));
        return string.Join(", using ", [text.Of(asked), .. text.Imports().Select(import => import.Namespace)]);
    }

    private static (TypeText Text, ITypeSymbol Type, SemanticModel Semantics) Place(string source, string type)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);
        CSharpCompilation compilation = Compiled.From([tree], References.NetCore);
        SyntaxNode place = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>().Single(call => call.Expression.ToString() == "Here");
        ITypeSymbol asked = compilation.GetTypesByMetadataName(type).Single(found => !SymbolEqualityComparer.Default.Equals(found.ContainingAssembly, compilation.Assembly));
        SemanticModel semantics = compilation.GetSemanticModel(tree);
        return (new TypeText(semantics, place, new NameBinder(semantics)), asked, semantics);
    }
}
