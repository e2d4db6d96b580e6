using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers;

/// <summary>
/// The C# text that reads a setting. The analyzer compares existing members with it, and the code fix writes it: one spelling for both.
/// </summary>
internal static class SettingText
{
    /// <summary>The environment variable that the configuration reads for a key: <c>AI__Endpoint</c> for <c>AI:Endpoint</c>.</summary>
    public static string Variable(string key) => key.Replace(":", "__");

    /// <summary>The read, with today's value or an exception behind <c>??</c>.</summary>
    /// <param name="plan">What is read, and what stands for the case that nothing is configured.</param>
    /// <param name="configuration">An expression of type <c>IConfiguration</c>, or null for the environment variable.</param>
    public static string Read(FixPlan plan, string? configuration)
    {
        string read = configuration is null
            ? $"{plan.SystemPrefix}Environment.GetEnvironmentVariable({Quote(Variable(plan.Key))})"
            : $"{configuration}[{Quote(plan.Key)}]";
        return $"{read} ?? {Otherwise(plan)}";
    }

    /// <summary>The body of the member or local that several sites share: a base URL without a slash at its end, else the value.</summary>
    public static string Shared(FixPlan plan, string? configuration) =>
        plan.Kind == SettingKind.Address ? $"({Read(plan, configuration)}).TrimEnd('/')" : Read(plan, configuration);

    /// <summary>The exception that a required setting throws when it is not configured.</summary>
    public static string Exception(FixPlan plan, string message) => $"throw new {plan.SystemPrefix}InvalidOperationException({Quote(message)})";

    /// <summary>Writes the types of <c>System</c> that a text leaves open: <c>$(System.Uri)</c>.</summary>
    public static string WithSystem(string text, string prefix) => text
        .Replace("$(System.Uri)", prefix + "Uri")
        .Replace("$(System.InvalidOperationException)", prefix + "InvalidOperationException");

    public static string Quote(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static string Otherwise(FixPlan plan) => plan.Fallback == Fallback.Keep
        ? Quote(plan.Value)
        : Exception(plan, $"{plan.Key} (environment variable {Variable(plan.Key)}) is not configured.");
}
