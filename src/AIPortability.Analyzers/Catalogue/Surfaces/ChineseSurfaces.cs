using static AIPortability.Analyzers.Catalogue.Surfaces.Surface;
using static AIPortability.Analyzers.Catalogue.Surfaces.SurfaceStatus;

namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>Providers at home in China.</summary>
internal static class ChineseSurfaces
{
    internal static readonly ProviderSurfaces[] Rows =
    {
        new("deepseek")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming, Tools },
            { No, Sources.DevelopersDigest, Embeddings, Images, AudioTranscription, AudioSpeech, Files, Batch, FineTuning, Moderations, Assistants, VectorStores },
            { Disputed, Sources.SdcbChats, "this source calls it, the list of endpoints lacks it", Responses },
        },
        new("moonshot")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Streaming, Tools, Files, Batch, Responses },
            { Yes, Sources.LiteLlmDocs, VisionInput },
            { No, Sources.DevelopersDigest, Embeddings, Images, AudioTranscription, AudioSpeech, Moderations, Assistants },
        },
        new("zhipu")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions },
            { Yes, Sources.BigModelDocs, Streaming, Tools, Embeddings, Images, AudioTranscription, AudioSpeech, Files, Batch },
            { Yes, Sources.BigModelDocs, "the path is there; the form of the body was not compared", Moderations },
            { Yes, Sources.ModelsDev, VisionInput },
            { Partial, Sources.DevelopersDigest, "on the coding plan", Responses },
            { NativeOnly, Sources.BigModelDocs, "deprecated", Assistants },
            { NativeOnly, Sources.BigModelDocs, Realtime, VectorStores },
        },
        new("minimax")
        {
            { Yes, Sources.DevelopersDigest, ChatCompletions, Responses },
            { Yes, Sources.LiteLlmDocs, Streaming, Tools },
            { NativeOnly, Sources.LangChainMiniMax, "takes texts and type", Embeddings },
            { NativeOnly, Sources.LiteLlmDocs, AudioSpeech },
            { No, Sources.DevelopersDigest, Assistants },
        },
        new("alibaba-dashscope")
        {
            { Yes, Sources.AlibabaModelStudio, ChatCompletions, Streaming, Tools, Embeddings, Batch },
            { Yes, Sources.AlibabaModelStudio, "for batches", Files },
            { Yes, Sources.ModelsDev, VisionInput, Responses },
            { NativeOnly, Sources.OneApi, Images },
            { NativeOnly, Sources.ModelsDev, Realtime },
        },
        new("baidu-qianfan")
        {
            { Yes, Sources.BaiduQianfan, ChatCompletions, Streaming },
        },
        new("tencent-hunyuan")
        {
            { Yes, Sources.TencentTokenHub, ChatCompletions, Streaming },
            { Partial, Sources.TencentTokenHub, "some models", Responses },
            { NativeOnly, Sources.TencentTokenHub, Images },
        },
        new("volcengine-ark")
        {
            { Yes, Sources.VolcengineArk, ChatCompletions, Streaming, Tools, VisionInput, Images, Responses },
            { Yes, Sources.VolcengineArk, "internationally at a multimodal endpoint", Embeddings },
            { NativeOnly, Sources.VolcengineArk, "a product with a key of its own", AudioTranscription, AudioSpeech },
        },
        new("siliconflow")
        {
            { Yes, Sources.SiliconFlowDocs, ChatCompletions, Embeddings, Images, AudioTranscription, AudioSpeech, Files, Batch },
            { Yes, Sources.ModelsDev, Streaming, VisionInput },
            { NativeOnly, Sources.SiliconFlowDocs, FineTuning },
        },
        new("stepfun")
        {
            { Yes, Sources.StepFunDocs, ChatCompletions, Streaming, Tools, VisionInput, AudioSpeech, Files },
            { Yes, Sources.StepFunDocs, "the path is assumed", AudioTranscription },
            { Partial, Sources.ModelsDev, "one model, step-3.7-flash", Responses },
            { NativeOnly, Sources.StepFunDocs, "at /v1/realtime", Realtime },
        },
        new("gitee-ai")
        {
            { Yes, Sources.GiteeAI, ChatCompletions, Embeddings, Images },
        },
        new("baichuan")
        {
            { Yes, Sources.OneApi, ChatCompletions, Embeddings },
        },
        new("lingyiwanwu")
        {
            { Yes, Sources.SdcbChats, ChatCompletions },
        },
        new("iflytek-spark")
        {
            { Yes, Sources.SparkAndHunyuanModules, ChatCompletions, Streaming },
            { No, Sources.SparkAndHunyuanModules, Embeddings },
        },
    };
}
