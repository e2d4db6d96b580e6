using AIPortability.Analyzers.Context;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Context;

public sealed class ReferencedSdksTests
{
    /// <summary>A command line has references in whatever order.</summary>
    [Theory]
    [InlineData("GetChatClient", "OpenAI", "Azure.AI.OpenAI", "OpenAI")]
    [InlineData("EmbeddingsClient", "tryAGI.OpenAI", "Azure.AI.Inference", "tryAGI.OpenAI")]
    [InlineData("GenerativeModel", "Mscc.GenerativeAI", "GenerativeAI", "Mscc.GenerativeAI")]
    public void A_name_of_several_SDKs_is_that_of_one_whatever_the_order_of_the_references(string name, string expected, string first, string second)
    {
        MetadataReference[] references = [.. Packages.Versions(first)[^1], .. Packages.Versions(second)[0]];

        Assert.Equal(expected, AssemblyOf(name, references));
        Assert.Equal(expected, AssemblyOf(name, [.. references.Reverse()]));
    }

    private static string AssemblyOf(string name, MetadataReference[] references) =>
        ReferencedSdks.Of(Compiled.From([], [.. References.AspNetCore, .. references]))!.Vocabulary.Clients[name].Sdk.Assembly;
}
