using System;
using System.Collections.Immutable;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>Names from which the purpose of a text can be read.</summary>
internal static class AddressNames
{
    private static readonly string[] EndpointWords = { "endpoint", "url", "uri", "host", "server", "address", "gateway" };

    private static readonly string[] OtherAddressWords = { "domain", "authority", "api" };

    /// <summary>Parameters and properties that hold text for people, or the page that they are shown: <c>ProcessStartInfo.FileName</c>.</summary>
    private static readonly ImmutableHashSet<string> TextForPeople = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "message", "text", "title", "caption", "description", "label", "hint", "toolTip", "placeholder", "placeholderText", "watermark",
        "comment", "summary", "helpText", "helpLink", "helpUrl", "helpUri", "documentation", "documentationUrl", "displayName", "example",
        "header", "footer", "subtitle", "help", "reason", "because", "prompt", "markup", "template",
        "fileName", "navigateUri", "navigateUrl");

    private static readonly ImmutableHashSet<string> Defaults = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "default", "defaultValue", "defaultUrl", "defaultUri", "defaultEndpoint", "defaultBaseUrl", "fallback", "fallbackValue", "fallbackUrl");

    /// <summary>Methods that compare, search or cut a text, look-ups by a key, and tests of the elements of a collection.</summary>
    private static readonly ImmutableHashSet<string> Comparisons = ImmutableHashSet.Create(
        "Contains", "Equals", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Compare", "CompareTo", "CompareOrdinal", "ContainsKey",
        "TryGetValue", "Remove", "IsMatch", "Match", "Matches", "Split", "SequenceEqual", "ReferenceEquals", "IsBaseOf", "GetHashCode",
        "WithOrigins", "nameof", "ContainsAny", "OrdinalEquals", "HasHost", "RequireHost",
        "Any", "All", "Exists", "TrueForAll", "FindIndex");

    private static readonly ImmutableHashSet<string> Outputs = ImmutableHashSet.Create(
        "Console", "Debug", "Trace", "Log", "Logger", "ILogger", "LoggerExtensions", "ILog", "AnsiConsole", "MessageBox", "Assert",
        "Regex", "TextWriter", "StreamWriter", "StringWriter", "EventSource", "Activity", "Launcher", "ILauncher", "LauncherExtensions",
        "Browser", "IBrowser", "BrowserExtensions", "Process", "DataRowCollection", "DataGridViewRowCollection");

    private static readonly string[] OptionSuffixes = { "Options", "Settings", "Setting", "Config", "Configuration" };

    /// <summary>True for a name that speaks of a host or an address: <c>OpenAiHost</c>, <c>baseUrl</c>.</summary>
    public static bool IsAddress(string? name) => name is not null && (Contains(name, EndpointWords) || Contains(name, OtherAddressWords));

    /// <summary>True for a name that speaks of nothing but an address: an <c>apiKey</c> is none.</summary>
    public static bool IsEndpoint(string name) => Contains(name, EndpointWords);

    private static bool Contains(string name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    public static bool IsTextForPeople(string? name) => name is not null && TextForPeople.Contains(name);

    public static bool IsDefault(string? name) => name is not null && Defaults.Contains(name);

    public static bool IsComparison(string method) => Comparisons.Contains(method);

    /// <summary>True for methods that show or record what they are given: <c>LogInformation</c>, <c>WriteLine</c>, <c>Launcher.OpenAsync</c>, <c>table.AddRow</c>.</summary>
    public static bool IsOutput(string? type, string method) =>
        (type is not null && Outputs.Contains(type))
        || (method.StartsWith("Log", StringComparison.Ordinal) && (method.Length == 3 || char.IsUpper(method[3])))
        || method is "WriteLine" or "Print" or "PrintLine" or "Info" or "Warn" or "Error" or "Fatal" or "Debug" or "Trace" or "AddRow";

    /// <summary>True for <c>OpenAiOptions</c>, <c>ChatSettings</c>, <c>ConfigV2</c>: classes that configuration is bound to.</summary>
    public static bool IsOptionClass(string name)
    {
        foreach (string suffix in OptionSuffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
                return true;
        }

        return name.IndexOf("Config", StringComparison.Ordinal) >= 0;
    }
}
