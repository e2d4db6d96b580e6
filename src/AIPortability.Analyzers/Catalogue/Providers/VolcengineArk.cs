namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Volcengine Ark (Doubao) / BytePlus ModelArk.</summary>
internal static class VolcengineArk
{
    internal const string ArkCnBeijingVolcesCom = "ark.cn-beijing.volces.com";
    internal const string ArkAnyVolcesCom = "ark.*.volces.com";
    internal const string ArkApSoutheastByteplusesCom = "ark.ap-southeast.bytepluses.com";
    internal const string ArkAnyByteplusesCom = "ark.*.bytepluses.com";

    internal static readonly Provider Provider = new(
        id: "volcengine-ark",
        name: "Volcengine Ark",
        section: "Ark",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // CN
            new ProviderHost(ArkCnBeijingVolcesCom, RowStatus.Current, Sources.OneApi),
            new ProviderHost(ArkAnyVolcesCom, RowStatus.Current, Sources.Borderlint),
            // international
            new ProviderHost(ArkApSoutheastByteplusesCom, RowStatus.Current, Sources.VolcengineArk),
            new ProviderHost(ArkAnyByteplusesCom, RowStatus.Current, Sources.VolcengineArk),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://ark.cn-beijing.volces.com/api/v3", Protocol.OpenAI, RowStatus.Current, Sources.LiteLlmCode, platform: "China"),
            new BaseUrl("https://ark.ap-southeast.bytepluses.com/api/v3", Protocol.OpenAI, RowStatus.Current, Sources.VolcengineArk, platform: "international"),
            new BaseUrl("https://ark.cn-beijing.volces.com/api/coding/v3", Protocol.OpenAI, RowStatus.Current, Sources.NewApi, platform: "China, coding plan"),
            new BaseUrl("https://ark.cn-beijing.volces.com/api/coding", Protocol.Native, RowStatus.Current, Sources.NewApi, platform: "China, coding plan", note: "Anthropic's protocol"),
        },
        keyVariables: new[] { "ARK_API_KEY", "VOLCENGINE_API_KEY", "VOLC_ACCESSKEY", "VOLC_SECRETKEY" },
        endpointVariables: new[] { "ARK_BASE_URL", "VOLCENGINE_API_BASE" });
}
