namespace AIPortability.Analyzers.Catalogue.Recipes;

/// <summary>Recipes for the service that blocked places in July 2024 and for those that offered a move then. A test sends each of them.</summary>
internal static class RecipeTable
{
    internal static readonly Recipe[] Rows =
    {
        new("openai", "https://api.openai.com/v1", "gpt-5.5", "OPENAI_API_KEY", Sources.ModelsDev),
        new("alibaba-dashscope", "https://dashscope.aliyuncs.com/compatible-mode/v1", "qwen3.7-max", "DASHSCOPE_API_KEY", Sources.ModelsDev),
        new("alibaba-dashscope", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "qwen3.7-max", "DASHSCOPE_API_KEY", Sources.ModelsDev),
        new("zhipu", "https://open.bigmodel.cn/api/paas/v4", "glm-5.2", "ZHIPU_API_KEY", Sources.ModelsDev),
        new("zhipu", "https://api.z.ai/api/paas/v4", "glm-5.1", "ZAI_API_KEY", Sources.ModelsDev),
        new("minimax", "https://api.minimaxi.com/v1", "MiniMax-M3", "MINIMAX_API_KEY", Sources.ModelsDev),
        new("minimax", "https://api.minimax.io/v1", "MiniMax-M3", "MINIMAX_API_KEY", Sources.ModelsDev),
        new("moonshot", "https://api.moonshot.cn/v1", "kimi-k2.6", "MOONSHOT_API_KEY", Sources.ModelsDev),
        new("moonshot", "https://api.moonshot.ai/v1", "kimi-k2.6", "MOONSHOT_API_KEY", Sources.ModelsDev),
    };
}
