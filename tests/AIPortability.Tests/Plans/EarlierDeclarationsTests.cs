using AIPortability.Analyzers;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Values;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Plans;

/// <summary>What an earlier fix wrote is found again, however it is spelled since; what it did not write is not.</summary>
public sealed class EarlierDeclarationsTests
{
    private const string Variable = "Environment.GetEnvironmentVariable(\"AI__Endpoint\")";
    private const string Kept = "?? \"https://host/v1\"";
    private const string Thrown = "?? throw new InvalidOperationException(\"AI:Endpoint (environment variable AI__Endpoint) is not configured.\")";

    [Theory]
    [InlineData("(" + Variable + Kept + ").TrimEnd('/')", true)]
    [InlineData("(System." + Variable + Kept + ").TrimEnd('/')", true)]
    [InlineData("(global::System." + Variable + Kept + ").TrimEnd('/')", true)]
    [InlineData("( /* here */ " + Variable + "\n    ?? @\"https://host/v1\" )\n    .TrimEnd( '/' )", true)]
    [InlineData("(" + Variable + "?? \"https://other/v1\").TrimEnd('/')", false)]
    [InlineData("(" + Variable + Thrown + ").TrimEnd('/')", false)]
    [InlineData("(Environment.GetEnvironmentVariable(\"AI__Model\")" + Kept + ").TrimEnd('/')", false)]
    [InlineData("(Other.GetEnvironmentVariable(\"AI__Endpoint\")" + Kept + ").TrimEnd('/')", false)]
    [InlineData("(_configuration[\"AI:Endpoint\"]" + Kept + ").TrimEnd('/')", false)]
    [InlineData("(" + Variable + Kept + ").TrimEnd('.')", false)]
    [InlineData(Variable + Kept, false)]
    [InlineData("\"x\" + (" + Variable + Kept + ").TrimEnd('/')", false)]
    [InlineData("Other(" + Variable + Kept + ").TrimEnd('/')", false)]
    public void A_member_that_reads_the_environment(string body, bool isFound) =>
        Assert.Equal(isFound ? "Earlier" : null, Member(new EnvironmentSource(), $"static string Earlier => {body};", Fallback.Keep, isStatic: true));

    [Theory]
    [InlineData("(_configuration[\"AI:Endpoint\"]" + Kept + ").TrimEnd('/')", true)]
    [InlineData("(builder.Configuration[\"AI:Endpoint\"]" + Kept + ").TrimEnd('/')", true)]
    [InlineData("(_configuration[\"AI__Endpoint\"]" + Kept + ").TrimEnd('/')", false)]
    [InlineData("(_configuration[\"AI\", \"Endpoint\"]" + Kept + ").TrimEnd('/')", false)]
    [InlineData("(" + Variable + Kept + ").TrimEnd('/')", false)]
    public void A_member_that_reads_whatever_configuration(string body, bool isFound) =>
        Assert.Equal(isFound ? "Earlier" : null, Member(new ConfigurationSource("another"), $"string Earlier => {body};", Fallback.Keep, isStatic: false));

    [Theory]
    [InlineData("(" + Variable + Thrown + ").TrimEnd('/')", true)]
    [InlineData("(" + Variable + "?? throw new InvalidOperationException(\"No.\")).TrimEnd('/')", false)]
    [InlineData("(" + Variable + Kept + ").TrimEnd('/')", false)]
    public void A_member_that_requires_the_setting(string body, bool isFound) =>
        Assert.Equal(isFound ? "Earlier" : null, Member(new EnvironmentSource(), $"static string Earlier => {body};", Fallback.Require, isStatic: true));

    [Theory]
    [InlineData("string Earlier", false, "Earlier")]
    [InlineData("string Earlier", true, null)]
    [InlineData("static string Earlier", false, "Earlier")]
    [InlineData("static string @Earlier", true, null)]
    public void A_static_member_is_needed_where_static_members_read_it(string declaration, bool isStatic, string? found) =>
        Assert.Equal(found, Member(new EnvironmentSource(), $"{declaration} => ({Variable} {Kept}).TrimEnd('/');", Fallback.Keep, isStatic));

    [Theory]
    [InlineData("string earlier = (" + Variable + Kept + ").TrimEnd('/'); Use(\"site\");", "earlier")]
    [InlineData("Use(\"site\"); string earlier = (" + Variable + Kept + ").TrimEnd('/');", null)]
    [InlineData("string a = \"\", earlier = (" + Variable + Kept + ").TrimEnd('/'); Use(\"site\");", null)]
    public void A_local_is_read_behind_its_declaration(string statements, string? found)
    {
        SemanticModel semantics = Parsed($"class C {{ void M() {{ {statements} }} }}");
        BlockSyntax block = semantics.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BlockSyntax>().Single();
        SyntaxNode site = block.DescendantNodes().OfType<LiteralExpressionSyntax>().Single(literal => literal.Token.ValueText == "site");

        Assert.Equal(found, Find(semantics, site, new EnvironmentSource(), new ExtractionScope(block, false), Fallback.Keep));
    }

    private static string? Member(ValueSource source, string member, Fallback fallback, bool isStatic)
    {
        SemanticModel semantics = Parsed($"partial class C {{ object Site => 1; }} partial class C {{ {member} }}");
        TypeDeclarationSyntax type = semantics.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>().First();
        return Find(semantics, type.Members[0], source, new ExtractionScope(type, isStatic), fallback);
    }

    private static string? Find(SemanticModel semantics, SyntaxNode site, ValueSource source, ExtractionScope scope, Fallback fallback)
    {
        var value = new MovedValue("AI:Endpoint", SettingKind.Address, "https://host/v1", fallback);
        var draft = new SettingDraft(site, value.Setting) { Read = new ReadSetting(default, value) };
        return new EarlierDeclarations(semantics).Find(draft, new SourceDraft(source, scope));
    }

    private static SemanticModel Parsed(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);
        return CSharpCompilation.Create("earlier", [tree], References.NetCore).GetSemanticModel(tree);
    }
}
