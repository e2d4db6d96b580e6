namespace AIPortability.EndToEnd;

/// <summary><c>AI__Endpoint</c> alone moves a program: whatever shape a call had, it arrives at the base URL plus its operation.</summary>
public sealed class ArrivalTests(ArrivingProgram program) : IClassFixture<ArrivingProgram>
{
    private static readonly (string Shape, string Operation)[] Shapes =
    [
        ("a literal", "/chat/completions"),
        ("an interpolated string", "/chat/completions"),
        ("a sum", "/models/gpt-4o"),
        ("a literal with a constant", "/embeddings"),
        ("a base address with its version", "/chat/completions"),
        ("a base address without a slash", "/embeddings"),
        ("a base address with a slash on both sides", "/moderations"),
        ("a base address of a constructor", "/models/gpt-4o"),
        ("a typed client", "/chat/completions"),
        ("a Uri below a Uri", "/responses"),
        ("constants", "/chat/completions"),
        ("string.Format", "/audio/speech"),
        ("a UriBuilder", "/images/generations"),
        ("a domain in a sum", "/chat/completions"),
        ("a domain in an interpolated string", "/files"),
        ("OpenAI: chat", "/chat/completions"),
        ("OpenAI: factory", "/chat/completions"),
        ("OpenAI: embeddings", "/embeddings"),
        ("Microsoft.Extensions.AI", "/chat/completions"),
        ("Semantic Kernel", "/chat/completions"),
        ("Betalgo", "/chat/completions"),
    ];

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/")]
    [InlineData("/compatible-mode/v1")]
    [InlineData("/api/paas/v4")]
    public async Task Every_shape_arrives_at_the_configured_base_plus_its_operation(string basePath) => Assert.Equal(
        Shapes.Select(shape => $"{shape.Shape}: {basePath.TrimEnd('/')}{shape.Operation}"),
        await program.RunAsync(basePath));

    [Fact]
    public void The_fixed_program_builds_without_a_warning() => Assert.DoesNotContain(program.Solution.After.Warnings, finding => finding.Rule != "AIP1003");
}
