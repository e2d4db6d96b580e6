using AIPortability.Analyzers;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Values;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Plans;

/// <summary>
/// What the sites of a file share: for each text that begins with <c>https:</c> and is no default, in their order, the name that is read there, or <c>-</c> for
/// a read of its own. In an instance method of a class with a field <c>_c</c> that configuration is read, elsewhere the environment.
/// </summary>
public sealed class MemberExtractionTests
{
    private const string A = "\"https://a\"";
    private const string B = "\"https://b\"";
    private const string Earlier = "static string Earlier => (Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? \"https://a\").TrimEnd('/');";

    [Theory]
    [InlineData($"class C {{ object M() => {A}; }}", "-")]
    [InlineData($"class C {{ object M() => {A} + {A}; }}", "AIEndpoint AIEndpoint")]
    [InlineData($"class C {{ object M() => {A}; object N() => {A}; }}", "AIEndpoint AIEndpoint")]
    [InlineData($"class C {{ object M() => {A}; static object N() => {A}; }}", "AIEndpoint AIEndpoint")]
    [InlineData($"class C {{ object M() => {A} + {B}; }}", "- -")]
    [InlineData($"class C {{ object M() => {A} + {B} + {A} + {B}; }}", "AIEndpoint AIEndpoint2 AIEndpoint AIEndpoint2")]
    [InlineData($"class C {{ object M() => {A}; }} class D {{ object M() => {A}; }}", "- -")]
    [InlineData($"class C {{ object M() => {A}; class D {{ object M() => {A}; }} }}", "- -")]
    [InlineData($"partial class C {{ object M() => {A}; }} partial class C {{ object N() => {A}; }}", "- -")]
    [InlineData($"struct S {{ object M() => {A} + {A}; }}", "AIEndpoint AIEndpoint")]
    [InlineData($"interface I {{ object M() => {A} + {A}; }}", "- -")]
    [InlineData($"var x = {A}; var y = {A};", "aiEndpoint aiEndpoint")]
    [InlineData($"var x = {A}; static object F() => {A};", "- -")]
    [InlineData($"var x = {A} + {A}; class C {{ object M() => {A} + {A}; }}", "aiEndpoint aiEndpoint AIEndpoint AIEndpoint")]
    public void Sites_of_one_value_in_one_type_share_a_member(string source, string names) => Assert.Equal(names, Shared(source));

    [Theory]
    [InlineData($"class C {{ string AIEndpoint; object M() => {A} + {A}; }}", "AIEndpoint2 AIEndpoint2")]
    [InlineData($"class C {{ string AIEndpoint, AIEndpoint2; object M() => {A} + {A}; }}", "AIEndpoint3 AIEndpoint3")]
    [InlineData($"class C {{ object M(int AIEndpoint) => {A} + {A}; }}", "AIEndpoint2 AIEndpoint2")]
    [InlineData($"class AIEndpoint {{ object M() => {A} + {A}; }}", "AIEndpoint2 AIEndpoint2")]
    [InlineData($"class B {{ protected int AIEndpoint; }} class C : B {{ object M() => {A} + {A}; }}", "AIEndpoint2 AIEndpoint2")]
    [InlineData($"partial class C {{ int AIEndpoint; }} partial class C {{ object M() => {A} + {A}; }}", "AIEndpoint2 AIEndpoint2")]
    [InlineData($"int aiEndpoint = 1; var x = {A} + {A};", "aiEndpoint2 aiEndpoint2")]
    public void A_name_is_new(string source, string names) => Assert.Equal(names, Shared(source));

    [Theory]
    [InlineData($"class C {{ {Earlier} object M() => {A}; }}", "Earlier")]
    [InlineData($"class C {{ {Earlier} object M() => {A} + {B}; }}", "Earlier -")]
    [InlineData($"class C {{ {Earlier} object M() => {B}; }}", "-")]
    public void What_an_earlier_fix_declared_is_read_by_a_single_site_too(string source, string names) => Assert.Equal(names, Shared(source));

    [Theory]
    [InlineData($"class C {{ object _c; object M() => {A}; static object N() => {A}; }}", "- -")]
    [InlineData($"class C {{ object _c; object M() => {A} + {A}; static object N() => {A} + {A}; }}", "AIEndpoint AIEndpoint AIEndpoint2 AIEndpoint2")]
    [InlineData($"class C {{ object _c; object M() => {A} + {A} + {B} + {B}; }}", "AIEndpoint AIEndpoint AIEndpoint2 AIEndpoint2")]
    [InlineData($"class C {{ object _c; static object N() => {A} + {A}; object M() => {A} + {A}; }}", "AIEndpoint2 AIEndpoint2 AIEndpoint AIEndpoint")]
    [InlineData($"class C {{ object _c; static object N() => {A} + {A}; object M() => {B} + {B}; }}", "AIEndpoint2 AIEndpoint2 AIEndpoint AIEndpoint")]
    public void The_configuration_has_the_first_name_before_the_environment(string source, string names) => Assert.Equal(names, Shared(source));

    [Theory]
    [InlineData($"class C {{ object M() => {A} + {A}; }}", $"class C {{| object M() => {A} + {A}; }}")]
    [InlineData($"class C\n{{\n    object M() => {A} + {A};\n}}", $"class C\n{{|\n    object M() => {A} + {A};\n}}")]
    [InlineData($"Use(); Use({A}); Use({A});", $"Use(); |Use({A}); Use({A});")]
    [InlineData($"if (true) {{ Use({A}); }} Use({A});", $"|if (true) {{ Use({A}); }} Use({A});")]
    public void A_member_is_declared_behind_the_brace_and_a_local_before_the_first_statement_that_reads_it(string source, string declared) =>
        Assert.All(Reads(source), read => Assert.Equal(declared, source.Insert(read.Sources[0].Shared!.Position, "|")));

    [Theory]
    [InlineData($"class C {{ object M() => {A}; }}", "Environment,Parameter")]
    [InlineData($"class C {{ object M() => {A} + {A}; }}", "Environment,Parameter Environment,Parameter")]
    [InlineData($"class C {{ object M() => {A} + {B}; }}", "Environment Environment")]
    [InlineData($"class C {{ object M() => {A}; }} class D {{ object M() => {B}; }}", "Environment,Parameter Environment,Parameter")]
    public void A_type_takes_one_value_as_a_parameter_or_none(string source, string sources) => Assert.Equal(
        sources, string.Join(' ', Reads(source, takesParameter: true).Select(read => string.Join(',', read.Sources.Select(s => s.Name)))));

    [Fact]
    public void A_text_that_names_the_value_twice_gives_it_a_name_at_a_single_site() =>
        Assert.Equal("AIEndpoint", Shared($"class C {{ object M() => {A}; }}", Template.Parse("$(trimmed) + $(version)")));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "System.", "System.")]
    [InlineData("global::System.", "System.", "global::System.")]
    public void All_moves_of_a_file_qualify_System_alike(string first, string second, string all)
    {
        (SettingDraft[] drafts, SemanticModel semantics) = Drafts($"class C {{ object M() => {A} + {B}; }}");
        drafts = [drafts[0] with { SystemPrefix = first }, drafts[1] with { SystemPrefix = second }];
        var extraction = new MemberExtraction(drafts, new UniqueName(semantics, new NameBinder(semantics)), semantics);

        Assert.All(drafts, draft => Assert.Equal(all, extraction.MoveOf(draft)!.SystemPrefix));
    }

    [Fact]
    public void What_does_not_move_has_no_move_and_counts_for_nobody()
    {
        (SettingDraft[] drafts, SemanticModel semantics) = Drafts($"class C {{ object M() => {A} + {A}; }}");
        drafts[0] = drafts[0] with { Read = null };
        var extraction = new MemberExtraction(drafts, new UniqueName(semantics, new NameBinder(semantics)), semantics);

        Assert.Null(extraction.MoveOf(null));
        Assert.Null(extraction.MoveOf(drafts[0]));
        Assert.Null(extraction.EditOf(drafts[1])!.Sources[0].Shared);
    }

    private static string Shared(string source, Template? text = null) => string.Join(' ', Reads(source, text).Select(read => read.Sources[0].Shared?.Name ?? "-"));

    private static ReadSetting[] Reads(string source, Template? text = null, bool takesParameter = false)
    {
        (SettingDraft[] drafts, SemanticModel semantics) = Drafts(source, text, takesParameter);
        var extraction = new MemberExtraction(drafts, new UniqueName(semantics, new NameBinder(semantics)), semantics);
        return [.. drafts.Select(draft => extraction.EditOf(draft)!)];
    }

    private static (SettingDraft[] Drafts, SemanticModel Semantics) Drafts(string source, Template? text = null, bool takesParameter = false)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);
        IEnumerable<SettingDraft> drafts =
            from literal in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()
            where literal.Token.ValueText.StartsWith("https:", StringComparison.Ordinal) && !literal.Parent.IsKind(SyntaxKind.CoalesceExpression)
            select Draft(literal, text, takesParameter);
        return ([.. drafts], Compiled.From([tree], References.NetCore).GetSemanticModel(tree));
    }

    private static SettingDraft Draft(LiteralExpressionSyntax literal, Template? text, bool takesParameter)
    {
        var value = new MovedValue("AI:Endpoint", SettingKind.Address, literal.Token.ValueText, Fallback.Keep);
        ExtractionScope? scope = ExtractionScope.Of(literal);
        bool isStatic = literal.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.Modifiers.Any(SyntaxKind.StaticKeyword);
        var sources = new List<SourceDraft> { new(new EnvironmentSource(), scope) };
        if (!isStatic && scope is { IsType: true } && scope.Node.ToString().Contains("_c;", StringComparison.Ordinal))
            sources.Insert(0, new SourceDraft(new ConfigurationSource("_c"), scope with { IsStatic = false }));
        if (takesParameter)
            sources.Add(new SourceDraft(new ParameterSource("endpoint", 0, NeedsComma: false, null, -1, -1), scope));
        return new SettingDraft(literal, value.Setting)
        {
            Read = new ReadSetting(literal.Span, value) { Text = text ?? Template.Value },
            Sources = new ValueList<SourceDraft>(sources),
        };
    }
}
