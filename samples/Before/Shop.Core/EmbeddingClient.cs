using System.Net.Http;
using System.Threading.Tasks;

namespace Shop.Core
{
    /// <summary>Turns the texts of the catalogue into vectors.</summary>
    public class EmbeddingClient
    {
        private readonly HttpClient _http;
        private readonly string _baseUrl;

        public EmbeddingClient(HttpClient http, string baseUrl = "https://api.openai.com/v1")
        {
            _http = http;
            _baseUrl = baseUrl;
        }

        public async Task<string> EmbedAsync(HttpContent texts)
        {
            using (var response = await _http.PostAsync(_baseUrl + "/embeddings", texts).ConfigureAwait(false))
            {
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            }
        }
    }
}
