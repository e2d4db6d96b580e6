using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Moves;

namespace AIPortability.Analyzers.Plans;

/// <summary>A place where a client is made, with the fixes of what ties it. Rules judge this value and never look at the code again.</summary>
/// <param name="Binding">What the code says.</param>
/// <param name="Availability">What is known of the provider in the project's regions; null where there is nothing to say.</param>
/// <param name="EndpointMove">The fix of the endpoint, which takes the model and the key along; or null.</param>
/// <param name="NoFixReason">Why there is none, where the library could be given one.</param>
/// <param name="Model">The model, when this site is the one to report it.</param>
/// <param name="Key">The key, when this site is the one to report it and it is no placeholder.</param>
internal sealed record ClientSite(
    ClientBinding Binding, Availability? Availability, Move? EndpointMove, NoFixReason NoFixReason, ValueSite? Model, ApiKeySite? Key);
