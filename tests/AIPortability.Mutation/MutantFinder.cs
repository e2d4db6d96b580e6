using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Mutation;

/// <summary>
/// The changes that a file can suffer: other operators, other constants, negated conditions, operands and statements that are left out. Texts stay
/// as they are. What does not compile is found out later.
/// </summary>
internal sealed class MutantFinder(string file) : CSharpSyntaxWalker
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
        [SyntaxKind.PlusToken] = "-",
        [SyntaxKind.MinusToken] = "+",
        [SyntaxKind.PlusPlusToken] = "--",
        [SyntaxKind.MinusMinusToken] = "++",
    };

    private readonly List<Mutant> found = [];

    public static IReadOnlyList<Mutant> Find(string source, string file)
    {
        var finder = new MutantFinder(file);
        finder.Visit(CSharpSyntaxTree.ParseText(source).GetRoot());
        return finder.found;
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.CoalesceExpression))
            Add(node, node.Left.ToString(), node.Right.ToString());
        else if (!IsText(node))
            AddOperator(node.OperatorToken);
        base.VisitBinaryExpression(node);
    }

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        AddOperator(node.OperatorToken);
        base.VisitPostfixUnaryExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
            Add(node, node.Operand.ToString());
        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
            Add(node, node.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true");
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Add(node.Condition, $"!({node.Condition})");
        base.VisitIfStatement(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Add(node.Condition, $"!({node.Condition})");
        base.VisitConditionalExpression(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        Add(node, ";");
        base.VisitExpressionStatement(node);
    }

    /// <summary>Texts are put together by an operator that has no other.</summary>
    private static bool IsText(BinaryExpressionSyntax sum) => sum.IsKind(SyntaxKind.AddExpression)
        && sum.DescendantNodes().Any(node => node.IsKind(SyntaxKind.StringLiteralExpression) || node.IsKind(SyntaxKind.InterpolatedStringExpression));

    private void AddOperator(SyntaxToken token)
    {
        if (Operators.TryGetValue(token.Kind(), out string? other))
            found.Add(Mutant.Of(token, file, other));
    }

    private void Add(SyntaxNode node, params string[] others) => found.AddRange(others.Select(other => Mutant.Of(node, file, other)));
}
