namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>The copies and reports that the lists were read from, each with its date.</summary>
internal static class RegionSources
{
    internal static Source OpenAI2023 => new(
        "OpenAI-Checker, array of supported countries", "https://github.com/missuo/OpenAI-Checker openai.sh @ebc2647", "2023-04-05");

    internal static Source OpenAI2024 => new(
        "Press count of 188 countries, and the same names in public code", "https://www.scmp.com/tech/big-tech/article/3268233; https://github.com/zed-industries/zed crates/open_ai/src/supported_countries.rs @882ed00b", "2024-06");

    internal static Source OpenAI2026 => new(
        "Copy of help.openai.com article 5347006 as ISO codes", "https://github.com/s7word/newsmapi data/openai-supported-api-countries.txt @1b675bf7", "2026-08-21");

    internal static Source OpenAITranslation => new(
        "Translation of OpenAI's list, its beginning", "https://www.w3cschool.cn/openai_api/openai_api-docs-supported-countries.html", "2026-11-10");

    internal static Source AnthropicDocs => new(
        "Anthropic docs, Supported regions", "https://platform.claude.com/docs/en/api/supported-regions", "2025");

    internal static Source Anthropic2026 => new(
        "Copy of Anthropic's Supported Regions Policy as ISO codes", "https://github.com/miku233333/claude-chrome Resources/SupportedRegions.js @4655be9f", "2026-09-29");

    internal static Source Gemini2025 => new(
        "Copy of the Gemini API's available regions, last updated 2025-11-19", "https://github.com/aiandbotsgalore/DrSnuggles gemini_api_docs_site/available-regions/index.md @5c235bd1", "2025-11-19");

    internal static Source GeminiExcerpt => new(
        "Gemini API, available regions, the start of the page", "https://ai.google.dev/gemini-api/docs/available-regions", "2026");

    internal static Source AzureChina202406 => new("South China Morning Post", "https://www.scmp.com/tech/big-tech/article/3268233", "2024-06");

    internal static Source AzureChina202407 => new("The Information, as reported", "https://msftnewsnow.com/openai-blocks-api-access-in-china-but-azure-allows/", "2024-07-09");

    internal static Source AzureChina202410 => new("South China Morning Post", "https://www.scmp.com/tech/big-tech/article/3283259", "2024-10");
}
