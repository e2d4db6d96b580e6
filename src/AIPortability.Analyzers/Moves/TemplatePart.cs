using System;

namespace AIPortability.Analyzers.Moves;

/// <summary>What a part of a template stands for.</summary>
internal enum TemplatePartKind
{
    /// <summary>C# text as it is.</summary>
    Text,

    /// <summary><c>$(endpoint)</c>: the value, where anything can stand.</summary>
    Value,

    /// <summary><c>$(value)</c>: the value as an operand.</summary>
    Operand,

    /// <summary><c>$(trimmed)</c>: the value without a slash at its end.</summary>
    Trimmed,

    /// <summary><c>$(base)</c>: the value without its version segment.</summary>
    Base,

    /// <summary><c>$(base/)</c>: the same, with a slash at its end.</summary>
    BaseWithSlash,

    /// <summary><c>$(version)</c>: the value's version segment.</summary>
    Version,

    /// <summary><c>$(System.Uri)</c>: a type of System, whose qualification the fix decides.</summary>
    SystemType,

    /// <summary><c>$(argument)</c>: what the call passes today.</summary>
    Argument,

    /// <summary><c>$(parameter)</c>: the type of the parameter.</summary>
    ParameterType,

    /// <summary><c>$(Namespace.Type)</c>: a type as it can be written at the call.</summary>
    TypeName,
}

/// <summary>A part of a template.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The C# text, or the type's name; empty for the others.</param>
internal readonly record struct TemplatePart(TemplatePartKind Kind, string Text = "")
{
    /// <summary>False for a part that has to be filled in before anything is written.</summary>
    public bool CanBeWritten => Kind < TemplatePartKind.Argument;

    /// <summary>True for a part that reads the value.</summary>
    public bool IsValue => Kind is >= TemplatePartKind.Value and <= TemplatePartKind.Version;

    public string Write(string systemPrefix, ValueText? value) => Kind switch
    {
        TemplatePartKind.Text => Text,
        TemplatePartKind.SystemType => systemPrefix + Text,
        TemplatePartKind.Value => value!.Text,
        TemplatePartKind.Operand => value!.Operand,
        TemplatePartKind.Trimmed => value!.Trimmed,
        TemplatePartKind.BaseWithSlash => $"new {systemPrefix}Uri(new {systemPrefix}Uri({value!.Trimmed}), \".\").AbsoluteUri",
        TemplatePartKind.Base => new TemplatePart(TemplatePartKind.BaseWithSlash).Write(systemPrefix, value) + ".TrimEnd('/')",
        TemplatePartKind.Version => $"new {systemPrefix}Uri(new {systemPrefix}Uri({value!.Trimmed}), \".\").MakeRelativeUri(new {systemPrefix}Uri({value.Trimmed})).ToString()",
        _ => throw new InvalidOperationException(Kind.ToString()),
    };
}
