using System;
using System.Net.Http;

namespace AIPortability.Valid;

public static class Gateways
{
    // Right: .editorconfig allows this host.
    public static HttpClient Create() => new() { BaseAddress = new Uri("https://contoso-gateway.openai.azure.com/openai/v1/") };

    // Right: .editorconfig allows every host below that name.
    public const string Regional = "https://west.contoso-region.api.openai.com/v1";
}
