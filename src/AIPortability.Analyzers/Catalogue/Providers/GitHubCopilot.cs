using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>GitHub Copilot.</summary>
internal static class GitHubCopilot
{
    internal const string ApiGithubcopilotCom = "api.githubcopilot.com";

    internal static readonly Provider Provider = new(
        id: "github-copilot",
        name: "GitHub Copilot",
        section: "GitHubCopilot",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // below /mcp: a server of tools
            new ProviderHost(ApiGithubcopilotCom, RowStatus.Current, Sources.Borderlint, otherPaths: "/mcp"),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
