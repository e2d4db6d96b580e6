using System;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>The address that operations are appended to, with its version segment: <c>https://api.groq.com/openai/v1</c>.</summary>
internal sealed class BaseUrl
{
    /// <param name="url">Absolute, without a slash at the end; <c>{name}</c> marks a part of the user's own, such as a resource.</param>
    /// <param name="protocol">What is spoken there.</param>
    /// <param name="status">Whether the address is in use.</param>
    /// <param name="source">Where the row was read.</param>
    /// <param name="platform">Which of the provider's platforms it belongs to, where there are several: a site, a region, a plan.</param>
    /// <param name="note">What a reader has to know beside the status.</param>
    public BaseUrl(string url, Protocol protocol, RowStatus status, Source source, string? platform = null, string? note = null)
    {
        Url = url;
        Protocol = protocol;
        Status = status;
        Source = source;
        Platform = platform;
        Note = note;
        int authority = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int path = url.IndexOf('/', authority);
        Authority = path < 0 ? url.Substring(authority) : url.Substring(authority, path - authority);
        Path = path < 0 ? "" : url.Substring(path);
    }

    public string Url { get; }

    public Protocol Protocol { get; }

    public RowStatus Status { get; }

    public Source Source { get; }

    public string? Platform { get; }

    public string? Note { get; }

    public string Authority { get; }

    /// <summary>The path with its leading slash and without one at the end; empty for a bare host.</summary>
    public string Path { get; }

    public bool IsOn(string host) => string.Equals(Authority, host, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a base URL on the hosts of a pattern: of <c>{resource}.host</c> that is <c>*.host</c>.</summary>
    public bool IsAt(string hostPattern)
    {
        int open = Authority.IndexOf('{'), close = Authority.IndexOf('}');
        string pattern = open < 0 || close < open ? Authority : Authority.Substring(0, open) + "*" + Authority.Substring(close + 1);
        return pattern == hostPattern;
    }

    public bool IsPathPrefixOf(string path) => IsPrefix(Path, path);

    /// <summary>
    /// The longer base wins; of two that differ in protocol alone, the operation decides: <c>/v1/messages</c> and
    /// <c>/v1/chat/completions</c> share a base at Anthropic.
    /// </summary>
    public bool IsBetterThan(BaseUrl? other, string path)
    {
        if (other is null || Path.Length != other.Path.Length)
            return other is null || Path.Length > other.Path.Length;
        string operation = path.Substring(Path.Length);
        bool isOpenAI = IsPrefix("/chat/completions", operation) || IsPrefix("/embeddings", operation);
        return Protocol != other.Protocol && (Protocol == Protocol.OpenAI) == isOpenAI;
    }

    /// <summary>True when <paramref name="path"/> is <paramref name="prefix"/> or continues it at a segment boundary.</summary>
    internal static bool IsPrefix(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (path.Length == prefix.Length || path[prefix.Length] is '/' or '?' or '#');
}
