using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>ElevenLabs.</summary>
internal static class ElevenLabs
{
    internal const string ApiElevenlabsIo = "api.elevenlabs.io";

    internal static readonly Provider Provider = new(
        id: "elevenlabs",
        name: "ElevenLabs",
        section: "ElevenLabs",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiElevenlabsIo, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
