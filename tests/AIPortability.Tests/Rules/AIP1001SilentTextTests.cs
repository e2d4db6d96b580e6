using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Text for people is no tie to a service: comments, links, messages, logs, attributes.</summary>
public sealed class AIP1001SilentTextTests
{
    [Theory]
    [InlineData("// await client.GetAsync(\"https://api.openai.com/v1\");")]
    [InlineData("/* \"https://api.openai.com/v1\" */")]
    [InlineData("#region \"https://api.openai.com/v1\"\n#endregion")]
    [InlineData("#if NEVER\n_ = \"https://api.openai.com/v1\";\n#endif")]
    public Task A_comment_is_silent(string comment) => Silent(comment);

    [Fact]
    public Task An_xml_comment_is_silent() => Verify.Source(Snippet.Types(
        """
        /// <summary>Calls <see href="https://api.openai.com/v1"/>: <c>new Uri("https://api.openai.com/v1")</c>.</summary>
        /// <example><code>client.BaseAddress = new Uri("https://api.openai.com/v1/");</code></example>
        class C;
        """));

    [Theory]
    [InlineData("https://platform.openai.com/api-keys")]
    [InlineData("https://platform.openai.com/docs/api-reference")]
    [InlineData("https://openai.com")]
    [InlineData("https://www.openai.com/policies")]
    [InlineData("https://chat.openai.com")]
    [InlineData("https://status.openai.com/api/v2/status.json")]
    [InlineData("https://help.openai.com/en/articles/1")]
    [InlineData("https://console.anthropic.com/settings/keys")]
    [InlineData("https://docs.anthropic.com")]
    [InlineData("https://console.groq.com/keys")]
    [InlineData("https://api-docs.deepseek.com")]
    [InlineData("https://aistudio.google.com/apikey")]
    [InlineData("https://console.mistral.ai/api-keys")]
    [InlineData("https://openrouter.ai/keys")]
    [InlineData("https://open.bigmodel.cn/usercenter/apikeys")]
    [InlineData("https://api.together.xyz/settings/api-keys")]
    [InlineData("https://aip.baidubce.com/rest/2.0/ocr/v1/general_basic")]
    [InlineData("https://ollama.com/library/llama3")]
    [InlineData("https://bailian.console.aliyun.com")]
    [InlineData("https://portal.azure.com")]
    [InlineData("https://oai.azure.com")]
    public Task A_link_for_people_is_silent(string link) => Silent($"await client.GetAsync(\"{link}\"); const string Url = \"{link}\"; _ = new Uri(Url);");

    [Theory]
    [InlineData("\"https://api.openai.com/v1 is the default\"")]
    [InlineData("\"https://api.openai.com/v1\\n\"")]
    [InlineData("\" https://api.openai.com/v1\"")]
    [InlineData("\"see https://api.openai.com/v1\"")]
    [InlineData("\"https://api.openai.com/v1\" + \" cannot be reached\"")]
    [InlineData("\"https://api.openai.com/v1\" + name + \" cannot be reached\"")]
    [InlineData("$\"https://api.openai.com/v1 ({name})\"")]
    [InlineData("$\"Calling https://api.openai.com/{name}\"")]
    [InlineData("@\"https://api.openai.com/v1\n\"")]
    [InlineData("\"curl https://api.openai.com/v1/models\"")]
    [InlineData("\"<a href='https://api.openai.com/v1'>\"")]
    public Task A_text_with_white_space_or_words_around_the_address_is_silent(string text) => Silent($"await client.GetAsync({text}); string result = {text};");

    [Theory]
    [InlineData("Console.WriteLine({0});")]
    [InlineData("Console.Write({0});")]
    [InlineData("Console.Out.WriteLine({0});")]
    [InlineData("Console.Error.Write({0});")]
    [InlineData("Console.WriteLine(\"{{0}} {{1}}\", name, {0});")]
    [InlineData("Console.WriteLine(url ?? {0});")]
    [InlineData("System.Diagnostics.Debug.WriteLine({0});")]
    [InlineData("System.Diagnostics.Trace.TraceInformation({0});")]
    [InlineData("System.Diagnostics.Debug.Assert(url == name, {0});")]
    public Task Output_is_silent(string statement) => Silent(Filled(statement));

    [Theory]
    [InlineData("logger.LogInformation({0});")]
    [InlineData("logger.LogInformation(\"Calling {{Url}}\", {0});")]
    [InlineData("logger.LogError(new TimeoutException(), {0});")]
    [InlineData("logger.Log(LogLevel.Warning, {0});")]
    [InlineData("using var scope = logger.BeginScope({0});")]
    [InlineData("Serilog.Log.Information({0});")]
    [InlineData("Serilog.Log.Logger.Information({0});")]
    [InlineData("NLog.LogManager.GetLogger(name).Info({0});")]
    public Task A_log_is_silent(string statement) => Silent(
        Filled(statement),
        """
        namespace Serilog
        {
            public interface ILogger { void Information(string messageTemplate); }
            public static class Log { public static void Information(string messageTemplate) { } public static ILogger Logger => null!; }
        }
        namespace NLog
        {
            public class Logger { public void Info(string value) { } }
            public static class LogManager { public static Logger GetLogger(string name) => new(); }
        }
        """);

    [Theory]
    [InlineData("System.Diagnostics.Process.Start({0});")]
    [InlineData("System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo({0}) {{ UseShellExecute = true }});")]
    [InlineData("System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo {{ FileName = {0}, UseShellExecute = true }});")]
    [InlineData("string page = {0}; System.Diagnostics.Process.Start(page);")]
    [InlineData("await Launcher.LaunchUriAsync(new Uri({0}));")]
    [InlineData("await Browser.Default.OpenAsync({0});")]
    [InlineData("var link = new Hyperlink {{ NavigateUri = new Uri({0}) }};")]
    public Task A_page_that_somebody_is_shown_is_silent(string statement) => Silent(
        Filled(statement),
        """
        static class Launcher { public static Task LaunchUriAsync(Uri uri) => Task.CompletedTask; }
        interface IBrowser { Task OpenAsync(string uri); }
        static class Browser { public static IBrowser Default => null!; }
        class Hyperlink { public Uri? NavigateUri { get; set; } }
        """);

    [Theory]
    [InlineData("throw new InvalidOperationException({0});")]
    [InlineData("throw new ArgumentException({0}, nameof(name));")]
    [InlineData("var failed = new HttpRequestException({0});")]
    [InlineData("InvalidOperationException failed = new({0});")]
    [InlineData("throw new ChatFailed({0});")]
    [InlineData("throw new InvalidOperationException(url ?? {0});")]
    public Task An_exception_is_silent(string statement) =>
        Silent($"if (name is null) {{ {Filled(statement)} }}", "class ChatFailed(string url) : Exception(url);");

    [Theory]
    [InlineData("Show(message: {0});")]
    [InlineData("Show({0});")]
    [InlineData("var help = new {{ Description = {0} }};")]
    [InlineData("box = new Box {{ Placeholder = {0}, HelpUrl = {0} }};")]
    [InlineData("string description = {0}; await client.GetAsync(description.Substring(9));")]
    [InlineData("box.ToolTip = {0};")]
    public Task Text_with_a_name_for_people_is_silent(string statement) => Verify.Source(Snippet.Members(
        $"async Task M(HttpClient client, Box box) {{ {Filled(statement)} await Task.Yield(); }} void Show(string message) {{ }}",
        "class Box { public string? Placeholder { get; set; } public string? HelpUrl { get; set; } public string? ToolTip { get; set; } }"));

    [Theory]
    [InlineData("[System.ComponentModel.Description({0})]")]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Prompt = {0}, Name = {0})]")]
    [InlineData("[Obsolete({0})]")]
    [InlineData("[Obsolete(\"gone\", UrlFormat = {0})]")]
    [InlineData("[System.ComponentModel.DefaultValue({0})]")]
    [InlineData("[System.ComponentModel.Category({0})]")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"b\", Justification = {0})]")]
    public Task The_argument_of_an_attribute_is_silent(string attribute) =>
        Verify.Source(Snippet.Members($"{Filled(attribute)} public string Name {{ get; set; }} = \"\";"));

    private static string Filled(string text) => string.Format(null, text, "\"https://api.openai.com/v1\"");

    private static Task Silent(string statements, string types = "") => Verify.Source(Snippet.Statements(statements, types));
}
