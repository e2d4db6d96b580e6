using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans;

/// <summary>
/// One place where a key stands in code. Rules judge this value and never look at the code again. The key itself is not among it, so that it
/// cannot get into a message, a property or a log.
/// </summary>
/// <param name="Node">The literal.</param>
/// <param name="ProviderId">Whose service the key opens, or null where that is not known.</param>
/// <param name="Holder">The name that messages print, or null.</param>
/// <param name="Masked">The documented prefix of the key and an ellipsis, or null where there is no prefix.</param>
/// <param name="Setting">The configuration path that takes the key: <c>AI:ApiKey</c>.</param>
/// <param name="Lead">What stands before the key in the literal, nothing or <c>Bearer </c>; null when the literal says more than that.</param>
internal sealed record ApiKeySite(ExpressionSyntax Node, string? ProviderId, string? Holder, string? Masked, string Setting, string? Lead)
{
    public Location Location => Node.GetLocation();

    /// <summary>The fix, or null.</summary>
    public Move? Move { get; init; }

    /// <summary>Why there is none.</summary>
    public NoFixReason NoFixReason { get; init; }

    /// <summary>True when the literal holds the key and nothing else, but for the authorization scheme in <see cref="Lead"/>.</summary>
    public bool StandsAlone => Lead is not null;

    /// <summary>A key of a distinctive shape.</summary>
    public static ApiKeySite Of(ApiKeyLiteral key, EndpointSettingNames keys, string section)
    {
        Provider provider = key.Shape.Provider;
        return new ApiKeySite(
            key.Node, provider.Id, key.Shape.Holder ?? provider.Name, key.Shape.Prefix.Length > 0 ? ApiKeyTable.Mask(key.Shape.Prefix) : null,
            $"{section}:{keys.ApiKeyOf(provider)}", key.Lead);
    }

    /// <summary>
    /// A literal that a client is given as its key. Null when it is a placeholder, and when it has the shape of a key: then it is reported as
    /// a literal, wherever it stands.
    /// </summary>
    public static ApiKeySite? Given(ExpressionSyntax literal, string text, Provider provider, string setting) =>
        ApiKeyTable.Find(text) is not null || ApiKeyPlaceholder.Is(text)
            ? null
            : new ApiKeySite(literal, provider.Id, provider.Name, ApiKeyTable.Mask(text) is { Length: > 1 } masked ? masked : null, setting, "");
}
