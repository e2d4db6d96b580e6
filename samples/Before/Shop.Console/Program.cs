using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Shop.Console;
using Shop.Core;

string? key = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
if (string.IsNullOrEmpty(key))
{
    Console.Error.WriteLine("Set OPENAI_API_KEY first.");
    return 1;
}

string model = new OpenAISettings().Model;
string question = args.Length > 0 ? string.Join(' ', args) : "Which tea goes with lemon cake?";

using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

// A model that the account does not have would only fail later, and with a worse message.
using HttpResponseMessage known = await http.GetAsync($"https://api.openai.com/v1/models/{Uri.EscapeDataString(model)}");
if (!known.IsSuccessStatusCode)
{
    Console.Error.WriteLine($"{model} cannot be used: {(int)known.StatusCode}");
    return 2;
}

if (await Moderation.IsFlaggedAsync(http, question))
{
    Console.Error.WriteLine("The shop does not answer that.");
    return 3;
}

using HttpResponseMessage response = await http.PostAsync(
    "https://api.openai.com/v1/chat/completions", // not "completions": the model speaks chat only
    JsonContent.Create(new { model, messages = new[] { new { role = "user", content = question } } }));
response.EnsureSuccessStatusCode();

using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
Console.WriteLine(answer.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString());

// What was asked is kept as a vector, to find the questions that resemble it.
using HttpResponseMessage vector = await http.PostAsync(
    OpenAIAddresses.Embeddings,
    JsonContent.Create(new { model = "text-embedding-3-small", input = question }));
Console.WriteLine(vector.IsSuccessStatusCode ? "(kept)" : "(not kept)");
return 0;
