using System;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>The operations that stand behind a base URL in a request. A longer one stands before one that it ends with.</summary>
internal static class Operations
{
    /// <summary>OpenAI's specification, and behind it Anthropic's and Ollama's own.</summary>
    private static readonly string[] All =
    {
        "/chat/completions", "/completions", "/embeddings", "/responses", "/images/generations", "/images/edits", "/images/variations",
        "/audio/speech", "/audio/transcriptions", "/audio/translations", "/moderations",
        "/messages", "/api/chat", "/api/generate", "/api/embed",
    };

    /// <summary>The operation that a path ends with, or null.</summary>
    public static string? AtEndOf(string path)
    {
        foreach (string operation in All)
        {
            if (path.EndsWith(operation, StringComparison.OrdinalIgnoreCase))
                return operation;
        }

        return null;
    }

    /// <summary>True for a path that is an operation, or something below one.</summary>
    public static bool Begins(string path)
    {
        foreach (string operation in All)
        {
            if (BaseUrl.IsPrefix(operation, path))
                return true;
        }

        return false;
    }
}
