using System.Collections.Generic;
using AIPortability.Analyzers.Plans.Shapes;

namespace AIPortability.Analyzers.Plans;

/// <summary>What one file has to be told about: each binding with what should stand there instead, in the order of the bindings.</summary>
/// <param name="Endpoints">One for each address.</param>
/// <param name="Clients">One for each client.</param>
/// <param name="Models">The models of requests, in bodies and in the properties of SDKs; each literal once.</param>
/// <param name="Keys">The keys of a distinctive shape.</param>
/// <param name="Paths">Relative paths that do not fit their base.</param>
internal sealed record FileSites(
    IReadOnlyList<EndpointSite> Endpoints, IReadOnlyList<ClientSite> Clients, IReadOnlyList<ValueSite> Models, IReadOnlyList<ApiKeySite> Keys,
    IReadOnlyList<MisfitSite> Paths);
