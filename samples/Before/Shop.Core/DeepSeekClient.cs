using System.Net.Http;
using System.Threading.Tasks;

namespace Shop.Core
{
    /// <summary>The second opinion: cheaper, for long descriptions.</summary>
    public class DeepSeekClient
    {
        private const string Address = "https://api.deepseek.com/v1";

        private readonly HttpClient _http;

        public DeepSeekClient(HttpClient http)
        {
            _http = http;
        }

        public async Task<string> CompleteAsync(HttpContent body)
        {
            using (var response = await _http.PostAsync(Address + "/chat/completions", body).ConfigureAwait(false))
            {
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            }
        }
    }
}
