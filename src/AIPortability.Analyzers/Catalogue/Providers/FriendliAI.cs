using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>FriendliAI. friendli.ai itself is the site for people; api.friendli.ai is its documented API host.</summary>
internal static class FriendliAI
{
    internal const string ApiFriendliAi = "api.friendli.ai";

    internal static readonly Provider Provider = new(
        id: "friendliai",
        name: "FriendliAI",
        section: "FriendliAI",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiFriendliAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
