using System;
using System.Threading;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// The provider whose OpenAI-compatible addresses get the plain keys of a project: of those that its code names, the one that stands first
/// in the catalogue. The order of the catalogue and not a count decides, so that a fix at one site does not rename the key of another.
/// </summary>
internal sealed class FirstProvider
{
    private readonly Lazy<Provider?> value;

    public FirstProvider(Compilation compilation, CancellationToken cancellation) =>
        value = new Lazy<Provider?>(() => Find(compilation, cancellation), LazyThreadSafetyMode.PublicationOnly);

    public Provider? Value => value.Value;

    private static Provider? Find(Compilation compilation, CancellationToken cancellation)
    {
        int first = int.MaxValue;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (AddressExpression.MayBeginAddress(node) && AddressExpression.TryCreate(node) is { } address && SpeaksOpenAI(address))
                    first = Math.Min(first, IndexOf(address.Provider));
            }
        }

        return first == int.MaxValue ? null : ProviderTable.Rows[first].Provider;
    }

    private static bool SpeaksOpenAI(AddressExpression address)
    {
        foreach (BaseUrl baseUrl in address.Provider.BaseUrls)
        {
            if (baseUrl.Protocol == Protocol.OpenAI)
                return true;
        }

        return false;
    }

    private static int IndexOf(Provider provider) => Array.FindIndex(ProviderTable.Rows, row => row.Owns(provider));
}
