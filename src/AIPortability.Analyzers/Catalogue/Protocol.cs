namespace AIPortability.Analyzers.Catalogue;

/// <summary>The wire format that is spoken under a base URL.</summary>
internal enum Protocol
{
    /// <summary>OpenAI-compatible: <c>{base}/chat/completions</c> and its siblings.</summary>
    OpenAI,

    /// <summary>The provider's own.</summary>
    Native,
}
