using System;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>What a model is for. One setting cannot hold the model of a chat and that of embeddings.</summary>
internal static class ModelKind
{
    private static readonly (string Word, string Kind)[] Words =
    {
        ("embed", "Embedding"), ("image", "Image"), ("dall-e", "Image"), ("audio", "Audio"), ("speech", "Audio"), ("transcribe", "Audio"), ("whisper", "Audio"),
        ("moderation", "Moderation"), ("realtime", "Realtime"),
    };

    /// <summary><c>Embedding</c>, <c>Image</c>, <c>Audio</c>, <c>Moderation</c> or <c>Realtime</c>, by a word of a model's id, of an operation's path or of a type's name; empty for chat.</summary>
    public static string Of(string text)
    {
        foreach ((string word, string kind) in Words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return kind;
        }

        return "";
    }
}
