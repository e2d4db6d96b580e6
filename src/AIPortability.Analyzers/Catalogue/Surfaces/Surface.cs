namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>A part of OpenAI's API that a program can depend on.</summary>
internal enum Surface
{
    ChatCompletions,
    Streaming,
    Tools,
    JsonMode,
    StructuredOutputs,
    VisionInput,
    Embeddings,
    Images,
    AudioTranscription,
    AudioSpeech,
    Files,
    Batch,
    FineTuning,
    Moderations,
    Responses,
    Assistants,
    Realtime,
    VectorStores,
}

/// <summary>Whether a provider offers a surface in OpenAI's form.</summary>
internal enum SurfaceStatus
{
    /// <summary>No source was read that says either. It has no row.</summary>
    Unknown,

    Yes,

    /// <summary>With gaps, or for some models or plans.</summary>
    Partial,

    /// <summary>Offered in the provider's own form.</summary>
    NativeOnly,

    /// <summary>Said to be missing, or absent from a list of all that is offered.</summary>
    No,

    /// <summary>Shut down.</summary>
    Ended,

    /// <summary>Sources disagree.</summary>
    Disputed,
}
