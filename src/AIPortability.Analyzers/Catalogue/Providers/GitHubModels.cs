using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>GitHub Models, which ended on 2026-07-30.</summary>
internal static class GitHubModels
{
    internal const string ModelsGithubAi = "models.github.ai";
    internal const string ModelsInferenceAiAzureCom = "models.inference.ai.azure.com";

    internal static readonly Provider Provider = new(
        id: "github-models",
        name: "GitHub Models",
        section: "GitHubModels",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // The whole service was retired on 2026-07-30.
            new ProviderHost(ModelsGithubAi, RowStatus.Retired, Sources.GitHubModelsRetired),
            // Retired in 2025-07; the successor was models.github.ai/inference.
            new ProviderHost(ModelsInferenceAiAzureCom, RowStatus.Retired, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
