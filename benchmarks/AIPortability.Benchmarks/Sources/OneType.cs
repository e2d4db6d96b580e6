using System.Text;

namespace AIPortability.Benchmarks.Sources;

/// <summary>A type with so many sites: an address of its own, one that stands there again and again, and a client.</summary>
internal static class OneType
{
    public static string Text(int sites)
    {
        var text = new StringBuilder(
            """
            using System.Net.Http;
            using System.Threading.Tasks;
            using OpenAI.Chat;

            namespace Shop;

            public sealed class Advisor(HttpClient http)
            {
                public string Title { get; set; } = "Advisor";

            """);
        for (int n = 0; n < sites; n++)
            text.Append("\n    ").Append(Site(n)).Append('\n');
        return text.Append("}\n").ToString();
    }

    /// <summary>A client without an endpoint has a model too.</summary>
    public static int Diagnostics(int sites) => sites + (sites / 3);

    private static string Site(int n) => (n % 3) switch
    {
        0 => $$"""public Task<string> Item{{n}}() => http.GetStringAsync("https://api.openai.com/v1/files/{{n}}");""",
        1 => $$"""public Task<string> Models{{n}}() => http.GetStringAsync("https://api.openai.com/v1/models");""",
        _ => $$"""public ChatClient Client{{n}}(string key) => new("gpt-4o", key);""",
    };
}
