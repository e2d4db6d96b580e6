using System;
using AIPortability.Analyzers.Context;

namespace AIPortability.Analyzers.Rules;

/// <summary>Which of the judgements of one place is reported: one finding a place (docs/decisions/0007).</summary>
internal static class Precedence
{
    /// <summary>The rules that can meet at one place: an earlier one stands instead of a later one.</summary>
    public static readonly string[] Order =
    {
        AIP3001NotServed.Id, AIP1004MisfitEndpoint.Id, AIP3004NotKnown.Id, AIP1001HardCodedEndpoint.Id, AIP1002ImplicitEndpoint.Id, AIP1003EndpointDefault.Id,
    };

    /// <summary>What is not known hides no more severe finding.</summary>
    private static readonly string[] Yielding = { AIP3004NotKnown.Id };

    /// <summary>The judgement that is reported, or null. A rule that is switched off gives the place back.</summary>
    public static Judgement<TSite>? Choose<TSite>(RuleLevels levels, params Judgement<TSite>?[] judgements)
    {
        Judgement<TSite>? best = null;
        foreach (string id in Order)
        {
            foreach (Judgement<TSite>? judgement in judgements)
            {
                if (judgement?.Descriptor.Id == id && !levels.IsOff(id) && (best is null || GivesWay(best, judgement, levels)))
                    best = judgement;
            }
        }

        return best;
    }

    private static bool GivesWay<TSite>(Judgement<TSite> earlier, Judgement<TSite> later, RuleLevels levels) =>
        Array.IndexOf(Yielding, earlier.Descriptor.Id) >= 0
        && levels.Of(later.Descriptor.Id, later.Severity) > levels.Of(earlier.Descriptor.Id, earlier.Severity);
}
