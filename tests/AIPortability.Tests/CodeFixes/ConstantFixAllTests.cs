using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>FixAll over constants that other places or other projects need.</summary>
public sealed class ConstantFixAllTests
{
    [Fact]
    public async Task A_constant_with_two_addresses_is_converted_once()
    {
        var solution = new TestSolution(new TestProject("A").WithSource(
            """
            using System;
            class C
            {
                const bool IsEast = true;
                const string Url = IsEast ? "https://contoso-east.openai.azure.com" : "https://contoso-west.openai.azure.com";
                Uri Make() => new Uri(Url);
            }
            """));

        await solution.FixAllAsync();

        Assert.Contains(
            """    static readonly string Url = IsEast ? Environment.GetEnvironmentVariable("AI__AzureOpenAI__BaseAddress") ?? "https://contoso-east.openai.azure.com" : """,
            await solution.TextAsync("A"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[System.ComponentModel.DefaultValue(Addresses.Url)] class D { }""", true)]
    [InlineData("""class D { const string Chat = Addresses.Url + "/chat"; }""", true)]
    [InlineData("""class D { void M(string s = Addresses.Url) { } }""", true)]
    [InlineData("""class D { int M(string s) { switch (s) { case Addresses.Url: return 1; } return 0; } }""", true)]
    [InlineData("""class D { System.Uri U = new System.Uri(Addresses.Url); }""", false)]
    public async Task A_constant_that_another_project_needs_as_a_constant_stays(string user, bool stays)
    {
        const string Addresses =
            """
            using System;
            public static class Addresses
            {
                public const string Url = "https://api.openai.com/v1";
                static Uri Use() => new Uri(Url);
            }
            """;
        var solution = new TestSolution(
            new TestProject("Library").WithSource(Addresses), new TestProject("Program").WithSource(user).WithProjectReference("Library"));

        await solution.FixAllAsync();

        Assert.Equal(stays, await solution.TextAsync("Library") == Addresses);
    }
}
