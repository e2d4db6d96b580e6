using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>How types of the namespace System can be named at a place without a using directive more.</summary>
internal static class SystemNames
{
    private const string SystemNamespace = "System";

    private static readonly string[] Written = { "Environment", "InvalidOperationException", "Uri" };

    /// <summary>Nothing where the simple names mean the types of System, else <c>System.</c>, else <c>global::System.</c>.</summary>
    public static string PrefixAt(NameBinder binder, int position)
    {
        foreach (string name in Written)
        {
            // Not only types: a property called Environment hides the class of that name.
            if (!IsOfSystem(name, binder.InExpression(position, name)))
                return NameBinder.IsOutermostNamespace(binder.InExpression(position, SystemNamespace), SystemNamespace) ? "System." : "global::System.";
        }

        return "";
    }

    /// <summary>The prefix that means the types of System wherever either of two does.</summary>
    public static string MoreQualified(string prefix, string other) => prefix.Length < other.Length ? other : prefix;

    /// <summary>True where the project itself has such a type in the namespace System, or a type called System: no spelling means the other one.</summary>
    public static bool AreHidden(Compilation compilation)
    {
        if (compilation.Assembly.GetTypeByMetadataName("System") is not null)
            return true;
        foreach (string name in Written)
        {
            if (compilation.Assembly.GetTypeByMetadataName("System." + name) is not null)
                return true;
        }

        return false;
    }

    /// <summary>An alias may give the name to another type of System.</summary>
    private static bool IsOfSystem(string name, ImmutableArray<ISymbol> found) =>
        found.Length == 1 && found[0].Name == name && found[0] is INamedTypeSymbol { ContainingNamespace: { Name: SystemNamespace, ContainingNamespace.IsGlobalNamespace: true } };
}
