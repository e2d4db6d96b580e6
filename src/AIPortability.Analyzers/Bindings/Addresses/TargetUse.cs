using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>What a target (a variable, a property, the result of a method) says about the address that it takes.</summary>
internal static class TargetUse
{
    public static AddressUse OfResult(StatementSyntax statement, ExpressionSyntax value) => NullOrEmptyBranch.IsInDefaultBranch(statement, target: null)
        ? AddressUse.Default(DefaultForm.Statement, value)
        : AddressUse.Address(DeclaredName(value.FirstAncestorOrSelf<MemberDeclarationSyntax>()));

    public static AddressUse OfAssignment(AssignmentExpressionSyntax assignment)
    {
        ExpressionSyntax value = assignment.Right;
        string? target = SimpleName.From(assignment.Left);
        if (AddressNames.IsTextForPeople(target))
            return AddressUse.Silent;
        if (assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            return AddressUse.Default(DefaultForm.CompoundAssignment, value, target);
        if (assignment.Parent is ExpressionStatementSyntax statement && NullOrEmptyBranch.IsInDefaultBranch(statement, assignment.Left))
            return AddressUse.Default(DefaultForm.Statement, NullOrEmptyBranch.IsBranch(statement) ? value : null, target);
        return InitialOption(assignment, target) is { } option ? OptionMember.UseOf(option, value, target) : AddressUse.Address(target);
    }

    /// <summary>The member that a constructor assigns of its own type, which says what an initializer would say.</summary>
    private static MemberDeclarationSyntax? InitialOption(AssignmentExpressionSyntax assignment, string? target)
    {
        if (assignment is not { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }, Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax }
            || assignment.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax type })
        {
            return null;
        }

        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if ((member is PropertyDeclarationSyntax property && property.Identifier.ValueText == target) || (member is FieldDeclarationSyntax field && Declares(field, target)))
                return member;
        }

        return null;
    }

    private static bool Declares(FieldDeclarationSyntax field, string? name)
    {
        foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
        {
            if (variable.Identifier.ValueText == name)
                return true;
        }

        return false;
    }

    public static AddressUse OfInitializer(EqualsValueClauseSyntax initializer)
    {
        switch (initializer.Parent)
        {
            case ParameterSyntax parameter:
                return AddressUse.Default(DefaultForm.Declaration, initializer.Value, parameter.Identifier.ValueText);
            case PropertyDeclarationSyntax property when IsText(property.Identifier):
                return AddressUse.Silent;
            case PropertyDeclarationSyntax property:
                return OptionMember.UseOf(property, initializer.Value, property.Identifier.ValueText);
            case VariableDeclaratorSyntax variable when IsText(variable.Identifier):
                return AddressUse.Silent;
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable:
                return OptionMember.UseOf(field, initializer.Value, variable.Identifier.ValueText);
            case var declaration:
                return AddressUse.Address(DeclaredName(declaration));
        }
    }

    private static bool IsText(SyntaxToken name) => AddressNames.IsTextForPeople(name.ValueText);

    public static string? DeclaredName(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };
}
