namespace AIPortability.Valid;

internal static class Service
{
    // Right: a tool wrote this file, and would write it again.
    internal const string Address = "https://api.openai.com/v1";
}
