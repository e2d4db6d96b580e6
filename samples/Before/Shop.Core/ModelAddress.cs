using System;

namespace Shop.Core
{
    public static class ModelAddress
    {
        /// <summary>The service that runs a model, by the family that its name begins with.</summary>
        public static string Of(string model)
        {
            if (model.StartsWith("deepseek-", StringComparison.Ordinal))
            {
                return "https://api.deepseek.com/v1";
            }

            return "https://api.openai.com/v1";
        }
    }
}
