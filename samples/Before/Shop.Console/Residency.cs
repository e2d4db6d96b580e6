namespace Shop.Console;

/// <summary>Customers of the European shop are answered from Europe.</summary>
internal static class Residency
{
    public static string AddressFor(bool european) =>
        european ? "https://eu.api.openai.com/v1" : "https://api.openai.com/v1";

    public static string FilesOf(string shop) => shop switch
    {
        "letters" => "https://api.anthropic.com/v1/files",
        _ => "https://api.openai.com/v1/files?purpose=" + Uri.EscapeDataString(shop),
    };

    public static string Realtime()
    {
        string address;
        address = "wss://api.openai.com/v1/realtime";
        return address;
    }
}
