namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// How a call that gives no endpoint is given one, as text. What stands in <c>$(…)</c> is filled in: <c>$(endpoint)</c> the configured base URL,
/// <c>$(trimmed)</c> the same without a slash at its end, <c>$(base)</c> the same without its version segment and <c>$(base/)</c> with a slash behind
/// that, <c>$(version)</c> the version segment; <c>$(argument)</c> what the call passes today; <c>$(Namespace.Type)</c> a type as it can be written
/// there, <c>$(parameter)</c> the type of the parameter.
/// </summary>
/// <param name="Parts">The arguments and properties that are written. An overload with all the arguments has to exist, else the rewrite is passed over.</param>
internal sealed record ClientRewrite(params RewritePart[] Parts)
{
    /// <summary>
    /// The base URL as libraries want it that put the version behind it themselves, whether the setting has a version segment at its end or not: of
    /// <c>https://host/v1</c> that is <c>https://host</c>, and <c>https://host/anthropic</c> stays.
    /// </summary>
    public const string WithoutVersion = "$(System.Text.RegularExpressions.Regex).Replace($(endpoint), \"(/v[0-9][a-z0-9]*)?/*$\", \"\")";

    /// <summary>True where positions change their meaning between the overloads, so that every argument is written with its name.</summary>
    public bool NamesArguments { get; init; }

    /// <summary>The type of the same assembly that is created instead of the call: a factory that has its vendor's address inside.</summary>
    public string? Constructs { get; init; }
}

/// <summary>One thing that a rewrite writes.</summary>
/// <param name="IsProperty">True for a property in an object initializer, false for an argument.</param>
/// <param name="Name">The property's name, or the parameter's.</param>
/// <param name="Text">The C# text.</param>
/// <param name="Of">
/// For an argument: the parameter whose argument gives way, and stands in <c>$(argument)</c>. For a property: the parameter whose object has
/// it; without one it is the created object itself.
/// </param>
internal sealed record RewritePart(bool IsProperty, string Name, string Text, string? Of = null)
{
    public static RewritePart Argument(string parameter, string text) => new(false, parameter, text);

    /// <summary>An argument that takes the place of another one.</summary>
    public static RewritePart Instead(string of, string parameter, string text) => new(false, parameter, text, of);

    public static RewritePart Property(string name, string text) => new(true, name, text);

    /// <summary>A property of the object that is passed; for a rewrite of calls that pass one.</summary>
    public static RewritePart PropertyOf(string parameter, string name, string text) => new(true, name, text, parameter);
}
