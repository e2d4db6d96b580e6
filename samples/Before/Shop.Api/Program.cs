using System.Net.Http.Headers;
using Shop.Api;

var builder = WebApplication.CreateBuilder(args);
string? key = builder.Configuration["OPENAI_API_KEY"];

builder.Services.AddHttpClient("openai", client =>
{
    client.BaseAddress = new Uri("https://api.openai.com/v1/");
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
});
builder.Services.AddHttpClient<ChatClient>(client =>
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key));
builder.Services.AddHttpClient<Recommendations>();

var app = builder.Build();

app.MapGet("/ask", async (string q, ChatClient chat, Recommendations recommendations) => new
{
    answer = await chat.AskAsync(q),
    related = await recommendations.ForAsync(q),
});

app.MapGet("/models", async (IHttpClientFactory clients) =>
    Results.Content(await clients.CreateClient("openai").GetStringAsync("models"), "application/json"));

app.MapGet("/status", () => ProviderStatus.Pages);

app.Run();
