using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace AIPortability.Valid;

public sealed class Messages(ILogger<Messages> logger)
{
    // Only shown, never called.
    private const string Shown = "https://api.openai.com/v1";

    // Right: the constant reaches a log and nothing else.
    public void Log() => logger.LogInformation("The program was written for {Url}", Shown);

    // Right: the address is an argument of a log entry.
    public void LogDirectly() => logger.LogWarning("{Url} is not configured here", "https://api.openai.com/v1");

    // Right: the message of an exception is read by people.
    public static Exception Failure() => new InvalidOperationException("https://api.openai.com/v1");

    // Right: a default that ends in a message is no default of a setting.
    public static Exception Failure(string? url) => new InvalidOperationException(url ?? "https://api.openai.com/v1");

    // Right: it is printed.
    public static void Print() => Console.WriteLine("https://api.openai.com/v1");

    // Right: a help text that shows a command.
    public static string Help =>
        """
        Try it by hand:
            curl https://api.openai.com/v1/models -H "Authorization: Bearer $KEY"
        """;

    // Right: a sentence that is put together of several literals.
    public static string Sentence(string name) => "https://api.openai.com/v1" + " is what " + name + " was written for.";

    // Right: the text of an assertion.
    public static void Check(string? url) => Debug.Assert(url is not null, "https://api.openai.com/v1");

    // Right: documentation in an attribute.
    [Description("https://api.openai.com/v1")]
    public string? Endpoint { get; set; }

    // Right: an example in a form.
    [Display(Name = "Address", Prompt = "https://api.openai.com/v1")]
    public string? Address { get; set; }

    // Right: a note for whoever still calls it.
    [Obsolete("https://api.openai.com/v1/completions")]
    public static void Complete()
    {
    }

    // Right: a property named as text for people.
    public object Form() => new { Placeholder = "https://api.openai.com/v1", Description = "https://api.openai.com/v1" };

    // Right: a header that says what a page may connect to is a list for the browser.
    public static string ContentPolicy => "connect-src 'self' https://api.openai.com";

    // Right: the address stands inside a document.
    public static string Document => "{\"servers\":[{\"url\":\"https://api.openai.com/v1\"}]}";
}

// Right: what an exception's constructor hands to its base is a message.
public sealed class ServiceMissingException() : Exception("https://api.openai.com/v1");
