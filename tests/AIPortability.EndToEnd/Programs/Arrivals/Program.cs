using Arrivals;

(string Shape, Func<Task> Call)[] shapes =
[
    ("a literal", () => Requests.LiteralAsync()),
    ("an interpolated string", () => Requests.InterpolatedAsync("chat/completions")),
    ("a sum", () => Requests.SumAsync("gpt-4o")),
    ("a literal with a constant", () => Requests.LiteralWithConstantAsync("embeddings")),
    ("a base address with its version", () => new WithVersion().AskAsync()),
    ("a base address without a slash", () => new WithoutSlash().AskAsync()),
    ("a base address with a slash on both sides", () => new WithTwoSlashes().AskAsync()),
    ("a base address of a constructor", () => new OfConstructor(new HttpClient()).AskAsync("gpt-4o")),
    ("a typed client", () => TypedClient.AskAsync()),
    ("a Uri below a Uri", () => Requests.UriBelowUriAsync()),
    ("constants", () => new Constants().AskAsync("chat/completions")),
    ("string.Format", () => new Formatted().AskAsync("audio/speech")),
    ("a UriBuilder", () => new Built().AskAsync()),
    ("a domain in a sum", () => new Domains().SumAsync()),
    ("a domain in an interpolated string", () => new Domains().InterpolatedAsync("files")),
    ("OpenAI: chat", Clients.ChatAsync),
    ("OpenAI: factory", Clients.FactoryAsync),
    ("OpenAI: embeddings", Clients.EmbeddingsAsync),
    ("Microsoft.Extensions.AI", Clients.ExtensionsAsync),
    ("Semantic Kernel", Clients.KernelAsync),
    ("Betalgo", Clients.BetalgoAsync),
];

foreach ((string shape, Func<Task> call) in shapes)
{
    Console.WriteLine(shape);
    await call();
}
