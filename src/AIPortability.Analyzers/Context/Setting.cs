using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Context;

/// <summary>One setting of an .editorconfig or .globalconfig file.</summary>
internal sealed class Setting
{
    public const string Prefix = "ai_portability.";

    private readonly Func<string, bool> isValid;

    private Setting(string name, string @default, string allowed, Func<string, bool> isValid)
    {
        Key = Prefix + name;
        Default = @default;
        Allowed = allowed;
        this.isValid = isValid;
    }

    /// <summary>How a fix reads the value: see <see cref="FixStyle"/>.</summary>
    public static Setting FixStyle { get; } = OneOf("fix_style", "auto", "configuration", "environment", "parameter");

    /// <summary>What a fix writes behind <c>??</c>: see <see cref="Fallback"/>.</summary>
    public static Setting Fallback { get; } = OneOf("fallback", "keep", "require");

    /// <summary>The configuration section that fixes read: <c>AI</c>, or a path such as <c>Services:AI</c>.</summary>
    public static Setting ConfigurationSection { get; } =
        new("configuration_section", "AI", "an identifier, or identifiers joined by ':'", IsIdentifierPath);

    /// <summary>Hosts that are never reported, separated by commas; <c>*.example.com</c> stands for every host below it.</summary>
    public static Setting AllowedHosts { get; } =
        new("allowed_hosts", "", "host names separated by ',', each without scheme and path", IsHostList);

    /// <summary>Whether endpoints in test projects are reported.</summary>
    public static Setting IncludeTests { get; } = OneOf("include_tests", "false", "true");

    public static IReadOnlyList<Setting> All { get; } = new[] { FixStyle, Fallback, ConfigurationSection, AllowedHosts, IncludeTests };

    public static IEnumerable<string> Keys
    {
        get
        {
            foreach (Setting setting in All)
                yield return setting.Key;
        }
    }

    public string Key { get; }

    public string Default { get; }

    /// <summary>The values that can be given, in words.</summary>
    public string Allowed { get; }

    /// <summary>The setting of a key, null when none has it.</summary>
    public static Setting? Find(string key)
    {
        foreach (Setting setting in All)
        {
            if (setting.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
                return setting;
        }

        return null;
    }

    public bool IsValid(string value) => isValid(value.Trim());

    private static Setting OneOf(string name, params string[] values) =>
        new(name, values[0], string.Join(", ", values), value => Array.Exists(values, v => v.Equals(value, StringComparison.OrdinalIgnoreCase)));

    private static bool IsIdentifierPath(string value)
    {
        bool atStart = true;
        foreach (char c in value)
        {
            if (c == ':' && !atStart)
                atStart = true;
            else if (char.IsLetter(c) || c == '_' || (!atStart && char.IsDigit(c)))
                atStart = false;
            else
                return false;
        }

        return !atStart;
    }

    private static bool IsHostList(string value)
    {
        foreach (string part in value.Split(','))
        {
            string host = part.Trim();
            if (host.StartsWith("*.", StringComparison.Ordinal))
                host = host.Substring(2);
            if (host.Length > 0 && Uri.CheckHostName(host) == UriHostNameType.Unknown)
                return false;
        }

        return true;
    }
}
