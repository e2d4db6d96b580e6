using System.Text.Json;
using System.Text.Json.Nodes;

namespace AIPortability.Tour;

/// <summary>Answers in the shapes of the OpenAI protocol, whatever stands before the operation in the path.</summary>
internal static class LocalModel
{
    public static object Answer(string path, string body)
    {
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments switch
        {
            [.., "chat", "completions"] => Completion(body),
            [.., "embeddings"] => Embedding(),
            [.., "moderations"] => new { id = "modr-local", model = "local", results = new[] { new { flagged = false } } },
            [.., "models"] => new { @object = "list", data = new[] { Model("local") } },
            [.., "models", var id] => Model(id),
            _ => new { @object = "list", data = Array.Empty<object>() },
        };
    }

    /// <summary>The model that a request asks for; empty where its body names none.</summary>
    public static string ModelOf(string body)
    {
        try
        {
            return body.Length > 0 && JsonNode.Parse(body) is JsonObject request ? (string?)request["model"] ?? "" : "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static object Model(string id) => new { id, @object = "model", owned_by = "loopback" };

    private static object Embedding() => new
    {
        @object = "list",
        model = "local",
        data = new[] { new { @object = "embedding", index = 0, embedding = new[] { 0.25, -0.5, 0.125 } } },
        usage = new { prompt_tokens = 4, total_tokens = 4 },
    };

    private static object Completion(string body) => new
    {
        id = "chatcmpl-local",
        @object = "chat.completion",
        model = "local",
        choices = new[]
        {
            new
            {
                index = 0,
                message = new { role = "assistant", content = $"The local model heard: {LastMessage(body)}" },
                finish_reason = "stop",
            },
        },
        usage = new { prompt_tokens = 8, completion_tokens = 8, total_tokens = 16 },
    };

    private static string LastMessage(string body)
    {
        try
        {
            return JsonNode.Parse(body)?["messages"]?.AsArray() is [.., JsonObject last] ? (string?)last["content"] ?? "" : "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "(no chat request)";
        }
    }
}
