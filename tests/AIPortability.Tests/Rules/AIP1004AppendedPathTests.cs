using System.Globalization;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Rules;

/// <summary>Libraries for requests that append a path plainly: only the version twice is wrong.</summary>
public sealed class AIP1004AppendedPathTests
{
    private const string Refit =
        """
        namespace Refit
        {
            public static class RestService { public static T For<T>(string hostUrl) => default!; }
            public class PostAttribute : System.Attribute { public PostAttribute(string path) { } }
        }
        """;

    private const string RestSharp =
        """
        namespace RestSharp
        {
            public enum Method { Post }
            public class RestRequest { public RestRequest(string resource, Method method = Method.Post) { } }
            public class RestClient { public RestClient(string baseUrl) { } public object Execute(RestRequest request) => request; }
        }
        """;

    private const string Flurl =
        """
        namespace Flurl
        {
            public class Url { }
            public static class GeneratedExtensions { public static Url AppendPathSegment(this string url, object segment) => new Url(); }
        }
        """;

    [Theory]
    [InlineData("https://api.openai.com/v1", "/v1/chat/completions", "https://api.openai.com/v1/v1/chat/completions", "/chat/completions")]
    [InlineData("https://api.openai.com/v1/", "/v1/chat/completions", "https://api.openai.com/v1/v1/chat/completions", "/chat/completions")]
    [InlineData("https://api.openai.com/v1", "v1/embeddings", "https://api.openai.com/v1/v1/embeddings", "embeddings")]
    [InlineData("https://api.openai.com/v1", "/chat/completions", null, null)]
    [InlineData("https://api.openai.com/v1/", "chat/completions", null, null)]
    [InlineData("https://api.openai.com", "/v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com", "/chat/completions", null, null)]
    public async Task A_version_that_base_and_path_have(string baseUrl, string path, string? called, string? right)
    {
        await Check("Refit", Refit, $$"""Refit.RestService.For<IChat>("{{baseUrl}}").ToString();""", $$"""interface IChat { [Refit.Post("{{path}}")] void Ask(); }""", "RestService", called, right);
        await Check("RestSharp", RestSharp, $$"""var rest = new RestSharp.RestClient("{{baseUrl}}"); rest.Execute(new RestSharp.RestRequest("{{path}}", RestSharp.Method.Post));""", "", "RestClient", called, right);
        await Check("RestSharp", RestSharp, $$"""var rest = new RestSharp.RestClient("{{baseUrl}}"); var r = new RestSharp.RestRequest("{{path}}"); rest.Execute(r);""", "", "RestClient", called, right);
        await Check("Flurl", Flurl, $$"""var made = Flurl.GeneratedExtensions.AppendPathSegment("{{baseUrl}}", "{{path}}");""", "", "AppendPathSegment", null, null);
        await Check("Flurl", "using Flurl;\n" + Flurl, $$"""var made = "{{baseUrl}}".AppendPathSegment("{{path}}");""", "", "AppendPathSegment", called, right, "using Flurl;\n");
    }

    private static async Task Check(string assembly, string library, string statements, string types, string taker, string? called, string? right, string usings = "")
    {
        CSharpCompilation compiled = Compiled.From([CSharpSyntaxTree.ParseText(library, cancellationToken: TestContext.Current.CancellationToken)], References.NetCore, assembly);
        using var image = new MemoryStream();
        Assert.True(compiled.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var found = await new TestProject().WithReferences(MetadataReference.CreateFromImage(image.ToArray(), filePath: assembly + ".dll"))
            .WithSource(usings + Snippet.Statements(statements, types)).FindAsync();
        Assert.Equal(
            called is null ? [] : [$"'{taker}' will call '{called}', which answers 404; give it '{right}'"],
            found.Where(finding => finding.Id == "AIP1004").Select(finding => finding.GetMessage(CultureInfo.InvariantCulture)));
    }
}
