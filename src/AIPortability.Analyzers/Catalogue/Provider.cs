using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>A company (or a kind of local server) that offers an AI service, with what is known of its addresses. Two of one id are the same.</summary>
/// <param name="id">Stable id, lower case, as it appears in a diagnostic's properties and in SARIF.</param>
/// <param name="name">The name that messages print.</param>
/// <param name="section">The provider's own configuration sub-section, an identifier: <c>AI:Anthropic:Endpoint</c>.</param>
/// <param name="homeJurisdiction">ISO 3166-1 alpha-2 code, <c>EU</c> where the source names the union alone, or null where unknown.</param>
/// <param name="jurisdictionSource">Where <paramref name="homeJurisdiction"/> was read.</param>
/// <param name="hosts">The API hosts. Sites for people (documentation, consoles) are not among them.</param>
/// <param name="baseUrls">Base URLs with their version segment, without a slash at the end; <c>{name}</c> marks a part of the user's own.</param>
/// <param name="keyVariables">Environment variables that customarily hold the key.</param>
/// <param name="endpointVariables">Environment variables that customarily hold the base URL.</param>
internal sealed class Provider(
    string id, string name, string section, string? homeJurisdiction, Source jurisdictionSource,
    ProviderHost[] hosts, BaseUrl[] baseUrls, string[] keyVariables, string[] endpointVariables) : IEquatable<Provider>
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Section { get; } = section;

    public string? HomeJurisdiction { get; } = homeJurisdiction;

    public Source JurisdictionSource { get; } = jurisdictionSource;

    public IReadOnlyList<ProviderHost> Hosts { get; } = hosts;

    public IReadOnlyList<BaseUrl> BaseUrls { get; } = baseUrls;

    public IReadOnlyList<string> KeyVariables { get; } = keyVariables;

    public IReadOnlyList<string> EndpointVariables { get; } = endpointVariables;

    /// <summary>True when OpenAI's protocol is spoken at one of its base URLs.</summary>
    public bool SpeaksOpenAI
    {
        get
        {
            foreach (BaseUrl baseUrl in BaseUrls)
            {
                if (baseUrl.Protocol == Protocol.OpenAI)
                    return true;
            }

            return false;
        }
    }

    public static bool operator ==(Provider? left, Provider? right) => left?.Id == right?.Id;

    public static bool operator !=(Provider? left, Provider? right) => !(left == right);

    public bool Equals(Provider? other) => this == other;

    public override bool Equals(object? obj) => Equals(obj as Provider);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>
    /// The longest base path that <paramref name="path"/> begins with, on a segment boundary, among the base URLs of
    /// <paramref name="host"/>, or of the whole provider when no base URL names that host (regional and resource hosts).
    /// Null when the path lies under none of them.
    /// </summary>
    /// <param name="host">The host as written, without port.</param>
    /// <param name="path">The URL's path, beginning with a slash, or empty.</param>
    public BaseUrl? FindBase(string host, string path)
    {
        BaseUrl? own = null, any = null;
        foreach (BaseUrl candidate in BaseUrls)
        {
            if (!candidate.IsPathPrefixOf(path))
                continue;
            if (candidate.IsBetterThan(any, path))
                any = candidate;
            if (candidate.IsOn(host) && candidate.IsBetterThan(own, path))
                own = candidate;
        }

        return own ?? any;
    }
}
