using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>
/// Who gets the plain settings, such as <c>AI:Endpoint</c>, where a project names several providers: of those that speak OpenAI's protocol the one that
/// stands first here. Those that do not stand here come behind these, in the order of their ids.
/// </summary>
internal static class ProviderRank
{
    public static readonly string[] Ids =
    {
        "openai", "azure-openai", "anthropic", "google-gemini", "mistral", "xai", "groq", "cohere", "together", "openrouter",
        "perplexity", "fireworks", "deepseek", "moonshot", "zhipu", "minimax", "alibaba-dashscope", "baidu-qianfan",
        "tencent-hunyuan", "volcengine-ark", "siliconflow", "stepfun", "baichuan", "lingyiwanwu", "iflytek-spark", "local",
    };

    /// <summary>The first of some providers; null where none of them speaks OpenAI's protocol.</summary>
    public static Provider? First(IEnumerable<Provider> providers)
    {
        Provider? first = null;
        foreach (Provider provider in providers)
        {
            if (provider.SpeaksOpenAI && (first is null || IsBefore(provider.Id, first.Id)))
                first = provider;
        }

        return first;
    }

    private static bool IsBefore(string id, string other)
    {
        int difference = RankOf(id) - RankOf(other);
        return difference < 0 || (difference == 0 && string.CompareOrdinal(id, other) < 0);
    }

    private static int RankOf(string id) => Array.IndexOf(Ids, id) is >= 0 and int rank ? rank : Ids.Length;
}
