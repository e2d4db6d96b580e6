using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>
/// A host, or a pattern of hosts. A label <c>*</c> at the front stands for one label or more, elsewhere for exactly one;
/// a first label <c>*-name</c> stands for one label with that ending. <c>name:port</c> matches that port alone.
/// Nothing else is a wildcard, so a pattern can only match whole labels.
/// </summary>
/// <param name="pattern">The host or pattern, lower case.</param>
/// <param name="status">Whether the host is in use.</param>
/// <param name="source">Where the row was read.</param>
/// <param name="requiredPath">For a host that also serves other things: the path under which it is an AI endpoint.</param>
/// <param name="orRoot">True when the host without a path is an AI endpoint too: a base address that paths are added to.</param>
/// <param name="otherPaths">Paths under which the host serves something else than its models: a server of tools, tokens of other services.</param>
internal sealed class ProviderHost(string pattern, RowStatus status, Source source, string? requiredPath = null, bool orRoot = false, params string[] otherPaths)
{
    public string Pattern { get; } = pattern;

    public RowStatus Status { get; } = status;

    public Source Source { get; } = source;

    public string? RequiredPath { get; } = requiredPath;

    public bool OrRoot { get; } = orRoot;

    public IReadOnlyList<string> OtherPaths { get; } = otherPaths;

    /// <summary>True when a URL with this path is an AI endpoint on this host.</summary>
    /// <param name="path">The path with its leading slash, or empty.</param>
    public bool Serves(string path) =>
        (RequiredPath is null || BaseUrl.IsPrefix(RequiredPath, path) || (OrRoot && path is ("" or "/"))) && !Array.Exists(otherPaths, other => BaseUrl.IsPrefix(other, path));
}
