using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Packages;

/// <summary>
/// The packages that can call no service but one provider's. A package with an option, a constructor or an HttpClient that takes another
/// address is none of them (its use is reported instead), nor is one that also reaches a second service.
/// </summary>
internal static class PackageTable
{
    /// <summary>Packages that do the same for any service that speaks the OpenAI protocol, as a message names them.</summary>
    public const string Alternatives = "OpenAI, Microsoft.Extensions.AI.OpenAI and Microsoft.SemanticKernel";

    public static readonly BoundPackage[] Rows =
    {
        // Its constructor sets the base address of the HttpClient that it is given.
        new(new[] { "Whetstone.ChatGPT" }, "Whetstone.ChatGPT", "Whetstone.ChatGPT", static () => OpenAI.Provider,
            new Source("Whetstone.ChatGPT, ChatGPTClient", "https://github.com/johniwasz/whetstone.chatgpt src/Whetstone.ChatGPT/ChatGPTClient.cs @c7ad0c94", "2023")),
        // Generator and FileUploader have the address as a constant, and make their own HttpClient.
        new(new[] { "Gemini.NETE", "Gemini.NET" }, "Gemini.NET", "GeminiDotNET", static () => GoogleGemini.Provider,
            new Source("Gemini.NET, Generator and FileUploader", "https://github.com/htilssu/Gemini.NET Gemini.NET/Generator.cs @c011c17c", "2025-10-07")),
    };

    /// <summary>The package of an assembly, or null.</summary>
    public static BoundPackage? Find(string assembly)
    {
        foreach (BoundPackage package in Rows)
        {
            if (package.Assembly == assembly)
                return package;
        }

        return null;
    }
}
