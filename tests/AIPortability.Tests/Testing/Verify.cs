using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Testing;

/// <summary>The commonest checks of a <see cref="TestProject"/> that nothing is said about.</summary>
internal static class Verify
{
    /// <summary>Checks that the marked places of a source, and no others, are reported: <c>{|AIP1001:"https://…"|}</c>.</summary>
    public static Task Source(string marked) => new TestProject().Reports(marked);

    /// <summary>Checks the fix of AIP1001.</summary>
    public static Task Fix(string marked, string @fixed) => new TestProject().Fixes(marked, @fixed);

    /// <summary>The only finding in a statement.</summary>
    public static async Task<Diagnostic> Finding(string statement) =>
        Assert.Single(await new TestProject().WithSource(Snippet.Statements(statement)).FindAsync());
}
