namespace AIPortability.Analyzers.Catalogue.Recipes;

/// <summary>Platforms of one provider that serve the same under separate accounts: a key of one is refused by the others.</summary>
/// <param name="ProviderId">The provider.</param>
/// <param name="Source">Where it was read that keys do not cross.</param>
/// <param name="Platforms">The platforms, as the provider's base URLs name them.</param>
internal sealed record SeparateAccounts(string ProviderId, Source Source, params string[] Platforms);

/// <summary>Every provider with such platforms.</summary>
internal static class SeparateAccountTable
{
    internal static readonly SeparateAccounts[] Rows =
    {
        new("alibaba-dashscope", Sources.DevelopersDigest, "Beijing", "Singapore", "Virginia", "Hong Kong", "Tokyo"),
        new("minimax", Sources.MiniMaxKeyRegions, "China", "international"),
        new("moonshot", Sources.LiteLlmDocs, "China", "international"),
        new("siliconflow", Sources.SiliconFlowAccounts, "China", "international"),
        new("stepfun", Sources.StepFunPlatforms, "China", "international"),
        new("tencent-hunyuan", Sources.TokenHubSites, "China", "international"),
        new("volcengine-ark", Sources.VolcengineArk, "China", "international"),
        new("zhipu", Sources.LiteLlmBigModel, "China", "international"),
    };
}
