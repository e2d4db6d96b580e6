using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Catalogue.Packages;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Context;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Languages;

/// <summary>Every text that a user may read: those of the code, and those that rows of the catalogue carry.</summary>
internal static class EnglishTexts
{
    public static IReadOnlySet<string> All { get; } = new SortedSet<string>(OfCode().Concat(OfCatalogue()).Concat(OfOptions()), StringComparer.Ordinal);

    private static IEnumerable<string> OfCode() =>
        from file in Repository.SourceFiles("src")
        from creation in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        where IsPhrase(creation)
        let text = Constant(creation.ArgumentList!.Arguments[0].Expression)
        where text is not null
        select text;

    private static IEnumerable<string> OfCatalogue()
    {
        foreach (ClientEntry entry in ClientTable.Assemblies.SelectMany(ClientTable.Find).SelectMany(sdk => sdk.Entries))
        {
            // A client without an endpoint of its own is never reported for one.
            if (entry.Remedy.Length > 0)
                yield return entry.Remedy;
            if (entry.DecidedElsewhere is { } elsewhere)
                yield return elsewhere;
        }

        foreach (ClientBase wanted in ClientTable.Assemblies.SelectMany(ClientTable.Find).Select(sdk => sdk.Base).OfType<ClientBase>())
            yield return wanted.Wants;
        foreach (RegionCondition condition in RegionTable.ProviderIds.SelectMany(id => RegionTable.Of(id)!.Conditions))
            yield return condition.Text;
        yield return PackageTable.Alternatives;
    }

    /// <summary>The values of an option are words to be typed, and the same in every language; only descriptions are texts.</summary>
    private static IEnumerable<string> OfOptions() =>
        OptionTable.All.Select(option => option.Values.Allowed).Where(allowed => allowed.Split(", ").Any(value => value.Contains(' ')));

    private static bool IsPhrase(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "LocalizedText" } } => true,
        ImplicitObjectCreationExpressionSyntax => creation.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Type is IdentifierNameSyntax { Identifier.ValueText: "LocalizedText" },
        _ => false,
    };

    private static string? Constant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => Constant(sum.Left) + Constant(sum.Right),
        _ => null,
    };
}
