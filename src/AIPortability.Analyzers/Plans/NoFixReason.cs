namespace AIPortability.Analyzers.Plans;

/// <summary>Why a reported address gets no fix. The rule puts it into words.</summary>
internal enum NoFixReason
{
    None,

    /// <summary>The address, or a const that holds it, is an attribute's argument.</summary>
    AttributeArgument,

    /// <summary>The value, or a const that holds it, is a case label or a constant pattern.</summary>
    CaseLabel,

    /// <summary>The value, or a const that holds it, is a parameter's default.</summary>
    DefaultParameter,

    /// <summary>A const of another file is made from the const that holds the address.</summary>
    OtherConstant,

    /// <summary>A const that is made from the one with the address is an attribute's argument.</summary>
    AttributeOfDependent,

    /// <summary>A const that is made from the one with the address is a case label or a constant pattern.</summary>
    CaseLabelOfDependent,

    /// <summary>A const that is made from the one with the address is a parameter's default.</summary>
    DefaultOfDependent,

    /// <summary>Several constants are declared in one declaration.</summary>
    SeveralDeclarators,

    /// <summary>A constant of an interface.</summary>
    InterfaceConstant,

    /// <summary>A static initializer reads the const before a static readonly field would have its value.</summary>
    InitializationOrder,

    /// <summary>A static local function or lambda uses the local const.</summary>
    StaticFunction,

    /// <summary>A UTF-8 literal.</summary>
    Utf8,

    /// <summary>An interpolated string, whose type its place decides.</summary>
    Interpolated,

    /// <summary>The interpolated string is converted to something else than a string.</summary>
    InterpolationHandler,

    /// <summary>The host stands alone, with a path or a port that a base URL cannot be made from.</summary>
    BareHost,

    /// <summary>The host stands alone, and what gives it a scheme and a path is out of reach.</summary>
    HostAlone,

    /// <summary>The scheme, or a part of the base URL, is not constant.</summary>
    ComputedBase,

    /// <summary>The address holds user name and password, or an API key.</summary>
    UserInfo,

    /// <summary>The statement or member around the address has syntax errors.</summary>
    BrokenCode,

    /// <summary>A directive stands in the text that would change: another target framework has another text there.</summary>
    Directive,

    /// <summary>The project has a type of its own under the full name of one of <c>System</c> that would be written.</summary>
    HiddenType,

    /// <summary>The project has a type of its own under the full name of one of the library that would be written.</summary>
    HiddenLibraryType,

    /// <summary>The setting asks for the configuration, and none is in reach.</summary>
    NoConfiguration,

    /// <summary>No overload of the referenced version takes an endpoint beside what the call passes, or the options are made elsewhere.</summary>
    NoOverload,

    /// <summary>The project's clients call several services, and the code does not show which of them takes the value.</summary>
    SeveralServices,

    /// <summary>The literal stands in another file than the client.</summary>
    OtherFile,

    /// <summary>The value is a part of a longer text.</summary>
    WithinText,

    /// <summary>The text has another use, for which it is right or which is out of sight.</summary>
    OtherUse,

    /// <summary>The right text is known, but what else would have to change with it is not.</summary>
    UncertainRepair,

    /// <summary>The endpoint stays that the model or the key is sent to.</summary>
    EndpointStays,

    /// <summary>A default that a fix writes, where the settings ask to keep it.</summary>
    KeptDefault,

    /// <summary>A default that an exception cannot replace: <c>x ??= "…"</c>, or an assignment that other statements follow.</summary>
    NoPlaceToThrow,

    /// <summary>What decides about a default has no name that an exception could tell.</summary>
    UnnamedSetting,

    /// <summary>The code stands in a .razor or .cshtml file: of what the compiler sees in its place, no edit reaches the file.</summary>
    RazorFile,
}
