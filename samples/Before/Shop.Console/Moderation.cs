using System.Net.Http.Json;
using System.Text.Json;

namespace Shop.Console;

internal static class Moderation
{
    public static async Task<bool> IsFlaggedAsync(HttpClient http, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/moderations");
        request.Content = JsonContent.Create(new { input = text });
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();

        using JsonDocument verdict = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return verdict.RootElement.GetProperty("results")[0].GetProperty("flagged").GetBoolean();
    }
}
