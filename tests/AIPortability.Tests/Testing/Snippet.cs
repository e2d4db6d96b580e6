namespace AIPortability.Tests.Testing;

/// <summary>Puts a few lines of C# into a file that compiles, so that a test shows nothing but the shape that it is about.</summary>
internal static class Snippet
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;

        """;

    /// <summary>A file with types.</summary>
    public static string Types(string types) => Usings + types;

    /// <summary>A class with members: methods of its own, and types that the members use.</summary>
    public static string Members(string members, string types = "") =>
        $$"""
        {{Usings}}
        class C
        {
            {{members}}
        }
        {{types}}
        """;

    /// <summary>An asynchronous method with statements; the names of its parameters are at their disposal.</summary>
    public static string Statements(string statements, string types = "") =>
        Members(
            $$"""
            async Task M(HttpClient client, HttpContent content, IConfiguration configuration, ILogger logger, Uri uri, string name, string? url)
                {
                    {{statements}}
                    await Task.Yield();
                }
            """,
            types);
}
