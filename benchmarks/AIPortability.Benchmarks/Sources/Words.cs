namespace AIPortability.Benchmarks.Sources;

/// <summary>The texts that ordinary programs write into their literals, from a seeded generator: the same ones in every run.</summary>
internal sealed class Words(Random random)
{
    private static readonly string[] Nouns =
    [
        "Order", "Customer", "Invoice", "Product", "Shipment", "Account", "Session", "Report", "Ticket", "Basket", "Payment", "Address", "Catalog", "Message",
    ];

    private static readonly string[] Verbs = ["load", "save", "check", "send", "open", "close", "find", "count", "merge", "print"];

    // Ordinary hosts: the gate has to read them to their end before it lets them go.
    private static readonly string[] Hosts =
    [
        "www.example.com", "api.example.org", "login.contoso.com", "cdn.fabrikam.net", "localhost:5001", "static.northwind.example", "10.0.0.7:8080",
    ];

    public int Number(int limit) => random.Next(limit);

    public string Noun() => Pick(Nouns);

    public string Verb() => Pick(Verbs);

    public string Key() => $"{Noun()}:{Noun()}{Number(100)}";

    public string Url() => $"{(Number(4) == 0 ? "http" : "https")}://{Pick(Hosts)}/{Verb()}/{Noun().ToLowerInvariant()}?page={Number(50)}";

    public string Sentence() => $"Could not {Verb()} the {Noun().ToLowerInvariant()} {Number(1000)}: it is not there anymore.";

    public string Path() => $"/var/lib/{Noun().ToLowerInvariant()}/{Verb()}.{(Number(2) == 0 ? "json" : "txt")}";

    public string Identifier() => new Guid(Number(int.MaxValue), (short)Number(9999), 7, 1, 2, 3, 4, 5, 6, 7, 8).ToString();

    /// <summary>Any of these kinds, without a character that has to be escaped.</summary>
    public string Any() => Number(7) switch
    {
        0 => Url(),
        1 => Key(),
        2 => Sentence(),
        3 => Path(),
        4 => Identifier(),
        5 => Noun(),
        _ => "",
    };

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
