using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>What the code around an address does with it.</summary>
internal enum UseKind
{
    /// <summary>It is compared, shown to people, or the code does not tell: nothing is said.</summary>
    Silent,

    /// <summary>It is used as an address.</summary>
    Address,

    /// <summary>Configuration decides, and this is only the value for the case that nothing is configured.</summary>
    Default,
}

/// <summary>How a default is written, which decides how the setting can be required instead.</summary>
internal enum DefaultForm
{
    None,

    /// <summary><c>x ?? "…"</c>, <c>x is null ? "…" : x</c>: the operand can become a throw expression.</summary>
    Operand,

    /// <summary><c>if (string.IsNullOrEmpty(x)) x = "…";</c>: the statement can become a throw statement.</summary>
    Statement,

    /// <summary><c>x ??= "…"</c>: throw expressions are not allowed there.</summary>
    CompoundAssignment,

    /// <summary>The initializer of an option, an optional parameter, an argument named as a default.</summary>
    Declaration,

    /// <summary>One of three providers or more in one table: the table is the configuration.</summary>
    Table,
}

/// <summary>The use of one expression.</summary>
/// <param name="Kind">What is done with it.</param>
/// <param name="Form">For a default: how it is written.</param>
/// <param name="Operand">For a default: the whole expression that stands for the case that nothing is configured.</param>
/// <param name="IsNamedAsAddress">True when the parameter or the target that takes it is named as a host or an address.</param>
internal readonly record struct AddressUse(UseKind Kind, DefaultForm Form, ExpressionSyntax? Operand, bool IsNamedAsAddress)
{
    /// <summary>The class whose option takes the value, where it depends on the project whether configuration is bound to that class.</summary>
    public string? OptionOf { get; init; }

    public static AddressUse Silent => default;

    public static AddressUse Address(string? targetName) => new(UseKind.Address, DefaultForm.None, null, AddressNames.IsAddress(targetName));

    public static AddressUse Default(DefaultForm form, ExpressionSyntax? operand, string? targetName = null) =>
        new(UseKind.Default, form, operand, AddressNames.IsAddress(targetName));
}
