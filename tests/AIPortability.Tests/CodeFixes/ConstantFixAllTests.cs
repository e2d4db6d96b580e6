using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>FixAll over constants that other places or other projects need.</summary>
public sealed class ConstantFixAllTests
{
    private const string Addresses =
        """
        using System;
        public static class Addresses
        {
            public const string Url = "https://api.openai.com/v1";
            static Uri Use() => new Uri(Url);
        }
        """;

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
    [InlineData("""class D { [System.Obsolete("Use " + Addresses.Url)] void M() { } }""", true)]
    [InlineData("""class D { object M() => [System.Obsolete(Addresses.Url)] () => 1; }""", true)]
    [InlineData("""class D { const string Chat = Addresses.Url + "/chat"; }""", true)]
    [InlineData("""class D { const string Chat = $"{Addresses.Url}/chat"; }""", true)]
    [InlineData("""using static Addresses; class D { const string Chat = Url; }""", true)]
    [InlineData("""class D { void M() { const string chat = Addresses.Url; } }""", true)]
    [InlineData("""class D { void M(string s = Addresses.Url) { } }""", true)]
    [InlineData("""class D { object M() => (string s = Addresses.Url) => s; }""", true)]
    [InlineData("""class D(string s = global::Addresses.Url) { string S => s; }""", true)]
    [InlineData("""class D { int M(string s) { switch (s) { case Addresses.Url: return 1; } return 0; } }""", true)]
    [InlineData("""class D { void M(string s) { switch (s) { case "x": goto case Addresses.Url; case Addresses.Url: break; } } }""", true)]
    [InlineData("""class D { int M(string s) => s switch { Addresses.Url => 1, _ => 0 }; }""", true)]
    [InlineData("""class D { bool M(string s) => s is Addresses.Url; }""", true)]
    [InlineData("""class D { bool M(string s) => s is not (null or Addresses.Url); }""", true)]
    [InlineData("""class D { bool M(System.Uri u) => u is { AbsoluteUri: Addresses.Url }; }""", true)]
    [InlineData("""class D { System.Uri U = new System.Uri(Addresses.Url); }""", false)]
    [InlineData("""class D { bool M(object o) => o is string s && s == Addresses.Url; }""", false)]
    [InlineData("""class D { int M(string s) { switch (s) { case { } t when t == Addresses.Url: return 1; } return 0; } }""", false)]
    [InlineData("""[System.Obsolete(nameof(Addresses.Url))] class D { }""", false)]
    [InlineData("""class D { const string Name = nameof(Addresses.Url); void M(string s = nameof(Addresses.Url)) { } }""", false)]
    public async Task A_constant_that_another_project_needs_as_a_constant_stays(string user, bool stays)
    {
        var solution = new TestSolution(new TestProject("Library").WithSource(Addresses), new TestProject("Program").WithSource(user).WithProjectReference("Library"));

        await solution.FixAllAsync();

        Assert.Equal(stays, await solution.TextAsync("Library") == Addresses);
    }

    [Fact]
    public async Task A_constant_that_a_project_behind_another_one_needs_has_no_light_bulb()
    {
        var solution = new TestSolution(
            new TestProject("Library").WithSource(Addresses),
            new TestProject("Between").WithSource("public class B { }", "/B.cs").WithProjectReference("Library"),
            new TestProject("Program").WithSource("class D : B { bool M(string s) => s is Addresses.Url; }", "/D.cs").WithProjectReference("Library").WithProjectReference("Between"));

        Assert.Empty(await solution.LightBulbAsync());
    }
}
