namespace AIPortability.Benchmarks.Sources;

/// <summary>Types that do something, as templates like those of <see cref="DataShapes"/>.</summary>
internal static class WorkShapes
{
    public static readonly Func<Words, int, string>[] All = [Service, Queries, Parser, Json, Handler, Streams];

    private static string Service(Words words, int n) =>
        $$"""
        public sealed class Service{{n}}(HttpClient http, Action<string> log) : IDisposable
        {
            private static readonly Uri Home = new("{{words.Url()}}");
            private readonly CancellationTokenSource stop = new();

            public async Task<string> {{words.Noun()}}Async(int id, CancellationToken cancellation = default)
            {
                log($"{{words.Verb()}} {id} of {Home.Host}");
                for (int attempt = 0; attempt < {{words.Number(5) + 1}}; attempt++)
                {
                    try
                    {
                        using HttpResponseMessage response = await http.GetAsync("{{words.Url()}}" + "&id=" + id, cancellation).ConfigureAwait(false);
                        if (response.IsSuccessStatusCode && response.Headers.TryGetValues("X-{{words.Noun()}}", out IEnumerable<string>? found))
                            return string.Join(", ", found);
                    }
                    catch (HttpRequestException failure) when (attempt < 3)
                    {
                        log("{{words.Sentence()}} " + failure.Message);
                    }
                    finally
                    {
                        await Task.Delay(TimeSpan.FromMilliseconds({{words.Number(500)}}), stop.Token);
                    }
                }

                throw new TimeoutException("{{words.Sentence()}}");
            }

            public HttpRequestMessage Request(string path) => new(HttpMethod.Post, new Uri(Home, path))
            {
                Content = new StringContent("{{words.Any()}}", System.Text.Encoding.UTF8, "application/json"),
                Headers = { { "Accept", "text/plain" }, { "X-Request-Id", "{{words.Identifier()}}" } },
            };

            public void Dispose() => stop.Dispose();
        }
        """;

    private static string Queries(Words words, int n) =>
        $$""""
        public sealed class Queries{{n}}
        {
            private const string All = "SELECT Id, Name, Total FROM {{words.Noun()}} WHERE Total > @total ORDER BY Name";
            private const string Joined = @"
                SELECT c.Name, COUNT(*) AS Orders
                FROM {{words.Noun()}} c
                INNER JOIN {{words.Noun()}}Line l ON l.ParentId = c.Id
                WHERE c.State = '{{words.Verb()}}' AND l.Amount BETWEEN 1 AND {{words.Number(100)}}
                GROUP BY c.Name";

            public string Page(int page, string? filter) => $"""
                {All}
                OFFSET {page * {{words.Number(50)}}} ROWS FETCH NEXT 20 ROWS ONLY
                -- {filter ?? "{{words.Any()}}"}
                """;

            public IEnumerable<string> Both()
            {
                yield return All;
                yield return Joined + ";";
                if (All.Length > {{words.Number(200)}})
                    yield break;
                yield return $"DELETE FROM {{words.Noun()}} WHERE Id = {All.Length + 1}";
            }
        }
        """";

    private static string Parser(Words words, int n) =>
        $$"""
        public ref struct Parser{{n}}
        {
            private readonly ReadOnlySpan<char> text;
            private int at;

            public Parser{{n}}(ReadOnlySpan<char> text) => this.text = text;

            public bool TryRead(out int value)
            {
                value = 0;
                int start = at;
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                    value = unchecked((value * 10) + (text[at++] - '0'));
                if (at == start)
                    return false;
                do
                {
                    at++;
                }
                while (at < text.Length && text[at] is ' ' or '\t' or ',');
                return true;
            }

            public readonly string Rest() => at >= text.Length ? "" : text[at..].ToString().Trim() switch
            {
                "{{words.Verb()}}" => "{{words.Any()}}",
                { Length: 0 } => string.Empty,
                var rest => rest,
            };
        }
        """;

    private static string Json(Words words, int n) =>
        $$""""
        public static class Json{{n}}
        {
            private const string Sample = """
                {
                  "id": "{{words.Identifier()}}",
                  "model": "{{words.Noun()}} {{words.Number(100)}}",
                  "link": "{{words.Url()}}",
                  "tags": ["{{words.Verb()}}", "{{words.Verb()}}", "{{words.Key()}}"]
                }
                """;

            private static ReadOnlySpan<byte> Marker => "{{words.Key()}}"u8;

            public static object Make(string name) => new { name, kind = "{{words.Noun()}}", size = {{words.Number(100)}}, link = "{{words.Url()}}", inner = new { a = 1, b = "{{words.Any()}}" } };

            public static int Length() => Sample.Length + Marker.Length + "{\"{{words.Verb()}}\": [1, 2, 3], \"at\": \"2024-01-0{{words.Number(9)}}\"}".Length;
        }
        """";

    private static string Handler(Words words, int n) =>
        $$"""
        public abstract class Handler{{n}}
        {
            protected readonly List<Func<string, int>> Steps = new();

            protected Handler{{n}}()
            {
                Steps.Add(text => text.Length);
                Steps.Add(static text => text.IndexOf("{{words.Verb()}}", StringComparison.Ordinal));
                Steps.Add(Local);

                int Local(string text)
                {
                    (int first, int second) = (text.Length, {{words.Number(20)}});
                    return first > second ? first - second : checked(first + second);
                }
            }

            public abstract string Name { get; }

            public virtual int Run(string input) => Steps.Select((step, index) => step(input) * index).DefaultIfEmpty().Sum();
        }

        public sealed class Handler{{n}}Of{{words.Noun()}} : Handler{{n}}
        {
            public override string Name => "{{words.Any()}}";

            public override int Run(string input) => input == "{{words.Key()}}" ? base.Run(Name + "{{words.Any()}}") : Math.Max(base.Run(input), {{words.Number(50)}});
        }
        """;

    private static string Streams(Words words, int n) =>
        $$"""
        public static class Streams{{n}}
        {
            private static readonly object Gate = new();
            private static volatile int opened;

            public static async IAsyncEnumerable<string> LinesAsync(string file)
            {
                using StreamReader reader = File.OpenText(Path.Combine("{{words.Path()}}", file));
                while (await reader.ReadLineAsync() is { } line)
                {
                    if (line.Length == 0 || line[0] == '#')
                        continue;
                    yield return line.Split(';', StringSplitOptions.TrimEntries)[0];
                }
            }

            public static int Open(params string[] names)
            {
                lock (Gate)
                {
                    foreach (string name in names)
                        opened += name?.EndsWith(".{{words.Verb()}}", StringComparison.OrdinalIgnoreCase) == true ? 1 : 0;
                    opened = opened > {{words.Number(1000)}} ? 0 : opened;
                    return opened;
                }
            }
        }
        """;
}
