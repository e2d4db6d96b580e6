using static AIPortability.Analyzers.Catalogue.Surfaces.Surface;
using static AIPortability.Analyzers.Catalogue.Surfaces.SurfaceStatus;

namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>Providers at home in the United States and Canada.</summary>
internal static class AmericanSurfaces
{
    internal static readonly ProviderSurfaces[] Rows =
    {
        new("openai")
        {
            { Yes, Sources.OpenAISpecification, ChatCompletions, Streaming, Tools, JsonMode, StructuredOutputs, VisionInput, Embeddings, Images,
                AudioTranscription, AudioSpeech, Files, Batch, Moderations, Responses, Realtime, VectorStores },
            { Partial, Sources.OpenAIDeprecations, "self-serve fine-tuning is being wound down, notice of 2026-05-07", FineTuning },
            { Ended, Sources.OpenAIAssistantsRetired, "on 2026-08-26", Assistants },
        },
        new("azure-openai")
        {
            { Yes, Sources.AzureApiLifecycle, ChatCompletions, Streaming, Tools, Embeddings, Responses },
            { Yes, Sources.Portkey, Images, AudioTranscription, AudioSpeech, Files, Realtime },
            { Yes, Sources.LiteLlmEndpoints, Batch, FineTuning, Assistants, VectorStores },
        },
        new("anthropic")
        {
            { Yes, Sources.ClaudeOpenAISdk, Streaming, VisionInput },
            { Partial, Sources.ClaudeOpenAISdk, "many fields are ignored", ChatCompletions },
            { Partial, Sources.ClaudeOpenAISdk, "strict is ignored", Tools },
            { NativeOnly, Sources.ClaudeOpenAISdk, StructuredOutputs, Files },
            { NativeOnly, Sources.LiteLlmEndpoints, Batch },
            { No, Sources.ClaudeOpenAISdk, JsonMode },
            { No, Sources.DevelopersDigest, Embeddings, Images, AudioTranscription, AudioSpeech, FineTuning, Responses, Assistants, Realtime, VectorStores },
            { No, Sources.LiteLlmEndpoints, Moderations },
        },
        new("google-gemini")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming, Tools, StructuredOutputs, VisionInput, Embeddings, Images, Batch },
            { NativeOnly, Sources.DevelopersDigest, Files },
            { NativeOnly, Sources.GoogleGenAISdk, "the Live API", Realtime },
            { No, Sources.DevelopersDigest, AudioTranscription, AudioSpeech, Moderations, Responses, Assistants, VectorStores },
        },
        new("google-vertex")
        {
            { NativeOnly, Sources.Portkey, Embeddings, Batch, FineTuning },
        },
        new("xai")
        {
            { Yes, Sources.DevelopersDigest, "called legacy; the Responses API is primary", ChatCompletions },
            { Yes, Sources.DevelopersDigest, Streaming, Images, Files, Batch, Responses },
            { Yes, Sources.XaiRegions, Tools, StructuredOutputs, VisionInput },
            { NativeOnly, Sources.XaiRegions, "a voice API", Realtime },
            { No, Sources.DevelopersDigest, Assistants },
            { Disputed, Sources.Portkey, "this source routes it, the list of endpoints lacks it", Embeddings },
        },
        new("groq")
        {
            { Yes, Sources.GroqDocs, "rejects logprobs, logit_bias and n above 1", ChatCompletions },
            { Yes, Sources.GroqDocs, Streaming, VisionInput, Responses },
            { Yes, Sources.GroqDocs, "no vtt and no srt", AudioTranscription },
            { Yes, Sources.BifrostGroq, Tools },
            { Yes, Sources.Portkey, AudioSpeech },
            { No, Sources.BifrostGroq, Embeddings },
            { No, Sources.DevelopersDigest, Images, Assistants },
        },
        new("cohere")
        {
            { Yes, Sources.CohereCompatibility, ChatCompletions, Streaming, Tools, Embeddings },
            { Partial, Sources.CohereCompatibility, "in the style of json_object", StructuredOutputs },
            { NativeOnly, Sources.Portkey, Files, Batch },
            { No, Sources.CohereCompatibility, Responses, Assistants },
        },
        new("together")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming, Tools, VisionInput, Embeddings, Images, AudioTranscription, AudioSpeech },
            { Partial, Sources.DevelopersDigest, "a Files API of its own", Files },
            { No, Sources.DevelopersDigest, "not in this form", Batch, FineTuning },
            { No, Sources.DevelopersDigest, Moderations, Assistants },
        },
        new("openrouter")
        {
            { Yes, Sources.OpenRouterDocs, ChatCompletions, Streaming, Tools, VisionInput, Embeddings, AudioTranscription, AudioSpeech },
            { Partial, Sources.OpenRouterDocs, "at /images in place of /images/generations", Images },
            { Partial, Sources.ModelsDev, "beta", Responses },
        },
        new("perplexity")
        {
            { Yes, Sources.PerplexityDocs, Streaming, Responses },
            { Partial, Sources.HaystackPerplexity, "vectors are encoded as base64_int8", Embeddings },
            { Ended, Sources.PerplexityDocs, "on 2026-09-27, by a secondary source", ChatCompletions },
        },
        new("fireworks")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming },
            { Yes, Sources.PipecatFireworks, Tools },
            { Yes, Sources.Portkey, Embeddings },
            { Yes, Sources.FireworksResponses, Responses },
            { Yes, Sources.LiteLlmTranscription, "on another host", AudioTranscription },
            { NativeOnly, Sources.Portkey, Images, Files, FineTuning },
        },
    };
}
