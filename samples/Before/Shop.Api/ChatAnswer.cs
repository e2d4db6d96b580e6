using System.Text.Json;

namespace Shop.Api;

internal static class ChatAnswer
{
    public static async Task<string?> ReadAsync(HttpContent content)
    {
        using JsonDocument answer = JsonDocument.Parse(await content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
    }
}
