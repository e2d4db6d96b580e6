using AIPortability.Analyzers.Plans;

namespace AIPortability.Analyzers.Rules;

/// <summary>Why a finding has no fix, in words that follow "not fixed automatically:".</summary>
internal static class NoFixReasonText
{
    public static object Of(NoFixReason obstacle) => obstacle switch
    {
        NoFixReason.AttributeArgument => new LocalizedText("an attribute's argument must be a constant"),
        NoFixReason.CaseLabel => new LocalizedText("it is used in a case label or pattern"),
        NoFixReason.DefaultParameter => new LocalizedText("it is used as a parameter's default"),
        NoFixReason.OtherConstant => new LocalizedText("a constant of another file is made from it"),
        NoFixReason.AttributeOfDependent => new LocalizedText("a constant made from it is an attribute's argument"),
        NoFixReason.CaseLabelOfDependent => new LocalizedText("a constant made from it is used in a case label or pattern"),
        NoFixReason.DefaultOfDependent => new LocalizedText("a constant made from it is used as a parameter's default"),
        NoFixReason.SeveralDeclarators => new LocalizedText("several constants are declared together"),
        NoFixReason.InterfaceConstant => new LocalizedText("it is a constant of an interface"),
        NoFixReason.InitializationOrder => new LocalizedText("a static initializer reads the constant before a field would be set"),
        NoFixReason.StaticFunction => new LocalizedText("a static local function or lambda uses the constant"),
        NoFixReason.Utf8 => new LocalizedText("a UTF-8 literal would change its type"),
        NoFixReason.InterpolationHandler => new LocalizedText("the interpolated string is not converted to a string"),
        NoFixReason.BareHost => new LocalizedText("a host with a port or path is not a base URL"),
        NoFixReason.HostAlone => new LocalizedText("a host has neither scheme nor port, and what is put around it is out of sight"),
        NoFixReason.ComputedBase => new LocalizedText("a part of the base URL is computed, escaped or commented"),
        NoFixReason.UserInfo => new LocalizedText("the address contains credentials"),
        NoFixReason.BrokenCode => new LocalizedText("the code around it has syntax errors"),
        NoFixReason.Directive => new LocalizedText("an #if or another directive stands in the text that would change"),
        NoFixReason.HiddenLibraryType => new LocalizedText("a type of the project hides one of the library"),
        NoFixReason.Interpolated => new LocalizedText("it is an interpolated string"),
        NoFixReason.HiddenType => new LocalizedText("a type of the project hides one of the namespace System"),
        NoFixReason.NoConfiguration => new LocalizedText("no IConfiguration is in reach here"),
        NoFixReason.NoOverload => new LocalizedText("no overload takes an endpoint beside these arguments, or its options are made elsewhere"),
        NoFixReason.WithinText => new LocalizedText("it is a part of a longer text"),
        NoFixReason.SeveralServices => new LocalizedText("the code does not show which of several services takes it"),
        NoFixReason.OtherFile => new LocalizedText("the value stands in another file"),
        NoFixReason.OtherUse => new LocalizedText("it has another use"),
        NoFixReason.UncertainRepair => new LocalizedText("more than the address may have to change"),
        NoFixReason.EndpointStays => new LocalizedText("the endpoint that it is sent to stays in the code"),
        NoFixReason.KeptDefault => new LocalizedText("ai_portability.fallback asks to keep it"),
        NoFixReason.NoPlaceToThrow => new LocalizedText("an exception cannot stand here"),
        NoFixReason.UnnamedSetting => new LocalizedText("the code does not name the setting"),
        NoFixReason.RazorFile => new LocalizedText("in a Razor file; move it to a code-behind file or a service to have it fixed"),
        _ => "",
    };
}
