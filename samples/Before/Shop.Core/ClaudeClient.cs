using System.Net.Http;
using System.Threading.Tasks;

namespace Shop.Core
{
    /// <summary>Writes the letters to customers.</summary>
    public class ClaudeClient
    {
        private static readonly string Messages = "https://api.anthropic.com/v1/messages";

        private readonly HttpClient _http;
        private readonly string _key;

        public ClaudeClient(HttpClient http, string key)
        {
            _http = http;
            _key = key;
        }

        public async Task<string> WriteAsync(HttpContent body)
        {
            using (var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = body })
            {
                request.Headers.Add("x-api-key", _key);
                request.Headers.Add("anthropic-version", "2023-06-01");
                using (var response = await _http.SendAsync(request).ConfigureAwait(false))
                {
                    response.EnsureSuccessStatusCode();
                    return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
                }
            }
        }
    }
}
