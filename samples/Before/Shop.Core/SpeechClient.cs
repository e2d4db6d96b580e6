using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop.Core
{
    /// <summary>Reads an answer aloud.</summary>
    public class SpeechClient
    {
        private readonly HttpClient _http;
        private readonly string _address = @"https://api.openai.com/v1/audio/speech";

        public SpeechClient(HttpClient http)
        {
            _http = http;
        }

        public async Task<Stream> SpeakAsync(HttpContent text)
        {
            var response = await _http.PostAsync(_address, text).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        }
    }
}
