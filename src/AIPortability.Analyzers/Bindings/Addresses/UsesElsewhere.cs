using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>What other files do with a member, judged once for each of their trees.</summary>
internal static class UsesElsewhere
{
    private static readonly KeptWithTree<ConcurrentDictionary<MemberName, IReadOnlyList<NameUse>>> Kept = new(static (_, _) => new());

    public static IReadOnlyList<NameUse> Get(SyntaxTree tree, MemberName member, CancellationToken cancellation)
    {
        ConcurrentDictionary<MemberName, IReadOnlyList<NameUse>> known = Kept.Get(tree, cancellation);
        return known.TryGetValue(member, out IReadOnlyList<NameUse>? uses) ? uses : known.GetOrAdd(member, Read(tree, member, cancellation));
    }

    private static IReadOnlyList<NameUse> Read(SyntaxTree tree, MemberName member, CancellationToken cancellation)
    {
        var uses = new List<NameUse>();
        var classifier = new UseClassifier(null);
        var tables = new EndpointLookupDetector();
        foreach (SimpleNameSyntax name in FileNames.Named(tree, member.Name, cancellation))
        {
            if (name is IdentifierNameSyntax identifier && member.IsMeantBy(identifier))
                uses.Add(NameUse.Of(identifier, classifier, tables).WithoutNodes());
        }

        return uses;
    }
}
