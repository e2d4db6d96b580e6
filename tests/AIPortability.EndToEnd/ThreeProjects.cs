using System.Globalization;

namespace AIPortability.EndToEnd;

/// <summary>Three projects: two that compile one linked file, one of them for two target frameworks, and one without AI code.</summary>
public sealed class ThreeProjects(PackedPackage package) : IAsyncLifetime
{
    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {0}
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>{1}</ItemGroup>
        </Project>
        """;

    private const string Link = """<Compile Include="../Shared/Embeddings.cs" Link="Embeddings.cs" />""";

    private Workbench? workbench;

    internal FixedSolution Solution { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        workbench = package.NewWorkbench();
        workbench.Write("Three.slnx", """
            <Solution>
              <Project Path="Store/Store.csproj" />
              <Project Path="Desk/Desk.csproj" />
              <Project Path="Plain/Plain.csproj" />
            </Solution>
            """);
        WriteProject("Desk", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", Link);
        // What one project imports by itself must not be taken for granted in the other that has the same file.
        WriteProject("Store", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", Link);
        WriteProject("Plain", "<TargetFramework>net10.0</TargetFramework>", "");
        workbench.Write("Shared/Embeddings.cs", """
            namespace Shared;

            public static class Embeddings
            {
                public static readonly string Address = "https://api.openai.com/v1/embeddings";

                public static readonly string Batches = "https://api.openai.com/v1/batches";
            }
            """);
        workbench.Write("Desk/Models.cs", """
            namespace Desk;

            public static class Models
            {
            #if NET10_0_OR_GREATER
                public static System.Uri New() => new("https://api.openai.com/v1/models");
            #else
                public static System.Uri Old() => new System.Uri("https://api.openai.com/v1/models");
            #endif

                public static System.Uri Any() => new("https://api.openai.com/v1/batches");
            }
            """);
        workbench.Write("Plain/Weather.cs", """
            namespace Plain;

            public static class Weather
            {
                public static readonly System.Uri Service = new("https://api.weather.example/v1/forecast");
            }
            """);

        Solution = await FixedSolution.FixAsync(workbench);

        void WriteProject(string name, string framework, string items) =>
            workbench.Write($"{name}/{name}.csproj", string.Format(CultureInfo.InvariantCulture, Library, framework, items));
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        return ValueTask.CompletedTask;
    }
}
