using System;
using System.Text.RegularExpressions;

namespace AIPortability.Valid;

public static partial class Keys
{
    // Right: the name of a setting, in a constant that is named after what it holds.
    public const string OpenAIApiKey = "OpenAI:ApiKey";

    // Right: a placeholder that people replace.
    public const string Placeholder = "sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    // Right: help that shows how a key begins.
    public const string Help = "Paste the key; it begins with sk-proj- or sk-ant-api03- and is shown once.";

    // Right: words that contain a prefix.
    public static string[] Queues => ["task-force-of-the-year-two-thousand-and-six", "mask-of-the-red-death", "fw_update_of_the_controller_unit"];

    // Right: a digest in the name of a file.
    public static string Script => "/assets/main.d41d8cd98f00b204e9800998ecf8427e.9d377b10ce778c49.js";

    // Right: a check of what somebody pasted.
    public static bool IsKey(string text) => text.StartsWith("sk-ant-", StringComparison.Ordinal) || Shape().IsMatch(text);

    // Right: the key comes from the environment.
    public static string? Read() => Environment.GetEnvironmentVariable("OPENAI_API_KEY");

    [GeneratedRegex("^sk-proj-[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}$")]
    private static partial Regex Shape();
}
