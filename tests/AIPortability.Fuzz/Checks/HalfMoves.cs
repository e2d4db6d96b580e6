using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Fuzz.Checks;

/// <summary>Clients whose model or key is read from a setting while they go to their provider whatever is configured.</summary>
internal static class HalfMoves
{
    public static int Count(CSharpCompilation compilation, SyntaxTree tree, string section)
    {
        if (ReferencedSdks.Of(compilation) is not { } sdks)
            return 0;
        SemanticModel semantics = compilation.GetSemanticModel(tree);
        return ClientNodes.In(tree, sdks, CancellationToken.None)
            .Select(node => semantics.GetOperation(node))
            .OfType<IOperation>()
            .Select(operation => ClientClassifier.Classify(operation, sdks))
            .OfType<ClientBinding>()
            .Where(client => client.Endpoint is EndpointState.Implicit or EndpointState.Default)
            .Count(client => client.Entry.Models.Concat(client.Entry.Keys).Any(parameter => client.Call.Find(parameter) is { } given && IsRead(given.Syntax, semantics, section)));
    }

    /// <summary>True for a value that is read from a setting of the section, there or in the variable that it names.</summary>
    private static bool IsRead(SyntaxNode value, SemanticModel semantics, string section) =>
        value.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(expression => IsSetting(expression, section)
            || (expression is IdentifierNameSyntax name && Held(name, semantics) is { } held && held.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(read => IsSetting(read, section))));

    private static ExpressionSyntax? Held(IdentifierNameSyntax name, SemanticModel semantics) =>
        semantics.GetSymbolInfo(name).Symbol?.DeclaringSyntaxReferences is [{ } declared] && declared.SyntaxTree == name.SyntaxTree
            ? declared.GetSyntax() switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
                _ => null,
            }
            : null;

    private static bool IsSetting(ExpressionSyntax expression, string section) =>
        (new ConfigurationSource("").KeyReadBy(expression) ?? new EnvironmentSource().KeyReadBy(expression)?.Replace("__", ":", StringComparison.Ordinal)) is { } key
        && key.StartsWith(section + ":", StringComparison.Ordinal) && !key.EndsWith("Endpoint", StringComparison.Ordinal) && !key.EndsWith("BaseAddress", StringComparison.Ordinal);
}
