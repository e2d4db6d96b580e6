using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using AIPortability.Analyzers.Json;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>A text in an appsettings file.</summary>
/// <param name="Path">The configuration path that it is the value of.</param>
/// <param name="Text">The value.</param>
/// <param name="Location">The value with its quotes.</param>
internal sealed record AppSettingsValue(string Path, string Text, Location Location);

/// <summary>The appsettings files among the additional files.</summary>
internal static class AppSettingsFile
{
    private const string Base = "appsettings.json";
    private const string Production = "appsettings.Production.json";

    /// <summary>True for <c>appsettings.json</c> and <c>appsettings.….json</c>.</summary>
    public static bool Is(AdditionalText file)
    {
        string name = Path.GetFileName(file.Path);
        return name.Equals(Base, StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("appsettings.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The texts of a file; none when it is not JSON as .NET's configuration reads it. Of appsettings.json those that the file of the
    /// production environment beside it replaces are left out: a deployment does not use them.
    /// </summary>
    public static IReadOnlyList<AppSettingsValue> Read(AdditionalText file, IReadOnlyList<AdditionalText> all, CancellationToken cancellation)
    {
        var values = new List<AppSettingsValue>();
        if (file.GetText(cancellation) is not { } text)
            return values;
        HashSet<string> replaced = ReplacedIn(file, all, cancellation);
        foreach (JsonText json in JsonScanner.Texts(text.ToString()))
        {
            if (!replaced.Contains(json.Path))
                values.Add(new AppSettingsValue(json.Path, json.Text, Location.Create(file.Path, json.Span, text.Lines.GetLinePositionSpan(json.Span))));
        }

        return values;
    }

    private static HashSet<string> ReplacedIn(AdditionalText file, IReadOnlyList<AdditionalText> all, CancellationToken cancellation)
    {
        var replaced = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!Path.GetFileName(file.Path).Equals(Base, StringComparison.OrdinalIgnoreCase))
            return replaced;
        string production = Path.Combine(Path.GetDirectoryName(file.Path) ?? "", Production);
        foreach (AdditionalText other in all)
        {
            if (!other.Path.Equals(production, StringComparison.OrdinalIgnoreCase) || other.GetText(cancellation) is not { } text)
                continue;
            foreach (JsonText json in JsonScanner.Texts(text.ToString()))
                replaced.Add(json.Path);
        }

        return replaced;
    }
}
