using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Sources;

/// <summary>
/// Documents full of sites: five addresses each (a constant that another document reads, two requests, a field, an interpolated string), a model
/// in a request, a default, and a client that is given no endpoint.
/// </summary>
internal static class TiedCode
{
    public const int AddressesOfDocument = 5;

    public static SyntaxTree[] Documents(int count) => [.. Enumerable.Range(0, count).Select(n => CSharpSyntaxTree.ParseText(Text(n), path: PathOf(n)))];

    public static string PathOf(int n) => $"/Shop/Advisor{n}.cs";

    public static string Text(int n) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using OpenAI.Chat;

        namespace Shop;

        public static class Endpoints{{n}}
        {
            public const string Speech{{n}} = "https://api.openai.com/v1/audio/speech";
            public const string Title = "Advisor {{n}}";
        }

        public sealed class Advisor{{n}}(HttpClient http, IConfiguration configuration)
        {
            private static readonly Uri Home = new("https://api.mistral.ai/v1/");

            public Task<HttpResponseMessage> Models() => http.GetAsync("https://api.openai.com/v1/models");

            public Task<HttpResponseMessage> Speak(string text) => http.PostAsync(Endpoints{{Math.Max(0, n - 1)}}.Speech{{Math.Max(0, n - 1)}}, JsonContent.Create(new { text }));

            public async Task<string> Ask(string question)
            {
                var body = new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = question } } };
                using HttpResponseMessage answer = await http.PostAsync("https://api.openai.com/v1/chat/completions", JsonContent.Create(body));
                return await answer.Content.ReadAsStringAsync();
            }

            public Task<string> File(string id) => http.GetStringAsync($"https://api.openai.com/v1/files/{id}/content");

            public string Other() => configuration["AI:Anthropic:Endpoint"] ?? "https://api.anthropic.com";

            public ChatClient Client(string key) => new("gpt-4o", key);

            public override string ToString() => Endpoints{{n}}.Title + " at " + Home;
        }
        """;
}
