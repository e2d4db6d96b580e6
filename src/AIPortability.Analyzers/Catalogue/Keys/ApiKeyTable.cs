using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue.Providers;
using static AIPortability.Analyzers.Catalogue.Keys.ApiKeyCharacters;

namespace AIPortability.Analyzers.Catalogue.Keys;

/// <summary>
/// The kinds of keys that are known by their shape. A look-up reads the text once and allocates nothing; a provider's class is touched when
/// one of its keys is found.
/// </summary>
internal static class ApiKeyTable
{
    public static readonly ApiKeyShape[] Rows =
    {
        // The marker is what counts: the lengths on both sides of it have changed more than once.
        new(static () => OpenAI.Provider, "sk-proj-", new(UrlSafe, 20, 80), Sources.Gitleaks) { Marker = "T3BlbkFJ", Tail = new(UrlSafe, 20, 80) },
        new(static () => OpenAI.Provider, "sk-svcacct-", new(UrlSafe, 20, 80), Sources.Gitleaks) { Marker = "T3BlbkFJ", Tail = new(UrlSafe, 20, 80) },
        new(static () => OpenAI.Provider, "sk-service-", new(UrlSafe, 20, 80), Sources.Trufflehog) { Marker = "T3BlbkFJ", Tail = new(UrlSafe, 20, 80) },
        new(static () => OpenAI.Provider, "sk-admin-", new(UrlSafe, 20, 80), Sources.Gitleaks) { Marker = "T3BlbkFJ", Tail = new(UrlSafe, 20, 80) },
        new(static () => OpenAI.Provider, "sk-", new(Alphanumeric, 20, 20), Sources.Gitleaks) { Marker = "T3BlbkFJ", Tail = new(Alphanumeric, 20, 20) },

        // Behind the prefix a kind, such as api03- or admin01-, and 95 characters.
        new(static () => Anthropic.Provider, "sk-ant-", new(UrlSafe, 95, 120), Sources.Trufflehog),

        // Maps, Firebase and others have keys of the same shape.
        new(static () => GoogleGemini.Provider, "AIza", new(UrlSafe, 35, 35), Sources.Gitleaks) { Holder = "Google" },
        new(static () => XAI.Provider, "xai-", new(Word, 80, 80), Sources.Trufflehog),
        new(static () => Groq.Provider, "gsk_", new(Alphanumeric, 52, 52), Sources.Trufflehog),
        new(static () => Together.Provider, "tgp_v1_", new(UrlSafe, 43, 43), Sources.PublicKeys),
        new(static () => OpenRouter.Provider, "sk-or-v1-", new(LowerHex, 64, 64), Sources.Trufflehog),
        new(static () => Perplexity.Provider, "pplx-", new(Alphanumeric, 48, 48), Sources.Gitleaks),
        new(static () => Fireworks.Provider, "fw_", new(Alphanumeric, 22, 64), Sources.PublicKeys) { IsWeak = true },
        new(static () => Zhipu.Provider, "", new(LowerHex, 32, 32), Sources.LobeChatDocs) { Marker = ".", Tail = new(Alphanumeric, 16, 16), IsWeak = true },
        new(static () => BaiduQianfan.Provider, "bce-v3/ALTAK-", new(Alphanumeric, 16, 40), Sources.BaiduQianfan) { Marker = "/", Tail = new(LowerHex, 40, 40) },
    };

    private const string Hidden = "…";
    private const int CharacterCount = 128;
    private static readonly ApiKeyShape[]?[] ByFirst = Build();
    private static readonly int Shortest = ShortestOfAll();

    /// <summary>The first key in a text that is no placeholder, or null.</summary>
    public static FoundApiKey? Find(string text)
    {
        bool isInside = false;
        for (int i = 0; i <= text.Length - Shortest; i++)
        {
            char c = text[i];
            bool isKeyCharacter = ApiKeyRun.IsKeyCharacter(c);
            if (isKeyCharacter && !isInside && ByFirst[c] is { } shapes && FindAt(text, i, shapes) is { } found)
                return found;
            isInside = isKeyCharacter;
        }

        return null;
    }

    /// <summary>What may be printed of a key: the documented prefix of its kind, and never a character behind that.</summary>
    public static string Mask(string key)
    {
        string prefix = "";
        foreach (ApiKeyShape shape in Rows)
        {
            if (shape.Prefix.Length > prefix.Length && key.StartsWith(shape.Prefix, System.StringComparison.Ordinal))
                prefix = shape.Prefix;
        }

        return prefix + Hidden;
    }

    private static FoundApiKey? FindAt(string text, int start, ApiKeyShape[] shapes)
    {
        foreach (ApiKeyShape shape in shapes)
        {
            int length = shape.LengthAt(text, start);
            if (length > 0 && !ApiKeyPlaceholder.IsBody(text, start + shape.Prefix.Length, length - shape.Prefix.Length))
                return new FoundApiKey(shape, start, length);
        }

        return null;
    }

    private static ApiKeyShape[]?[] Build()
    {
        var table = new ApiKeyShape[]?[CharacterCount];
        for (int c = 0; c < CharacterCount; c++)
        {
            var shapes = new List<ApiKeyShape>();
            foreach (ApiKeyShape shape in Rows)
            {
                if (shape.Prefix.Length > 0 ? shape.Prefix[0] == c : shape.Body.Has((char)c))
                    shapes.Add(shape);
            }

            if (shapes.Count > 0)
                table[c] = shapes.ToArray();
        }

        return table;
    }

    private static int ShortestOfAll()
    {
        int shortest = int.MaxValue;
        foreach (ApiKeyShape shape in Rows)
            shortest = System.Math.Min(shortest, shape.ShortestLength);
        return shortest;
    }
}

/// <summary>Where a key stands in a text.</summary>
internal readonly record struct FoundApiKey(ApiKeyShape Shape, int Start, int Length);
