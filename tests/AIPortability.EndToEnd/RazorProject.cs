namespace AIPortability.EndToEnd;

/// <summary>A Blazor program with a Razor page beside its components: built, fixed by <c>dotnet format</c>, and built again.</summary>
public sealed class RazorProject(PackedPackage package) : IAsyncLifetime
{
    private Workbench? workbench;

    internal WarningLog Before { get; private set; } = null!;

    internal SourceTree Tied { get; private set; } = null!;

    internal SourceTree Fixed { get; private set; } = null!;

    internal WarningLog After { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        workbench = package.NewWorkbench();
        Write(workbench);
        Before = await workbench.BuildAsync();
        Tied = workbench.ReadSources();
        await workbench.RelocateAsync();
        Fixed = workbench.ReadSources();
        After = await workbench.BuildAsync();
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Write(Workbench workbench)
    {
        workbench.Write("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OpenAI" Version="2.15.0" />
              </ItemGroup>
            </Project>
            """);
        workbench.Write("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHttpClient();
            builder.Services.AddRazorPages();
            builder.Services.AddRazorComponents();
            builder.Build().Run();
            """);
        workbench.Write("_Imports.razor", """
            @using Microsoft.AspNetCore.Components
            @using Microsoft.AspNetCore.Components.Web
            @using OpenAI.Chat
            """);
        workbench.Write("Answer.razor", """
            <p>@Address</p>

            @code {
                [Parameter] public Uri? Address { get; set; }
            }
            """);
        workbench.Write("Advisor.razor", """
            @page "/advisor"
            @inject HttpClient Http

            <a href="https://api.openai.com/v1/chat/completions">How it is called</a>
            <Answer Address="@(new Uri("https://api.openai.com/v1/embeddings"))" />
            <button @onclick="@(async () => answer = await Http.GetStringAsync("https://api.openai.com/v1/files"))">Files</button>
            <p>@answer</p>

            @code {
                private readonly ChatClient second = new("gpt-4o", Environment.GetEnvironmentVariable("KEY"));
                private string answer = "";

                private async Task AskAsync()
                {
                    var said = await Http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o-mini" });
                    answer = await said.Content.ReadAsStringAsync();
                }
            }
            """);
        workbench.Write("Advisor.razor.cs", """
            using OpenAI.Chat;

            namespace Shop;

            public partial class Advisor
            {
                private readonly ChatClient first = new("o3", Environment.GetEnvironmentVariable("KEY"));

                private Task<string> ModelsAsync() => Http.GetStringAsync("https://api.openai.com/v1/models");
            }
            """);
        workbench.Write("Pages/Ask.cshtml", """
            @page
            @inject IHttpClientFactory Clients
            @{
                var models = await Clients.CreateClient().GetStringAsync("https://api.openai.com/v1/models");
            }
            <p>@models: @(await Clients.CreateClient().GetStringAsync("https://api.deepseek.com/models"))</p>
            """);
    }
}
