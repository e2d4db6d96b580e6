using static AIPortability.Analyzers.Catalogue.Surfaces.Surface;
using static AIPortability.Analyzers.Catalogue.Surfaces.SurfaceStatus;

namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>Providers at home elsewhere, and servers on the user's own machine.</summary>
internal static class OtherSurfaces
{
    internal static readonly ProviderSurfaces[] Rows =
    {
        new("mistral")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming, Tools },
            { Yes, Sources.Portkey, Embeddings },
            { No, Sources.DevelopersDigest, Responses, Assistants },
        },
        new("local")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming, Tools, Embeddings },
            { Yes, Sources.DevelopersDigest, "Ollama: without stored state", Responses },
            { Partial, Sources.DevelopersDigest, "vLLM", AudioTranscription, Batch },
            { No, Sources.DevelopersDigest, Files, FineTuning, Moderations, Assistants, VectorStores },
        },
    };
}
