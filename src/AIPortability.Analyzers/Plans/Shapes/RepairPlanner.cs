using System;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Shapes;

/// <summary>Plans the repair of a text that does not fit: the right one in its place, with the quotes that are there.</summary>
internal static class RepairPlanner
{
    public static MisfitSite Plan(Misfit misfit)
    {
        NoFixReason reason = ReasonOf(misfit);
        return new MisfitSite(misfit, misfit.Text.GetLocation(), reason == NoFixReason.None ? Repair(misfit) : null, reason);
    }

    private static NoFixReason ReasonOf(Misfit misfit)
    {
        if (misfit.Fault.Right is null)
            return NoFixReason.None;
        if (SyntaxErrors.AreAround(misfit.Text))
            return NoFixReason.BrokenCode;
        if (misfit.IsShared)
            return NoFixReason.OtherUse;
        if (!misfit.Fault.IsCertain || (misfit.Base is not null && AddressPath.HasQuery(misfit.Address)))
            return NoFixReason.UncertainRepair;
        return misfit.Text is LiteralExpressionSyntax literal && TargetIn(literal) is not null ? NoFixReason.None : NoFixReason.ComputedBase;
    }

    private static Move? Repair(Misfit misfit) => misfit is { Fault.Right: { } right, Text: LiteralExpressionSyntax literal } && TargetIn(literal) is { } target
        ? new Move(literal.Span, "", new RepairText(target, right))
        : null;

    /// <summary>The value within its quotes; null where escapes make it look otherwise.</summary>
    private static TextSpan? TargetIn(LiteralExpressionSyntax literal)
    {
        string value = literal.Token.ValueText;
        int start = literal.Token.Text.IndexOf(value, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(literal.Token.SpanStart + start, value.Length);
    }
}
