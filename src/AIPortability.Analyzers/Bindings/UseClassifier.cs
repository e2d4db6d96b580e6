using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// Says what the code around an expression does with its value: climbs from the expression through everything that passes the value on
/// (parentheses, <c>??</c>, <c>?:</c>, <c>new Uri(…)</c>, collections) to what takes it.
/// </summary>
internal sealed class UseClassifier
{
    private readonly SemanticModel model;
    private readonly BoundOptions boundOptions;

    public UseClassifier(SemanticModel model, BoundOptions boundOptions)
    {
        this.model = model;
        this.boundOptions = boundOptions;
    }

    /// <summary>The use of an address. A default found on the way counts, unless the value ends in text for people or a comparison.</summary>
    public AddressUse Classify(ExpressionSyntax expression)
    {
        ExpressionSyntax value = expression;
        AddressUse found = AddressUse.Silent;
        while (true)
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax or AwaitExpressionSyntax
                    or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                    or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.AsExpression }
                    or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression }
                    or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax
                    or CollectionExpressionSyntax or TupleExpressionSyntax or SwitchExpressionSyntax:
                    value = (ExpressionSyntax)value.Parent;
                    continue;

                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } entry:
                    if (entry.Expressions.Count > 1 && entry.Expressions[0] == value)
                        return AddressUse.Silent;
                    value = entry;
                    continue;

                case BaseObjectCreationExpressionSyntax creation when creation.Initializer == value:
                    value = creation;
                    continue;

                case ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection }:
                    value = collection;
                    continue;

                case SwitchExpressionArmSyntax arm:
                    value = (ExpressionSyntax)arm.Parent!;
                    continue;

                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    if (coalesce.Right == value && found.Kind == UseKind.Silent)
                        found = AddressUse.Default(DefaultForm.Operand, value);
                    value = coalesce;
                    continue;

                case ConditionalExpressionSyntax conditional:
                    if (found.Kind == UseKind.Silent && EmptyTest.IsDefaultBranch(conditional, value))
                        found = AddressUse.Default(DefaultForm.Operand, value);
                    value = conditional;
                    continue;

                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                    value = tuple;
                    continue;

                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument
                    when ArgumentUse.IsUriCreation(creation, argument, ModelOf(creation)):
                    value = creation;
                    continue;

                case MemberAccessExpressionSyntax access when access.Expression == value:
                    if (!PassesOn(access, out ExpressionSyntax next))
                        return AddressUse.Silent;
                    value = next;
                    continue;

                default:
                    return Combine(found, Taker(value));
            }
        }
    }

    /// <summary>The model, for a node of its own tree; a use in another tree is judged by its names.</summary>
    private SemanticModel? ModelOf(SyntaxNode node) => node.SyntaxTree == model.SyntaxTree ? model : null;

    private static AddressUse Combine(AddressUse found, AddressUse taken)
    {
        if (taken.Kind == UseKind.Silent || found.Kind == UseKind.Silent)
            return taken;
        return found with { IsNamedAsAddress = taken.IsNamedAsAddress };
    }

    /// <summary><c>"…".TrimEnd('/')</c>, <c>new Uri("…").ToString()</c> and a user's extension method give on what they get.</summary>
    private static bool PassesOn(MemberAccessExpressionSyntax access, out ExpressionSyntax next)
    {
        next = access;
        if (access.Parent is not InvocationExpressionSyntax invocation || invocation.Expression != access)
            return access.Name.Identifier.ValueText is "Uri" or "AbsoluteUri" or "OriginalString" or "Host" or "Authority";
        next = invocation;
        return !AddressNames.IsComparison(access.Name.Identifier.ValueText);
    }

    private AddressUse Taker(ExpressionSyntax value)
    {
        switch (value.Parent)
        {
            case ArgumentSyntax argument:
                return ArgumentUse.Classify(argument, ModelOf(argument));
            case AttributeArgumentSyntax argument:
                return ArgumentUse.Classify(argument);
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                return OfAssignment(assignment, value);
            case EqualsValueClauseSyntax initializer:
                return OfInitializer(initializer);
            case ArrowExpressionClauseSyntax arrow:
                return AddressUse.Address(DeclaredName(arrow.Parent));
            case AnonymousObjectMemberDeclaratorSyntax member:
                string? name = member.NameEquals?.Name.Identifier.ValueText;
                return AddressNames.IsTextForPeople(name) ? AddressUse.Silent : AddressUse.Address(name);
            case ReturnStatementSyntax or YieldStatementSyntax:
                return EmptyTest.IsInDefaultBranch((StatementSyntax)value.Parent, target: null)
                    ? AddressUse.Default(DefaultForm.Statement, value)
                    : AddressUse.Address(DeclaredName(value.FirstAncestorOrSelf<MemberDeclarationSyntax>()));
            case LambdaExpressionSyntax:
                return AddressUse.Address(null);
            case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } hole when interpolated.Contents[0] == hole:
                return Classify(interpolated);
            case ForEachStatementSyntax loop when loop.Expression == value:
                return AddressUse.Address(loop.Identifier.ValueText);
            case ExpressionStatementSyntax when value is InvocationExpressionSyntax:
                return AddressUse.Address(null);
            default:
                return AddressUse.Silent;
        }
    }

    private AddressUse OfAssignment(AssignmentExpressionSyntax assignment, ExpressionSyntax value)
    {
        string? target = TargetName(assignment.Left);
        if (AddressNames.IsTextForPeople(target))
            return AddressUse.Silent;
        if (assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            return AddressUse.Default(DefaultForm.CompoundAssignment, value, target);
        if (assignment.Parent is ExpressionStatementSyntax statement && EmptyTest.IsInDefaultBranch(statement, assignment.Left))
            return AddressUse.Default(DefaultForm.Statement, value, target);
        return AddressUse.Address(target);
    }

    private AddressUse OfInitializer(EqualsValueClauseSyntax initializer)
    {
        switch (initializer.Parent)
        {
            case ParameterSyntax parameter:
                return AddressUse.Default(DefaultForm.Declaration, initializer.Value, parameter.Identifier.ValueText);
            case PropertyDeclarationSyntax property when IsText(property.Identifier):
                return AddressUse.Silent;
            case PropertyDeclarationSyntax property when boundOptions.IsOption(property):
                return AddressUse.Default(DefaultForm.Declaration, initializer.Value, property.Identifier.ValueText);
            case VariableDeclaratorSyntax variable when IsText(variable.Identifier):
                return AddressUse.Silent;
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable when boundOptions.IsOption(field):
                return AddressUse.Default(DefaultForm.Declaration, initializer.Value, variable.Identifier.ValueText);
            case var declaration:
                return AddressUse.Address(DeclaredName(declaration));
        }
    }

    private static bool IsText(SyntaxToken name) => AddressNames.IsTextForPeople(name.ValueText);

    private static string? TargetName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? DeclaredName(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };
}
