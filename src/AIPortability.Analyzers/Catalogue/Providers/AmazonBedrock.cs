using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>AWS Bedrock. The source gives the host name's first label only; the pattern is the endpoint form that AWS documents.</summary>
internal static class AmazonBedrock
{
    internal const string BedrockRuntimeAnyAmazonawsCom = "bedrock-runtime.*.amazonaws.com";
    internal const string BedrockAgentcoreAnyAmazonawsCom = "bedrock-agentcore.*.amazonaws.com";

    internal const string BedrockMantleAnyApiAws = "bedrock-mantle.*.api.aws";
    internal const string AwsExternalAnthropicAnyApiAws = "aws-external-anthropic.*.api.aws";

    internal static readonly Provider Provider = new(
        id: "aws-bedrock",
        name: "AWS Bedrock",
        section: "AmazonBedrock",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(BedrockRuntimeAnyAmazonawsCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(BedrockAgentcoreAnyAmazonawsCom, RowStatus.Current, Sources.Borderlint),
            // Anthropic's models in its own protocol, below /anthropic, and others in OpenAI's
            new ProviderHost(BedrockMantleAnyApiAws, RowStatus.Current, Sources.AnthropicCloudSdks),
            // run by Anthropic, billed by AWS
            new ProviderHost(AwsExternalAnthropicAnyApiAws, RowStatus.Current, Sources.AnthropicCloudSdks),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
