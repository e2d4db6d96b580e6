using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Plans;

/// <summary>What a call becomes that gives no endpoint. <c>E</c> is the read of the setting.</summary>
public sealed class ClientRewriterTests
{
    /// <summary>A library with the usual overloads: none takes both a key as text and options.</summary>
    private const string Library =
        """
        namespace Lib
        {
            public class Options { public int Retries { get; set; } public System.Uri Endpoint { get; set; } }
            public class Key { public Key(string text) { } }
            public class Client
            {
                public Client(string model, string key) { }
                public Client(string model, Key credential, Options options = null) { }
            }
            public class Retrying
            {
                public Retrying(string key, int retries = 3, bool log = false) { }
                public Retrying(Key credential, int retries = 3, bool log = false, Options options = null) { }
            }
            public class Shifting
            {
                public Shifting(string key, string model) { }
                public Shifting(System.Uri endpoint, string key, string model) { }
            }
            public class Bare { public Bare(string key) { } public System.Uri Endpoint { get; set; } public string Path { get; set; } }
            public class Fixed { public Fixed(string key) { } }
            public class Services { }
            public static class Registration
            {
                public static Services AddClient(this Services services, string model) => services;
                public static Services AddClient(this Services services, System.Uri endpoint, string model) => services;
                public static Client Make(string model, string key) => new Client(model, key);
            }
        }
        """;

    private static readonly ClientRewrite[] Usual =
    [
        new(RewritePart.PropertyOf("options", "Endpoint", "$(endpoint)")),
        new(RewritePart.Instead("key", "credential", "new $(Lib.Key)($(argument))"), RewritePart.Argument("options", "new $(parameter) { Endpoint = $(endpoint) }")),
        new(RewritePart.Argument("options", "new $(parameter) { Endpoint = $(endpoint) }")),
    ];

    [Theory]
    [InlineData("new Client(m, k)", "new Client(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("new(m, k)", "new(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("new Client(model: m, key: k)", "new Client(model: m, credential: new Key(k), options: new Options { Endpoint = E })")]
    [InlineData("new Client(key: k, model: m)", "new Client(credential: new Key(k), model: m, options: new Options { Endpoint = E })")]
    [InlineData("new Client(m, key: k)", "new Client(m, credential: new Key(k), options: new Options { Endpoint = E })")]
    [InlineData("new Client(m, new Key(k))", "new Client(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("new Client(m, new Key(k), null)", "new Client(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("new Client(m, new Key(k), default)", "new Client(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("new Client(m, options: null, credential: new Key(k))", "new Client(m, options: new Options { Endpoint = E }, credential: new Key(k))")]
    [InlineData("new Client(m, key: null)", null)]
    [InlineData("new Client(m, new Key(k), given)", null)]
    public void An_overload_with_options(string call, string? expected) => Assert.Equal(expected, Rewrite(call, Usual));

    [Theory]
    [InlineData("new Client(m, new Key(k), new Options())", "new Client(m, new Key(k), new Options() { Endpoint = E })")]
    [InlineData("new Client(m, new Key(k), new Options { })", "new Client(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("new Client(m, new Key(k), new() { Retries = 1 })", "new Client(m, new Key(k), new() { Retries = 1, Endpoint = E })")]
    [InlineData("new Client(m, new Key(k), new() { Retries = 1, })", "new Client(m, new Key(k), new() { Retries = 1, Endpoint = E, })")]
    [InlineData("new Client(m, new Key(k), new() { Retries = 1 /* once */ })", "new Client(m, new Key(k), new() { Retries = 1 /* once */, Endpoint = E })")]
    [InlineData("new Client(m, new Key(k), new()\n{\n    Retries = 1, // once\n})", "new Client(m, new Key(k), new()\n{\n    Retries = 1, // once\n    Endpoint = E,\n})")]
    [InlineData("new Client(m, new Key(k), new()\n{\n    Retries = 1 // once\n})", "new Client(m, new Key(k), new()\n{\n    Retries = 1, // once\n    Endpoint = E\n})")]
    [InlineData("new Client(m, new Key(k), new()\n{\n    Retries = 1,\n})", "new Client(m, new Key(k), new()\n{\n    Retries = 1,\n    Endpoint = E,\n})")]
    [InlineData("new Client(m, new Key(k), new()\r\n{\r\n\tRetries = 1\r\n})", "new Client(m, new Key(k), new()\r\n{\r\n\tRetries = 1,\r\n\tEndpoint = E\r\n})")]
    public void Options_that_are_there(string call, string expected) => Assert.Equal(expected, Rewrite(call, Usual));

    [Theory]
    [InlineData("new Retrying(k)", "new Retrying(new Key(k), options: new Options { Endpoint = E })")]
    [InlineData("new Retrying(k, 5)", "new Retrying(new Key(k), 5, options: new Options { Endpoint = E })")]
    [InlineData("new Retrying(k, 5, true)", "new Retrying(new Key(k), 5, true, new Options { Endpoint = E })")]
    [InlineData("new Retrying(k, log: true)", "new Retrying(new Key(k), log: true, options: new Options { Endpoint = E })")]
    [InlineData("new Retrying(log: true, key: k)", "new Retrying(log: true, credential: new Key(k), options: new Options { Endpoint = E })")]
    public void Optional_parameters_that_the_call_leaves_out(string call, string expected) => Assert.Equal(expected, Rewrite(call, Usual));

    [Theory]
    [InlineData("new Client(m, /* secret */ k)", "new Client(m, /* secret */ new Key(k), new Options { Endpoint = E })")]
    [InlineData("new Client(m /* model */, k /* secret */)", "new Client(m /* model */, new Key(k) /* secret */, new Options { Endpoint = E })")]
    [InlineData("new Client(m,\n    k // secret\n    )", "new Client(m,\n    new Key(k), // secret\n    new Options { Endpoint = E }\n    )")]
    [InlineData("new Client(m, k // secret\n    )", "new Client(m, new Key(k), // secret\nnew Options { Endpoint = E }\n    )")]
    [InlineData("new Client(\n    m, // model\n    k) // key", "new Client(\n    m, // model\n    new Key(k),\n    new Options { Endpoint = E })")]
    [InlineData("new Client(key: /* secret */ k, model: m)", "new Client(credential: /* secret */ new Key(k), model: m, options: new Options { Endpoint = E })")]
    public void Comments_and_lines_stay(string call, string expected) => Assert.Equal(expected, Rewrite(call, Usual));

    [Theory]
    [InlineData("new Shifting(k, m)", "new Shifting(endpoint: E, key: k, model: m)")]
    [InlineData("new Shifting(model: m, key: k)", "new Shifting(endpoint: E, model: m, key: k)")]
    [InlineData("new Shifting(\n    k,\n    m)", "new Shifting(\n    endpoint: E,\n    key: k,\n    model: m)")]
    public void Arguments_are_named_where_positions_change(string call, string expected) =>
        Assert.Equal(expected, Rewrite(call, new ClientRewrite(RewritePart.Argument("endpoint", "$(endpoint)")) { NamesArguments = true }));

    [Theory]
    [InlineData("new Bare(k)", "new Bare(k) { Endpoint = E, Path = \"/v1\" }")]
    [InlineData("new Bare(k) { Path = m }", "new Bare(k) { Path = m, Endpoint = E }")]
    [InlineData("new Bare(k) { Endpoint = null, Path = m }", "new Bare(k) { Endpoint = null, Path = m }")]
    public void A_property_of_the_client_itself(string call, string expected) =>
        Assert.Equal(expected, Rewrite(call, new ClientRewrite(RewritePart.Property("Endpoint", "$(endpoint)"), RewritePart.Property("Path", "\"/v1\""))));

    [Fact]
    public void A_client_without_such_an_overload_stays() => Assert.Null(Rewrite("new Fixed(k)", Usual));

    [Theory]
    [InlineData("services.AddClient(m)", "services.AddClient(endpoint: new Uri(E), model: m)")]
    [InlineData("services\n    .AddClient(m)", "services\n    .AddClient(endpoint: new Uri(E), model: m)")]
    [InlineData("Registration.AddClient(services, m)", "Registration.AddClient(services: services, endpoint: new Uri(E), model: m)")]
    public void An_extension_method(string call, string expected) =>
        Assert.Equal(expected, Rewrite(call, new ClientRewrite(RewritePart.Argument("endpoint", "new $(System.Uri)($(endpoint))")) { NamesArguments = true }));

    [Theory]
    [InlineData("Registration.Make(m, k)", "new Client(m, new Key(k), new Options { Endpoint = E })")]
    [InlineData("Lib.Registration.Make(key: k, model: m)", "new Client(credential: new Key(k), model: m, options: new Options { Endpoint = E })")]
    public void A_factory_gives_way_to_a_constructor(string call, string expected) =>
        Assert.Equal(expected, Rewrite(call, new ClientRewrite(Usual[1].Parts) { Constructs = "Lib.Client" }));

    private static string? Rewrite(string call, params ClientRewrite[] rewrites)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        MetadataReference library = Compiled.From([CSharpSyntaxTree.ParseText(Library, cancellationToken: cancellation)], References.NetCore, "Lib").ToMetadataReference();
        string type = call.StartsWith("new(", StringComparison.Ordinal) ? "Client" : "object";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $"using System; using Lib; class C {{ {type} M(string m, string k, Options given, Services services) => {call}\n; }}", cancellationToken: cancellation);
        CSharpCompilation compilation = Compiled.From([tree], [.. References.NetCore, library]);
        SemanticModel semantics = compilation.GetSemanticModel(tree);
        SyntaxNode node = tree.GetRoot(cancellation).DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Single().Expression;
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var text = new RewriteText(compilation, new TypeText(semantics, node, new NameBinder(semantics)));
        var entry = new ClientEntry([], [], [], "") { Rewrites = rewrites };
        RewriteEdits? edits = new ClientRewriter(ClientCall.Of(semantics.GetOperation(node, cancellation)!)!, text).Rewrite(entry);
        Assert.False(text.IsIncomplete);
        return edits?.All.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length).Aggregate(node.ToString(), (written, edit) =>
            written.Remove(edit.Span.Start - node.SpanStart, edit.Span.Length)
                .Insert(edit.Span.Start - node.SpanStart, edit.Text.Write("", new ValueText("E", "E", IsName: true))));
    }
}
