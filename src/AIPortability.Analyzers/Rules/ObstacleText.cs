using AIPortability.Analyzers.Bindings;

namespace AIPortability.Analyzers.Rules;

/// <summary>Why a finding has no fix, in words that follow "not fixed automatically:".</summary>
internal static class ObstacleText
{
    public static string Of(FixObstacle obstacle) => obstacle switch
    {
        FixObstacle.AttributeArgument => "an attribute's argument must be a constant",
        FixObstacle.CaseLabel => "the constant is used in a case label or pattern",
        FixObstacle.DefaultParameter => "the constant is used as a parameter's default",
        FixObstacle.OtherConstant => "another constant is made from it",
        FixObstacle.SeveralDeclarators => "several constants are declared together",
        FixObstacle.InterfaceConstant => "it is a constant of an interface",
        FixObstacle.InitializationOrder => "a static initializer reads the constant before a field would be set",
        FixObstacle.StaticFunction => "a static local function or lambda uses the constant",
        FixObstacle.Utf8 => "a UTF-8 literal would change its type",
        FixObstacle.InterpolationHandler => "the interpolated string is not converted to a string",
        FixObstacle.BareHost => "a host with a port or path is not a base URL",
        FixObstacle.ComputedBase => "a part of the base URL is computed, escaped or commented",
        FixObstacle.UserInfo => "the address contains credentials",
        FixObstacle.BrokenCode => "the code around it has syntax errors",
        FixObstacle.NoConfiguration => "no IConfiguration is in reach here",
        FixObstacle.NoOverload => "no overload takes an endpoint beside these arguments, or its options are made elsewhere",
        FixObstacle.WithinText => "it is a part of a longer text",
        FixObstacle.OtherFile => "the value stands in another file",
        _ => "",
    };
}
