using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes.Layout;

/// <summary>A using directive that a fix adds stands in the order of the file's own, and in their groups.</summary>
public sealed class UsingDirectiveTests
{
    [Theory]
    [InlineData("using System;\nusing OpenAI;", "using System;\nusing System.ClientModel;\nusing OpenAI;")]
    [InlineData("using OpenAI;\nusing System;", "using OpenAI;\nusing System;\nusing System.ClientModel;")]
    [InlineData("using System;\n\nusing OpenAI;", "using System;\nusing System.ClientModel;\n\nusing OpenAI;")]
    [InlineData("using Microsoft.CodeAnalysis;\n\nusing OpenAI;", "using System.ClientModel;\n\nusing Microsoft.CodeAnalysis;\n\nusing OpenAI;")]
    public Task A_directive_has_its_place(string before, string after) => Check(before + "\n", after + "\n");

    private static async Task Check(string before, string after)
    {
        const string Rest = """

            class C
            {
                object Make(string key) => new OpenAI.OpenAIClient(key);
            }
            """;
        var solution = new TestSolution(new TestProject()
            .WithoutConfiguration()
            .WithReferences(Packages.OpenAI())
            .WithSource("namespace Microsoft.CodeAnalysis { class Nothing; }", "/Other.cs")
            .WithSource(before + Rest));
        await solution.FixAllAsync("AIP1002");

        string made = await solution.TextAsync("Tested");
        Assert.Equal(after, made[..made.IndexOf("\nclass", StringComparison.Ordinal)]);
    }
}
