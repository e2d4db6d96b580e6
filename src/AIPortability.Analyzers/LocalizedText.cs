using System;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers;

/// <summary>
/// A text of a diagnostic or a light bulb, in the language of whoever reads it. The English text is the key of its translations
/// (docs/decisions/0008); where there is none, it is what is shown. Looked up when it is formatted, never before.
/// </summary>
internal sealed class LocalizedText : LocalizableString
{
    private static readonly string[] Languages = { "zh-Hans", "fr" };

    private readonly string english;
    private readonly object[] arguments;

    /// <param name="english">The text, with numbered places when there are arguments, or when it is the format of a diagnostic's message.</param>
    /// <param name="arguments">What stands in the places; phrases among them are shown in the same language.</param>
    public LocalizedText(string english, params object[] arguments)
    {
        this.english = english;
        this.arguments = arguments;
    }

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider)
    {
#pragma warning disable RS1035 // A localizable string is what the rule asks for; to leave the culture to a resource manager makes it look for files.
        CultureInfo culture = formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture;
#pragma warning restore RS1035
        string text = Translated(culture) ?? english;
        return arguments.Length == 0 ? text : string.Format(culture, text, arguments);
    }

    /// <inheritdoc/>
    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(english);

    /// <inheritdoc/>
    protected override bool AreEqual(object? other)
    {
        if (other is not LocalizedText phrase || phrase.english != english || phrase.arguments.Length != arguments.Length)
            return false;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Equals(phrase.arguments[i]))
                return false;
        }

        return true;
    }

    /// <summary>Asks for languages that exist alone: a resource manager looks for a file for each other one, and that costs milliseconds.</summary>
    private string? Translated(CultureInfo culture)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (Array.IndexOf(Languages, culture.Name) >= 0)
                return Translations.Manager.GetString(english, culture);
        }

        return null;
    }

    /// <summary>Made when somebody reads another language than English.</summary>
    private static class Translations
    {
        public static readonly ResourceManager Manager = new("AIPortability.Analyzers.LocalizedTexts", typeof(LocalizedText).Assembly);
    }
}
