using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers;

/// <summary>What a fix does at a site.</summary>
internal enum FixAction
{
    /// <summary>A literal is replaced by a value that is read from a setting.</summary>
    Read,

    /// <summary>A default is replaced by an exception, as an operand of <c>??</c> or <c>?:</c>.</summary>
    RequireOperand,

    /// <summary>A default is replaced by an exception, as a statement.</summary>
    RequireStatement,

    /// <summary>The text <see cref="FixPlan.Value"/> is written as it is, beside the reads of the same fix.</summary>
    Write,

    /// <summary>A using directive for the namespace <see cref="FixPlan.Value"/> is added.</summary>
    Import,
}

/// <summary>What a setting holds.</summary>
internal enum SettingKind
{
    /// <summary>A base URL, with or without a slash at its end.</summary>
    Address,

    /// <summary>A model id.</summary>
    Text,

    /// <summary>A key: it has no fallback in the source, and is written to no file.</summary>
    Secret,
}

/// <summary>What stands around the replaced text, and so when the new text needs parentheses.</summary>
internal enum ParenthesesContext
{
    /// <summary>Anything can stand there: an argument, an initializer, a returned value.</summary>
    None,

    /// <summary>The left operand of a concatenation.</summary>
    Additive,

    /// <summary>The receiver of a member or another operand that binds closely.</summary>
    Primary,

    /// <summary>Parentheses before <c>!</c>: a bare name between them would be read as the type of a cast.</summary>
    CastAmbiguity,

    /// <summary>The hole of an interpolated string, in which a colon begins the format: that of <c>global::</c> too.</summary>
    Interpolation,
}

/// <summary>
/// The decision about one site, made by the analyzer and executed by the code fix. It travels in the diagnostic's properties;
/// everything that the fix needs to know stands here, so that it never analyzes code again.
/// </summary>
internal sealed record FixPlan
{
    public FixAction Action { get; init; }

    /// <summary>The text that is replaced, in the diagnostic's document.</summary>
    public TextSpan Target { get; init; }

    /// <summary>The setting's configuration path: <c>AI:Endpoint</c>. For a required setting: how the code names it today.</summary>
    public string Key { get; init; } = "";

    /// <summary>Today's value of the setting, kept behind <c>??</c> and added to appsettings.json. Empty for a secret.</summary>
    public string Value { get; init; } = "";

    public SettingKind Kind { get; init; }

    /// <summary>
    /// C# text around the value, with the placeholder <c>$(value)</c>, or for an address <c>$(endpoint)</c>, <c>$(trimmed)</c>, <c>$(base)</c>, <c>$(base/)</c>,
    /// <c>$(version)</c> and <c>$(System.…)</c>. Null: the value stands alone.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>The other edits of the same fix: the model and the key of a client, names and wrappings of its arguments, using directives.</summary>
    public FixPlan[] Companions { get; init; } = Array.Empty<FixPlan>();

    public Fallback Fallback { get; init; }

    /// <summary>True when only the host of the configured address is wanted.</summary>
    public bool HostOnly { get; init; }

    /// <summary>C# text that follows the value, beginning with <c> + </c>; the value then loses its last slash. Null: the value stands alone.</summary>
    public string? Suffix { get; init; }

    public ParenthesesContext ParenthesesContext { get; init; }

    /// <summary>The keyword <c>const</c> of the declaration, which gives way; empty when there is none.</summary>
    public TextSpan ConstKeyword { get; init; }

    /// <summary>True when that declaration is a field, which becomes <c>static readonly</c>.</summary>
    public bool ConstIsField { get; init; }

    /// <summary>What <c>System</c> types are written with: nothing, <c>System.</c> or <c>global::System.</c>.</summary>
    public string SystemPrefix { get; init; } = "";

    /// <summary>The style that the settings ask for at this place; never <see cref="FixStyle.Auto"/>.</summary>
    public FixStyle Style { get; init; }

    /// <summary>An expression of type <c>IConfiguration</c> that is in reach, or null.</summary>
    public string? Configuration { get; init; }

    /// <summary>The member or local that holds the configured value for several sites, for the configuration style.</summary>
    public SharedValue? ConfigurationShared { get; init; }

    /// <summary>The same for the environment style.</summary>
    public SharedValue? EnvironmentShared { get; init; }

    /// <summary>The constructor parameter that can take the value, or null.</summary>
    public ParameterPlan? Parameter { get; init; }

    /// <summary>True when another project wants the same edit, but for the qualification of <c>System</c>.</summary>
    public bool IsSameEdit(FixPlan other)
    {
        if (Companions.Length != other.Companions.Length || Without(this) != Without(other))
            return false;
        for (int i = 0; i < Companions.Length; i++)
        {
            if (!Companions[i].IsSameEdit(other.Companions[i]))
                return false;
        }

        return true;

        static FixPlan Without(FixPlan plan) => plan with { SystemPrefix = "", Companions = Array.Empty<FixPlan>() };
    }

    public ImmutableDictionary<string, string?> ToProperties() => FixPlanProperties.Write(this);

    /// <summary>False for properties that this version did not write: then there is nothing to fix.</summary>
    public static bool TryRead(ImmutableDictionary<string, string?> properties, int textLength, out FixPlan plan) =>
        FixPlanProperties.TryRead(properties, textLength, out plan);
}

/// <summary>One member or local that several sites read.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Position">Where its declaration is inserted: behind a type's brace, or before a statement. -1 when it exists already.</param>
/// <param name="IsMember">True for a private property, false for a local.</param>
/// <param name="IsStatic">For a property.</param>
internal sealed record SharedValue(string Name, int Position, bool IsMember, bool IsStatic);

/// <summary>An optional constructor parameter that takes the value, and the field that keeps it.</summary>
/// <param name="Name">The parameter's identifier.</param>
/// <param name="ParameterPosition">Where the parameter is inserted; -1 when it exists already.</param>
/// <param name="NeedsComma">True when another parameter stands before it.</param>
/// <param name="Field">The field's identifier, or null where the parameter itself is in reach (primary constructors, the constructor's body).</param>
/// <param name="FieldPosition">Behind the type's brace; -1 when the field exists already.</param>
/// <param name="AssignmentPosition">Behind the brace of the constructor's body; -1 when the assignment exists already.</param>
/// <param name="UsesField">True when the site reads the field, false when it reads the parameter.</param>
internal sealed record ParameterPlan(
    string Name, int ParameterPosition, bool NeedsComma, string? Field, int FieldPosition, int AssignmentPosition, bool UsesField);
