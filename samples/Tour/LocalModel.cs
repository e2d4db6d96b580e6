using System.Globalization;

namespace AIPortability.Tour;

/// <summary>
/// Answers in the shapes of the OpenAI protocol, whatever stands before the operation in the path; at their own paths also in those of
/// Anthropic's messages and Ollama's chat.
/// </summary>
internal static class LocalModel
{
    public static object Answer(string path, string body)
    {
        var question = Question.Read(body);
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments switch
        {
            [.., "chat", "completions"] => Completion(question),
            [.., "embeddings"] => Embedding(question),
            [.., "moderations"] => new { id = "modr-local", model = "local", results = new[] { new { flagged = false } } },
            [.., "models"] => new { @object = "list", data = new[] { Model("local") } },
            [.., "models", var id] => Model(id),
            [.., "messages"] => Message(question),
            [.., "api", "chat"] => OllamaMessage(question),
            _ => new { @object = "list", data = Array.Empty<object>() },
        };
    }

    private static object Model(string id) => new { id, @object = "model", owned_by = "loopback" };

    private static object Embedding(Question question)
    {
        float[] vector = [0.25f, -0.5f, 0.125f];
        object embedding = question.WantsBase64 ? Convert.ToBase64String(vector.SelectMany(BitConverter.GetBytes).ToArray()) : vector;
        return new
        {
            @object = "list",
            model = "local",
            data = new[] { new { @object = "embedding", index = 0, embedding } },
            usage = new { prompt_tokens = 4, total_tokens = 4 },
        };
    }

    private static object Completion(Question question) => new
    {
        id = "chatcmpl-local",
        @object = "chat.completion",
        created = DateTimeOffset.UnixEpoch.ToUnixTimeSeconds(),
        model = "local",
        choices = new[]
        {
            new
            {
                index = 0,
                message = new { role = "assistant", content = Reply(question) },
                finish_reason = "stop",
            },
        },
        usage = new { prompt_tokens = 8, completion_tokens = 8, total_tokens = 16 },
    };

    private static object Message(Question question) => new
    {
        id = "msg-local",
        type = "message",
        role = "assistant",
        model = "local",
        content = new[] { new { type = "text", text = Reply(question) } },
        stop_reason = "end_turn",
        usage = new { input_tokens = 8, output_tokens = 8 },
    };

    private static object OllamaMessage(Question question) => new
    {
        model = "local",
        created_at = DateTimeOffset.UnixEpoch.ToString("O", CultureInfo.InvariantCulture),
        message = new { role = "assistant", content = Reply(question) },
        done_reason = "stop",
        done = true,
    };

    private static string Reply(Question question) => $"The local model heard: {question.LastMessage}";
}
