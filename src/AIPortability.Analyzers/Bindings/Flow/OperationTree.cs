using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Where an operation stands.</summary>
internal static class OperationTree
{
    /// <summary>The body or initializer in which it stands.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
