using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Shapes;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>One place where an address of a provider stands in code. Rules judge this value and never look at the code again.</summary>
/// <param name="Provider">Whose address it is.</param>
/// <param name="Host">The host as written.</param>
/// <param name="BaseUrl">The base URL as written, without user info; the host alone where there is no more.</param>
/// <param name="Key">The configuration path that takes the address: <c>AI:Endpoint</c>.</param>
/// <param name="Use">What the code does with it.</param>
/// <param name="Location">The expression.</param>
/// <param name="Availability">What is known of the provider in the project's regions; null where there is nothing to say.</param>
/// <param name="Move">The fix, or null.</param>
/// <param name="NoFixReason">Why there is none.</param>
/// <param name="Misfit">Why what takes the address cannot use it, with the repair; null where it can.</param>
internal sealed record EndpointSite(
    Provider Provider, string Host, string BaseUrl, string Key, AddressUse Use, Location Location, Availability? Availability, Move? Move, NoFixReason NoFixReason,
    MisfitSite? Misfit)
{
    /// <summary>For a default: true where an argument that the caller may leave out decides, and no setting.</summary>
    public bool IsDecidedByArgument { get; init; }
}
