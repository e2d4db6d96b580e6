using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>What the code around a node may use of its surroundings.</summary>
internal static class StaticContext
{
    /// <summary>True for a static lambda or a static local function: it captures nothing.</summary>
    public static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    /// <summary>
    /// True where instance members of the type around can be used: in an instance method, accessor, or lambda within one; not in an
    /// initializer, a constructor's initializer, a static function, or a lambda inside a struct.
    /// </summary>
    public static bool AllowsInstanceMembers(SyntaxNode node)
    {
        bool inLambda = false;
        for (SyntaxNode? current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    if (IsStaticFunction(current))
                        return false;
                    inLambda = true;
                    break;
                case ConstructorInitializerSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or ParameterSyntax }
                    or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } }
                    or AttributeSyntax or PrimaryConstructorBaseTypeSyntax:
                    return false;
                case MemberDeclarationSyntax member and not GlobalStatementSyntax:
                    bool inStruct = member.Parent is StructDeclarationSyntax or RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordStructDeclaration };
                    return member.Parent is TypeDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.StaticKeyword) && !(inLambda && inStruct);
            }
        }

        return false;
    }

    /// <summary>True in the initializer of an instance field or property, outside static lambdas.</summary>
    public static bool IsInInstanceInitializer(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is (FieldDeclarationSyntax or PropertyDeclarationSyntax) and { } member
        && !member.Modifiers.Any(SyntaxKind.StaticKeyword) && !member.Modifiers.Any(SyntaxKind.ConstKeyword)
        && node.FirstAncestorOrSelf<SyntaxNode>(IsStaticFunction) is null;

    /// <summary>True inside the body of an instance constructor: what it assigns later is not there yet.</summary>
    public static bool IsInConstructor(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax;
}
