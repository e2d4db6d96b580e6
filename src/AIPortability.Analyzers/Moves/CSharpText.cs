using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers.Moves;

/// <summary>Pieces of C# that several edits write alike.</summary>
internal static class CSharpText
{
    public static string Quote(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string ReadVariable(string systemPrefix, string variable) => $"{systemPrefix}Environment.GetEnvironmentVariable({Quote(variable)})";

    public static string Throw(string systemPrefix, string message) => $"throw new {systemPrefix}InvalidOperationException({Quote(message)})";
}
