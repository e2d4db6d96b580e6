using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Sources;

/// <summary>A project in which somebody types: ordinary files, one in a hundred full of ties, and the two that are typed in.</summary>
internal sealed class EditedCode
{
    public const int Ties = 3;

    private const int LinesOfFile = 120;

    private const string TiedMembers =
        """
            public Task<string> Models() => http.GetStringAsync("https://api.openai.com/v1/models");

            public OpenAI.Chat.ChatClient Client(string key) => new("gpt-4o", key);
        """;

    private const string UntiedMembers =
        """
            public Task<string> Models() => http.GetStringAsync("https://www.example.com/v1/models");

            public UriBuilder Client(string key) => new("https", key);
        """;

    private readonly string tied, untied;

    public EditedCode(int files)
    {
        var code = new OrdinaryCode();
        tied = code.File(LinesOfFile);
        untied = code.File(LinesOfFile);
        Around = [.. Enumerable.Range(0, files - 2).Select(n => n % 100 == 0
            ? (TiedCode.PathOf(n / 100), TiedCode.Text(n / 100))
            : ($"/Shop/F{n}.cs", code.File(LinesOfFile)))];
    }

    public IReadOnlyList<(string Path, string Text)> Around { get; }

    /// <summary>The file with three ties after a keystroke: an address, a client that is given no endpoint, and the client's model.</summary>
    public string Tied(int keystroke) => tied + Class("Tied", TiedMembers, keystroke);

    /// <summary>The file without a tie after a keystroke.</summary>
    public string Untied(int keystroke) => untied + Class("Untied", UntiedMembers, keystroke);

    private static string Class(string name, string members, int keystroke) =>
        $$"""
        public sealed class {{name}}(HttpClient http, Microsoft.Extensions.Configuration.IConfiguration configuration)
        {
            public int Typed => {{keystroke}};

            public string? Title => configuration["Shop:Title"];

        {{members}}
        }

        """;
}
