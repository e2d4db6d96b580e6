using System;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>
/// The keys of a project's models. One kind of client with two models cannot read both from one setting: the one that sorts first keeps
/// <c>AI:Model</c>, unless the code reads that for another one already, and every other gets <c>AI:Models:Name</c>.
/// </summary>
internal sealed class ModelSettingNames
{
    private readonly EndpointSettingNames keys;
    private readonly Lazy<Content> content;

    public ModelSettingNames(Compilation compilation, ReferencedSdks? sdks, EndpointSettingNames keys, CancellationToken cancellation)
    {
        this.keys = keys;
        content = new Lazy<Content>(() => Find(compilation, sdks, cancellation), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The configuration path for a client's model.</summary>
    public string Of(ClientBinding binding, string section) => PathOf(NameOf(binding), binding.Model!.Text, section);

    /// <summary>The configuration path for the model of a library's request.</summary>
    public string Of(ModelAssignment assignment, string section) => PathOf(NameOf(assignment), assignment.Value.Text, section);

    /// <summary>The configuration path for the model of a request that the code writes itself.</summary>
    public string Of(RequestBodyModel request, string section) => PathOf(NameOf(request), request.Text, section);

    private string PathOf(string name, string model, string section)
    {
        string path = section + ":" + name;
        string? owner = content.Value.Reads.TryGetValue(path, out string? read) ? read
            : content.Value.Owners.TryGetValue(name, out string? first) ? first : null;
        return owner is null || owner == model ? path : Beside(path, "Models:" + UniqueName.PascalCase(model));
    }

    /// <summary>The key below the section: <c>Model</c>, <c>EmbeddingModel</c>, <c>Anthropic:Model</c>.</summary>
    private string NameOf(ClientBinding binding) => Beside(keys.Of(binding.Sdk), ModelKind.Of(binding.Call.Name) + "Model");

    private string NameOf(ModelAssignment assignment) => Beside(keys.Of(assignment.Sdk), ModelKind.Of(assignment.Type) + "Model");

    private string NameOf(RequestBodyModel request) => Beside(keys.Of(request.Address).Name, request.Kind + "Model");

    private static string Beside(string key, string name) => key.Substring(0, key.LastIndexOf(':') + 1) + name;

    private Content Find(Compilation compilation, ReferencedSdks? sdks, CancellationToken cancellation)
    {
        var found = new Content();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SyntaxNode root = tree.GetRoot(cancellation);
            foreach (SyntaxNode node in root.DescendantNodes())
            {
                if (node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: LiteralExpressionSyntax { Token.Value: string value } } read)
                    found.AddRead(read.Left, value);
                else if (RequestBodyModel.TryCreate(node) is { IsWhole: true } request)
                    found.AddOwner(NameOf(request), request.Text);
            }

            if (sdks is not null)
                AddClients(found, compilation, tree, root, sdks, cancellation);
        }

        return found;
    }

    private void AddClients(Content found, Compilation compilation, SyntaxTree tree, SyntaxNode root, ReferencedSdks sdks, CancellationToken cancellation)
    {
#pragma warning disable RS1030 // once a compilation that names a model; only what has the name of a client or of its model is bound
        SemanticModel semantics = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        foreach (SyntaxNode node in ClientNodes.In(root, sdks))
        {
            if (semantics.GetOperation(node, cancellation) is { } operation && ClientClassifier.Classify(operation, sdks) is { Model: { } text } binding)
                found.AddOwner(NameOf(binding), text.Text);
        }

        foreach (ModelAssignment assignment in ModelAssignment.In(root, semantics, sdks))
            found.AddOwner(NameOf(assignment), assignment.Value.Text);
    }

    private sealed class Content
    {
        /// <summary>The model that keeps a key.</summary>
        public Dictionary<string, string> Owners { get; } = new(StringComparer.Ordinal);

        /// <summary>The models that the code reads already, by the key's whole path.</summary>
        public Dictionary<string, string> Reads { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void AddOwner(string name, string model)
        {
            if (!Owners.TryGetValue(name, out string? owner) || string.CompareOrdinal(model, owner) < 0)
                Owners[name] = model;
        }

        public void AddRead(ExpressionSyntax read, string value)
        {
            BaseArgumentListSyntax? arguments = read switch
            {
                ElementAccessExpressionSyntax access => access.ArgumentList,
                InvocationExpressionSyntax invocation => invocation.ArgumentList,
                _ => null,
            };
            if (arguments?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }])
                Reads[key.Replace("__", ":")] = value;
        }
    }
}
