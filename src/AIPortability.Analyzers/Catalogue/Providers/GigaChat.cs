using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>GigaChat. giga.chat is the application for people and is left out.</summary>
internal static class GigaChat
{
    internal const string GigachatDevicesSberbankRu = "gigachat.devices.sberbank.ru";

    internal static readonly Provider Provider = new(
        id: "gigachat",
        name: "GigaChat",
        section: "GigaChat",
        homeJurisdiction: "RU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(GigachatDevicesSberbankRu, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
