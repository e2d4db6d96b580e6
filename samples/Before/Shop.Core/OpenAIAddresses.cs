using System;

namespace Shop.Core
{
    /// <summary>Where the assistant of the shop is to be found.</summary>
    public static class OpenAIAddresses
    {
        public const string Base = "https://api.openai.com/v1";

        public const string Embeddings = "https://api.openai.com/v1/embeddings";

        public static readonly Uri Models = new Uri("https://api.openai.com/v1/models");
    }
}
