using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>
/// The one finding of an endpoint: that it is tied, or that its provider does not serve a deployment region. The latter stands instead of the
/// former, so that one place has one squiggle; a rule that is switched off gives the place back.
/// </summary>
internal static class EndpointFinding
{
    public static Diagnostic? Of(EndpointSite site, RuleLevels levels) =>
        (AIP1001HardCodedEndpoint.Judge(site) ?? AIP1003EndpointDefault.Judge(site)) is { } tie
            ? Shown(tie, AIP3001NotServed.Judge(site), AIP3004NotKnown.Judge(site), levels)
            : null;

    public static Diagnostic? Of(ClientSite site, RuleLevels levels) =>
        AIP1002ImplicitEndpoint.Judge(site) is { } tie
            ? Shown(tie, AIP3001NotServed.Judge(site, tie), AIP3004NotKnown.Judge(site), levels)
            : null;

    /// <summary>What is not known hides no more severe finding: a tie that a build warns of stays.</summary>
    private static Diagnostic Shown(Diagnostic tie, Diagnostic? notServed, Diagnostic? notKnown, RuleLevels levels)
    {
        if (notServed is not null && !levels.IsOff(AIP3001NotServed.Id))
            return notServed;
        return notKnown is not null && !levels.IsOff(AIP3004NotKnown.Id) && levels.Of(notKnown) >= levels.Of(tie) ? notKnown : tie;
    }
}
