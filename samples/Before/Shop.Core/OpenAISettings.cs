using System;

namespace Shop.Core
{
    public class OpenAISettings
    {
        public string BaseUrl { get; set; } = "https://api.openai.com/v1";

        public string Model { get; set; } = "gpt-4o-mini";

        public static OpenAISettings FromEnvironment()
        {
            return new OpenAISettings
            {
                BaseUrl = Environment.GetEnvironmentVariable("SHOP_OPENAI_URL") ?? "https://api.openai.com/v1",
            };
        }
    }
}
