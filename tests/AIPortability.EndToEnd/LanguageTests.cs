namespace AIPortability.EndToEnd;

/// <summary>A build in another language than English says what it finds in that language.</summary>
public sealed class LanguageTests(PackedPackage package) : IAsyncLifetime
{
    private readonly Workbench workbench = package.NewWorkbench();

    public async ValueTask InitializeAsync()
    {
        workbench.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        workbench.Write("App.cs", """
            public static class App
            {
                public static System.Uri Tied() => new("https://api.openai.com/v1");
            }
            """);
        await workbench.BuildAsync();
    }

    public ValueTask DisposeAsync()
    {
        workbench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("zh-Hans", "warning AIP1001: OpenAI 终结点“api.openai.com”是硬编码的，改用其他服务需要修改代码；请从设置 AI:Endpoint 读取")]
    [InlineData("fr", "warning AIP1001: Le point de terminaison OpenAI 'api.openai.com' est codé en dur\u00a0: passer à un autre service oblige à modifier le code\u00a0; lisez-le dans le réglage AI:Endpoint")]
    [InlineData("en", "warning AIP1001: The OpenAI endpoint 'api.openai.com' is hard-coded")]
    public async Task A_build_prints_messages_in_its_language(string language, string message) =>
        Assert.Contains(message, await package.DotNet.RunInLanguageAsync(language, workbench.Root, "build", "--no-restore", "--no-incremental"), StringComparison.Ordinal);
}
