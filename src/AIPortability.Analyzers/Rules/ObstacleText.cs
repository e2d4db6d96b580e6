using AIPortability.Analyzers.Bindings;

namespace AIPortability.Analyzers.Rules;

/// <summary>Why a finding has no fix, in words that follow "not fixed automatically:".</summary>
internal static class ObstacleText
{
    public static object Of(FixObstacle obstacle) => obstacle switch
    {
        FixObstacle.AttributeArgument => new Phrase("an attribute's argument must be a constant"),
        FixObstacle.CaseLabel => new Phrase("the constant is used in a case label or pattern"),
        FixObstacle.DefaultParameter => new Phrase("the constant is used as a parameter's default"),
        FixObstacle.OtherConstant => new Phrase("another constant is made from it"),
        FixObstacle.SeveralDeclarators => new Phrase("several constants are declared together"),
        FixObstacle.InterfaceConstant => new Phrase("it is a constant of an interface"),
        FixObstacle.InitializationOrder => new Phrase("a static initializer reads the constant before a field would be set"),
        FixObstacle.StaticFunction => new Phrase("a static local function or lambda uses the constant"),
        FixObstacle.Utf8 => new Phrase("a UTF-8 literal would change its type"),
        FixObstacle.InterpolationHandler => new Phrase("the interpolated string is not converted to a string"),
        FixObstacle.BareHost => new Phrase("a host with a port or path is not a base URL"),
        FixObstacle.ComputedBase => new Phrase("a part of the base URL is computed, escaped or commented"),
        FixObstacle.UserInfo => new Phrase("the address contains credentials"),
        FixObstacle.BrokenCode => new Phrase("the code around it has syntax errors"),
        FixObstacle.HiddenType => new Phrase("a type of the project hides one of the namespace System"),
        FixObstacle.NoConfiguration => new Phrase("no IConfiguration is in reach here"),
        FixObstacle.NoOverload => new Phrase("no overload takes an endpoint beside these arguments, or its options are made elsewhere"),
        FixObstacle.WithinText => new Phrase("it is a part of a longer text"),
        FixObstacle.OtherFile => new Phrase("the value stands in another file"),
        FixObstacle.NoPlaceToThrow => new Phrase("an exception cannot stand here"),
        FixObstacle.UnnamedSetting => new Phrase("the code does not name the setting"),
        _ => "",
    };
}
