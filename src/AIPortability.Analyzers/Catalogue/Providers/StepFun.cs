using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>StepFun.</summary>
internal static class StepFun
{
    internal const string ApiStepfunCom = "api.stepfun.com";
    internal const string ApiStepfunAi = "api.stepfun.ai";

    internal static readonly Provider Provider = new(
        id: "stepfun",
        name: "StepFun",
        section: "StepFun",
        homeJurisdiction: "CN", jurisdictionSource: Sources.CherryStudio,
        hosts: new[]
        {
            // CN
            new ProviderHost(ApiStepfunCom, RowStatus.Current, Sources.ModelsDev),
            // international
            new ProviderHost(ApiStepfunAi, RowStatus.Current, Sources.ModelsDev),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.stepfun.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "China"),
            new BaseUrl("https://api.stepfun.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.StepFunDocs, platform: "international"),
            new BaseUrl("https://api.stepfun.ai/step_plan/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "international, step plan"),
        },
        keyVariables: new[] { "STEPFUN_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
