using System.Collections.Generic;
using AIPortability.Analyzers;

namespace AIPortability.CodeFixes;

/// <summary>
/// The entries of the light bulb. The first one is what the settings ask for and has one key at every place, because
/// <c>dotnet format</c> takes the first entry at the first place and applies its key to the whole solution.
/// </summary>
internal static class FixChoice
{
    public const string Recommended = "AIPortability.Recommended";

    private static readonly FixStyle[] Styles = { FixStyle.Configuration, FixStyle.Environment, FixStyle.Parameter };

    /// <summary>The style that a key stands for at a place; null where it does not apply. An unknown key is the recommended one.</summary>
    public static FixStyle? StyleOf(string? key, FixPlan plan)
    {
        foreach (FixStyle style in Styles)
        {
            if (key == KeyOf(style))
                return IsPossible(plan, style) ? style : null;
        }

        return plan.Style;
    }

    public static string KeyOf(FixStyle style) => "AIPortability." + style;

    /// <summary>The styles beside the recommended one that apply.</summary>
    public static IEnumerable<FixStyle> Others(FixPlan plan)
    {
        foreach (FixStyle style in Styles)
        {
            if (plan.Action == FixAction.Read && style != plan.Style && IsPossible(plan, style))
                yield return style;
        }
    }

    public static string Title(FixPlan plan, FixStyle style) => TitleOf(plan, style).ToString();

    private static LocalizedText TitleOf(FixPlan plan, FixStyle style) => plan.Action != FixAction.Read
        ? new LocalizedText("Require the setting")
        : style switch
        {
            FixStyle.Configuration => new LocalizedText("Read '{0}' from the configuration", plan.Key),
            FixStyle.Parameter => new LocalizedText("Take it as the constructor parameter '{0}'", plan.Parameter!.Name),
            _ => new LocalizedText("Read the environment variable '{0}'", SettingText.Variable(plan.Key)),
        };

    private static bool IsPossible(FixPlan plan, FixStyle style) => style switch
    {
        FixStyle.Configuration => plan.Configuration is not null,
        FixStyle.Parameter => plan.Parameter is not null,
        _ => true,
    };
}
