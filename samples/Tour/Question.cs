using System.Text.Json;
using System.Text.Json.Nodes;

namespace AIPortability.Tour;

/// <summary>What a request's body asks for, in any of the protocols that the local model speaks.</summary>
/// <param name="Model">The model's id; empty where the body names none.</param>
/// <param name="LastMessage">The text of the last message.</param>
/// <param name="WantsBase64">True where a vector is to be sent as text.</param>
internal sealed record Question(string Model, string LastMessage, bool WantsBase64)
{
    public static Question Read(string body)
    {
        try
        {
            JsonObject? request = JsonNode.Parse(body) as JsonObject;
            string message = request?["messages"]?.AsArray() is [.., JsonObject last] ? TextOf(last["content"]) : "";
            return new Question((string?)request?["model"] ?? "", message, (string?)request?["encoding_format"] == "base64");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new Question("", "(no chat request)", WantsBase64: false);
        }
    }

    /// <summary>A message's content is a text, or a list of parts with texts.</summary>
    private static string TextOf(JsonNode? content) => content is JsonArray parts
        ? string.Concat(parts.Select(part => (string?)part?["text"]))
        : (string?)content ?? "";
}
