using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// Says what the code around an expression does with its value: climbs from the expression through everything that passes the value on
/// (parentheses, <c>??</c>, <c>?:</c>, <c>new Uri(…)</c>, collections) to what takes it.
/// </summary>
internal sealed class UseClassifier
{
    private readonly SemanticModel? semantics;

    /// <param name="semantics">The file's model; without one, names and syntax alone decide, which is enough for another file than the one at hand.</param>
    public UseClassifier(SemanticModel? semantics) => this.semantics = semantics;

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

                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax map } } entry
                    when entry.Right == value:
                    value = map;
                    continue;

                case BaseObjectCreationExpressionSyntax creation when creation.Initializer == value:
                    value = creation;
                    continue;

                case CollectionElementSyntax { Parent: CollectionExpressionSyntax collection }:
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
                    if (found.Kind == UseKind.Silent && NullOrEmptyBranch.IsDefaultBranch(conditional, value))
                        found = AddressUse.Default(DefaultForm.Operand, value);
                    value = conditional;
                    continue;

                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                    value = tuple;
                    continue;

                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument
                    when IsUriCreation(creation, argument):
                    value = creation;
                    continue;

                case ElementAccessExpressionSyntax element when element.Expression == value:
                    value = element;
                    continue;

                case MemberAccessExpressionSyntax access when access.Expression == value:
                    if (!PassesOn(access, out ExpressionSyntax next))
                        return AddressUse.Silent;
                    if (ArgumentUse.IsReceiverOfCall(next, semantics))
                        return Combine(found, AddressUse.Address(null));
                    value = next;
                    continue;

                default:
                    return Combine(found, ClassifyConsumer(value));
            }
        }
    }

    /// <summary>True for <c>new Uri("…")</c>, which stands for the address itself.</summary>
    public bool IsUriCreation(BaseObjectCreationExpressionSyntax creation, ArgumentSyntax argument) =>
        ArgumentUse.IsUriCreation(creation, argument, semantics);

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

    private AddressUse ClassifyConsumer(ExpressionSyntax value)
    {
        switch (value.Parent)
        {
            case ArgumentSyntax argument:
                return ArgumentUse.Classify(argument, semantics);
            case AttributeArgumentSyntax argument:
                return ArgumentUse.Classify(argument);
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                return TargetUse.OfAssignment(assignment);
            case EqualsValueClauseSyntax initializer:
                return TargetUse.OfInitializer(initializer);
            case ArrowExpressionClauseSyntax arrow:
                return AddressUse.Address(TargetUse.DeclaredName(arrow.Parent));
            case AnonymousObjectMemberDeclaratorSyntax member:
                string? name = member.NameEquals?.Name.Identifier.ValueText;
                return AddressNames.IsTextForPeople(name) ? AddressUse.Silent : AddressUse.Address(name);
            case ReturnStatementSyntax or YieldStatementSyntax:
                return TargetUse.OfResult((StatementSyntax)value.Parent, value);
            case LambdaExpressionSyntax:
                return AddressUse.Address(null);
            case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } hole when IsFirst(interpolated, hole):
                return Classify(interpolated);
            case ForEachStatementSyntax loop when loop.Expression == value:
                return OfLoop(loop);
            case ExpressionStatementSyntax when value is InvocationExpressionSyntax:
                return AddressUse.Address(null);
            default:
                return AddressUse.Silent;
        }
    }

    /// <summary>True for a hole with which the text begins, or which follows its scheme: <c>$"https://{host}/…"</c>.</summary>
    private static bool IsFirst(InterpolatedStringExpressionSyntax interpolated, InterpolationSyntax hole) => interpolated.Contents.IndexOf(hole) switch
    {
        0 => true,
        1 => interpolated.Contents[0] is InterpolatedStringTextSyntax { TextToken.ValueText: "https://" or "http://" or "wss://" or "ws://" },
        _ => false,
    };

    /// <summary>A loop that does nothing with its elements but compare or print them is silent.</summary>
    private AddressUse OfLoop(ForEachStatementSyntax loop)
    {
        foreach (SyntaxNode node in loop.Statement.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == loop.Identifier.ValueText && Classify(name) is { Kind: not UseKind.Silent } use)
                return use with { IsNamedAsAddress = AddressNames.IsAddress(loop.Identifier.ValueText) };
        }

        return AddressUse.Silent;
    }
}
