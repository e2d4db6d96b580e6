using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Gitee AI (MoArk).</summary>
internal static class GiteeAI
{
    internal const string AiGiteeCom = "ai.gitee.com";

    internal static readonly Provider Provider = new(
        id: "gitee-ai",
        name: "Gitee AI",
        section: "GiteeAI",
        homeJurisdiction: "CN", jurisdictionSource: Sources.GiteeAI,
        hosts: new[]
        {
            // The site for people has the same host.
            new ProviderHost(AiGiteeCom, RowStatus.Current, Sources.GiteeAI, requiredPath: "/v1"),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://ai.gitee.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.GiteeAI),
        },
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
