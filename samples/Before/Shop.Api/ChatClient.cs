namespace Shop.Api;

/// <summary>The typed client behind /ask.</summary>
public sealed class ChatClient
{
    private readonly HttpClient _http;
    private readonly string _model;

    public ChatClient(HttpClient http, IConfiguration configuration)
    {
        http.BaseAddress = new("https://api.openai.com/v1/");
        _http = http;
        _model = configuration["Assistant:Model"] ?? "gpt-4o-mini";
    }

    public async Task<string?> AskAsync(string question)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync("chat/completions", new
        {
            model = _model,
            messages = new[] { new { role = "user", content = question } },
        });
        response.EnsureSuccessStatusCode();
        return await ChatAnswer.ReadAsync(response.Content);
    }
}
