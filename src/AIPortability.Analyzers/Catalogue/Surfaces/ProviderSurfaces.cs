using System.Collections;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>What one source says of some surfaces of a provider.</summary>
internal sealed record SurfaceClaim(SurfaceStatus Status, Source Source, string? Note, Surface[] Surfaces);

/// <summary>
/// What is known of one provider's surfaces, as claims: status, source, a note where the status alone misleads, and the surfaces that
/// it holds for. A surface without a claim is <see cref="SurfaceStatus.Unknown"/>.
/// </summary>
internal sealed class ProviderSurfaces : IEnumerable<SurfaceClaim>
{
    private readonly List<SurfaceClaim> claims = new();

    public ProviderSurfaces(string providerId) => ProviderId = providerId;

    public string ProviderId { get; }

    public void Add(SurfaceStatus status, Source source, params Surface[] surfaces) => claims.Add(new(status, source, null, surfaces));

    public void Add(SurfaceStatus status, Source source, string note, params Surface[] surfaces) => claims.Add(new(status, source, note, surfaces));

    public IEnumerator<SurfaceClaim> GetEnumerator() => claims.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
