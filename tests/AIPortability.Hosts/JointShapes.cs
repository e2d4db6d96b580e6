namespace AIPortability.Hosts;

/// <summary>
/// Shapes in which an endpoint and its model stand apart, or in which target frameworks and projects want different fixes of one file: whoever looks
/// at one rule or one target alone would move half of it.
/// </summary>
internal static class JointShapes
{
    /// <summary>The projects, as lines of the solution.</summary>
    public const string Projects = """
          <Project Path="Joint/Joint.csproj" />
          <Project Path="Kiosk/Kiosk.csproj" />
          <Project Path="Ledger/Ledger.csproj" />
        """;

    public static void Write(Workbench workbench)
    {
        ManyShapes.Project(
            workbench, "Joint", "Microsoft.NET.Sdk", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks><ImplicitUsings>disable</ImplicitUsings><Nullable>enable</Nullable>",
            """<PackageReference Include="OpenAI" />""");
        workbench.Write("Joint/Reader.cs", """
            using System;
            using Microsoft.Extensions.Configuration;

            public sealed class Reader
            {
            #if NET10_0_OR_GREATER
                private readonly IConfiguration configuration;

                public Reader(IConfiguration configuration) => this.configuration = configuration;

                public string Name => configuration["Name"] ?? "";

                public Uri Chat() => new Uri("https://api.openai.com/v1/chat/completions");

                public Uri Models() => new Uri("https://api.openai.com/v1/models");
            #else
                public Uri Chat() => new Uri("https://api.openai.com/v1/chat/completions");

                public Uri Files() => new Uri("https://api.openai.com/v1/files");
            #endif
            }
            """);
        workbench.Write("Joint/Chained.cs", """
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            public sealed class Chained
            {
                private const string BaseUrl = "https://api.openai.com/v1";
                private const string Url = BaseUrl + "/chat/completions";

                public Task<HttpResponseMessage> Ask(HttpClient http) => http.PostAsJsonAsync(Url, new { model = "gpt-4o" });
            }
            """);
        workbench.Write("Joint/Clients.cs", """
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;

            public sealed class Clients
            {
                private const string Model = "gpt-4o";

                private ChatClient? late;

                public ChatClient Late(string key) => late ??= new OpenAIClient(key).GetChatClient("gpt-4o-mini");

                public ChatClient Given(ChatClient? client, string key)
                {
                    client ??= new OpenAIClient(key).GetChatClient("gpt-4.1");
                    return client;
                }

                public ChatClient Apart(string key)
                {
                    const string model = "gpt-4.1-mini";
                    return new ChatClient(model, new ApiKeyCredential(key));
                }

            #if NET10_0_OR_GREATER
                public ChatClient New(string key) => new ChatClient(Model, key);
            #else
                public ChatClient Old(string key) => new ChatClient(model: Model, apiKey: key);
            #endif

                public ChatClient Conditional(string key) => new ChatClient(
            #if NET10_0_OR_GREATER
                    "gpt-5",
            #else
                    "gpt-5-mini",
            #endif
                    key);

                public ChatClient Elsewhere(string key) => new ChatClient(
                    "o3", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new System.Uri("https://api.deepseek.com/v1") });
            }
            """);
        // DeepSeek is the only provider of one project, and the second one of the other.
        ManyShapes.Project(workbench, "Kiosk", "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>disable</ImplicitUsings>", """<Compile Include="../Ledger/Answers.cs" />""");
        ManyShapes.Project(workbench, "Ledger", "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework>", "");
        workbench.Write("Ledger/Answers.cs", """
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            internal static class Answers
            {
                public static Task<HttpResponseMessage> Ask(HttpClient http) =>
                    http.PostAsJsonAsync("https://api.deepseek.com/v1/chat/completions", new { model = "deepseek-chat" });
            }
            """);
        workbench.Write("Ledger/Totals.cs", """
            internal static class Totals
            {
                public static readonly System.Uri Url = new("https://api.openai.com/v1/chat/completions");
            }
            """);
    }
}
