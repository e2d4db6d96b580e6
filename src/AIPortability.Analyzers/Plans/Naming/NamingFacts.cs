using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>
/// What one file says that decides the names of its project's settings (docs/decisions/0011): read by syntax alone and kept with the tree, so that
/// no file but the one at hand is bound, and a keystroke adds up what is known.
/// </summary>
internal sealed class NamingFacts
{
    private static readonly NamingFacts None = new();
    private static readonly KeptWithTree<NamingFacts> WithoutSdk = new(static (tree, cancellation) => Read(tree, null, cancellation));
    private static readonly ConditionalWeakTable<SdkVocabulary, KeptWithTree<NamingFacts>> ByVocabulary = new();

    /// <summary>True where the file says of itself that a tool wrote it.</summary>
    private bool saysGenerated;

    /// <summary>The addresses of known providers.</summary>
    public List<AddressText> Addresses { get; } = new();

    /// <summary>The SDKs of which it names a client or a method that makes one.</summary>
    public HashSet<SdkRoute> Sdks { get; } = new();

    /// <summary>Whose keys it holds.</summary>
    public List<Provider> KeyHolders { get; } = new();

    /// <summary>The models of requests that it writes itself.</summary>
    public List<(AddressText Address, string Kind, string Model)> Requests { get; } = new();

    /// <summary>The clients of SDKs that it makes, and the requests that it writes for them.</summary>
    public List<NamedClient> Clients { get; } = new();

    /// <summary>The fields and properties that hold an address, by their names alone and behind that of their type: <c>BaseUrl</c>, <c>Urls.BaseUrl</c>.</summary>
    public List<(string Name, AddressText Address)> Declared { get; } = new();

    public IReadOnlyList<DefaultText> Defaults { get; private set; } = Array.Empty<DefaultText>();

    /// <summary>
    /// What the files of a compilation say, in their order; files that say nothing are left out. Values of generated files take no names, for no fix reaches
    /// them; the settings that these files read keep theirs. Where nothing else is tied, those of Razor files have the names that they would get elsewhere.
    /// </summary>
    public static IReadOnlyList<NamingFacts> Of(Compilation compilation, SdkVocabulary? vocabulary, CancellationToken cancellation)
    {
        KeptWithTree<NamingFacts> kept = vocabulary is null
            ? WithoutSdk
            : ByVocabulary.GetValue(vocabulary, static vocabulary => new((tree, cancellation) => Read(tree, vocabulary, cancellation)));
        var all = new List<NamingFacts>();
        var ofRazor = new List<NamingFacts>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            NamingFacts facts = kept.Get(tree, cancellation);
            if (facts == None)
                continue;
            bool isGenerated = facts.HasTie && facts.IsGenerated(tree, compilation.Options.SyntaxTreeOptionsProvider, cancellation);
            all.Add(isGenerated ? new NamingFacts { Defaults = facts.Defaults } : facts);
            if (isGenerated && GeneratedFile.IsOfRazor(tree))
                ofRazor.Add(facts);
        }

        if (!all.Exists(static facts => facts.HasTie))
            all.AddRange(ofRazor);
        return all;
    }

    /// <summary>True for a file with a value that a setting is named after.</summary>
    private bool HasTie => Addresses.Count + Sdks.Count + KeyHolders.Count + Clients.Count > 0;

    /// <summary>What <c>generated_code</c> in an .editorconfig says, else the file itself.</summary>
    private bool IsGenerated(SyntaxTree tree, SyntaxTreeOptionsProvider? options, CancellationToken cancellation) => options?.IsGenerated(tree, cancellation) switch
    {
        GeneratedKind.MarkedGenerated => true,
        GeneratedKind.NotGenerated => false,
        _ => saysGenerated,
    };

    private static NamingFacts Read(SyntaxTree tree, SdkVocabulary? vocabulary, CancellationToken cancellation)
    {
        IReadOnlyList<LiteralText> texts = KnownTexts.In(tree, cancellation);
        IReadOnlyList<DefaultText> defaults = FileDefaults.Get(tree, cancellation);
        bool maySdk = vocabulary is not null && FileWords.Get(tree, cancellation) is var words && (words.Places.Models.Length > 0 || vocabulary.MayBeNamedIn(words));
        if (texts.Count + defaults.Count == 0 && !maySdk)
            return None;
        var facts = new NamingFacts { Defaults = defaults };
        foreach (LiteralText candidate in texts)
        {
            if (ApiKeyTable.Find(candidate.Text) is { } key)
                facts.KeyHolders.Add(key.Shape.Provider);
        }

        List<AddressExpression> addresses = FileAddresses.In(tree, cancellation);
        facts.AddAddresses(addresses);
        facts.AddRequests(tree, addresses, cancellation);
        if (maySdk)
            facts.AddSdks(tree, vocabulary!, addresses, cancellation);
        facts.saysGenerated = facts.HasTie && GeneratedFile.Is(tree, cancellation);
        return facts.HasTie || defaults.Count > 0 ? facts : None;
    }

    private void AddAddresses(List<AddressExpression> addresses)
    {
        foreach (AddressExpression address in addresses)
        {
            Addresses.Add(address.Says);
            if (address.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { Parent: BaseTypeDeclarationSyntax type } member)
                continue;
            string? name = member switch
            {
                FieldDeclarationSyntax => address.Node.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                _ => null,
            };
            if (name is null)
                continue;
            Declared.Add((name, address.Says));
            Declared.Add((type.Identifier.ValueText + "." + name, address.Says));
        }
    }

    private void AddRequests(SyntaxTree tree, List<AddressExpression> addresses, CancellationToken cancellation)
    {
        if (addresses.Count == 0)
            return;
        foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
        {
            if (node is LiteralExpressionSyntax && RequestBodyModel.TryCreate(node, addresses) is { IsWhole: true } request)
                Requests.Add((request.Address.Says, request.Kind, request.Text));
        }
    }

    private void AddSdks(SyntaxTree tree, SdkVocabulary vocabulary, List<AddressExpression> addresses, CancellationToken cancellation)
    {
        FileWords words = FileWords.Get(tree, cancellation);
        if (vocabulary.MayBeNamedIn(words))
        {
            foreach (KeyValuePair<string, ClientName> client in vocabulary.Clients)
            {
                if (words.MayHave(client.Key) && IsNamed(tree, client.Key, cancellation))
                    Sdks.Add(client.Value.Sdk);
            }
        }

        NamedClient.AddAll(tree, vocabulary, new GivenAddresses(tree.GetRoot(cancellation), addresses, vocabulary), mayName: Sdks.Count > 0, Clients, cancellation);
    }

    private static bool IsNamed(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        foreach (SimpleNameSyntax _ in FileNames.Named(tree, name, cancellation))
            return true;
        return false;
    }
}
