namespace AIPortability.Analyzers.Catalogue;

/// <summary>How a library is told of the paths below a base URL, which it appends plainly: a slash more or less changes nothing.</summary>
internal enum PathAppender
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>By the attributes of an interface that is the type argument of the call: Refit.</summary>
    Interface,

    /// <summary>By the requests that the new client is given: RestSharp.</summary>
    Requests,

    /// <summary>By the argument of a method that is called on the base: Flurl.</summary>
    Segment,
}

/// <summary>The libraries for requests that append, by assembly and member (run: all combinations of slashes, 2026-11-23).</summary>
internal static class PathAppenders
{
    public static PathAppender Of(string assembly, string type, string member) => (assembly, type, member) switch
    {
        ("Refit", "RestService", "For") => PathAppender.Interface,
        ("RestSharp", "RestClient", ".ctor") => PathAppender.Requests,
        ("Flurl", _, "AppendPathSegment") => PathAppender.Segment,
        _ => PathAppender.None,
    };
}
