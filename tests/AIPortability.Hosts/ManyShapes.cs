namespace AIPortability.Hosts;

/// <summary>
/// A solution with what hosts treat in ways of their own: two target frameworks with <c>#if</c>, a shared project, CRLF with a byte order mark,
/// central package management, the SDKs for the web and for workers, a project of tests, a type in two files, and C# 7.3.
/// </summary>
internal static class ManyShapes
{
    public const string File = "Shapes.slnx";

    public static void Write(Workbench workbench)
    {
        workbench.Write(File, $"""
            <Solution>
              <Project Path="Conditional/Conditional.csproj" />
              <Project Path="Desk/Desk.csproj" />
              <Project Path="Old/Old.csproj" />
              <Project Path="Web/Web.csproj" />
              <Project Path="Worker/Worker.csproj" />
              <Project Path="Desk.Tests/Desk.Tests.csproj" />
            {JointShapes.Projects}
            </Solution>
            """);
        workbench.Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="OpenAI" Version="2.15.0" />
              </ItemGroup>
            </Project>
            """);
        workbench.Write("Directory.Build.props", workbench.Read("Directory.Build.props").Replace(" Version=", " VersionOverride=", StringComparison.Ordinal));
        workbench.Write("Shared/Shared.projitems", """
            <Project>
              <ItemGroup>
                <Compile Include="$(MSBuildThisFileDirectory)Addresses.cs" />
              </ItemGroup>
            </Project>
            """);
        workbench.Write("Shared/Addresses.cs", """
            using System;

            internal static class Addresses
            {
                public static readonly Uri Chat = new Uri("https://api.openai.com/v1/chat/completions");

                public static readonly Uri Models = new Uri("https://api.openai.com/v1/models");
            }
            """);
        JointShapes.Write(workbench);
        WriteConditional(workbench);
        WriteDesk(workbench);
        WriteOld(workbench);
        WriteWeb(workbench);
        Project(workbench, "Worker", "Microsoft.NET.Sdk.Worker", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>disable</ImplicitUsings>", "");
        workbench.Write("Worker/Program.cs", "System.Console.WriteLine(new System.Net.Http.HttpClient { BaseAddress = new System.Uri(\"https://api.openai.com/v1/\") }.BaseAddress);\n");
        foreach (string part in new[] { "Files", "Models" })
        {
            workbench.Write($"Worker/Client.{part}.cs", $$"""
                using System;

                internal static partial class Client
                {
                    public static Uri {{part}}() => new Uri("https://api.openai.com/v1/{{part}}");

                    public static Uri One{{part}}(string id) => new Uri("https://api.openai.com/v1/{{part}}/" + id);
                }
                """);
        }

        Project(workbench, "Desk.Tests", "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><IsTestProject>true</IsTestProject>", """<PackageReference Include="OpenAI" />""");
        workbench.Write("Desk.Tests/DeskTests.cs", """
            public static class DeskTests
            {
                public static object Client() => new OpenAI.Chat.ChatClient("gpt-4o", "q7Zp41-Kd93x-0vLm");

                public static System.Uri Address() => new System.Uri("https://api.openai.com/v1");
            }
            """);
    }

    private static void WriteDesk(Workbench workbench)
    {
        Project(workbench, "Desk", "Microsoft.NET.Sdk", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", """<PackageReference Include="OpenAI" />""", "<Import Project=\"../Shared/Shared.projitems\" />");
        workbench.Write("Desk/Models.cs", "\uFEFF" + """
            using System;
            using OpenAI.Chat;

            namespace Desk;

            public static class Models
            {
                public static Uri New() => new("https://api.openai.com/v1/models"); // the one that is used

                public static ChatClient Chat(string key) => new ChatClient("gpt-4o", key);
            }
            """.ReplaceLineEndings("\r\n"));
    }

    private static void WriteConditional(Workbench workbench)
    {
        Project(workbench, "Conditional", "Microsoft.NET.Sdk", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", "");
        workbench.Write("Conditional/Models.cs", """
            using System;

            public static class Models
            {
            #if NET10_0_OR_GREATER
                public static Uri New() => new("https://api.openai.com/v1/models");
            #else
                public static Uri Old() => new Uri("https://api.openai.com/v1/models");
            #endif

                public static Uri Any() => new Uri("https://api.openai.com/v1/batches");
            }
            """);
    }

    private static void WriteOld(Workbench workbench)
    {
        Project(workbench, "Old", "Microsoft.NET.Sdk", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion><Nullable>disable</Nullable>", "", "<Import Project=\"../Shared/Shared.projitems\" />");
        workbench.Write("Old/Client.cs", """
            using System;

            namespace Old
            {
                public class Client
                {
                    private const string Address = "https://api.openai.com/v1";

                    public Uri Url(string operation)
                    {
                        return new Uri(Address + "/" + operation);
                    }
                }
            }
            """);
    }

    private static void WriteWeb(Workbench workbench)
    {
        Project(workbench, "Web", "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework>", "");
        workbench.Write("Web/appsettings.json", "\uFEFF{\r\n  // levels\r\n  \"Logging\": { \"LogLevel\": { \"Default\": \"Information\" } },\r\n}\r\n");
        workbench.Write("Web/Program.cs", """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Services.AddHttpClient("chat", http => http.BaseAddress = new System.Uri("https://api.openai.com/v1/"));
            builder.Build().Run();
            """);
    }

    internal static void Project(Workbench workbench, string name, string sdk, string properties, string items, string import = "") =>
        workbench.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              {import}
            </Project>
            """);
}
