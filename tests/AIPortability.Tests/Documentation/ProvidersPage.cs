using System.Text;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Recipes;
using AIPortability.Analyzers.Catalogue.Surfaces;

namespace AIPortability.Tests.Documentation;

/// <summary>Composes <c>docs/providers.md</c>.</summary>
internal sealed class ProvidersPage
{
    private static readonly Provider[] All =
        [.. ProviderTable.Rows.Select(row => row.Provider).OrderBy(provider => provider.Name, StringComparer.OrdinalIgnoreCase)];

    private readonly StringBuilder page = new();
    private readonly SourceList sources = new();

    public string Compose()
    {
        Text($"""
            # Providers

            Where each service of the catalogue is at home, its base URLs, what it offers in the form of OpenAI's API, and the variables that
            customarily hold its key. The page is composed from `src/AIPortability.Analyzers/Catalogue`, and a test compares the two. Every row names
            its source, with the date of the copy that was read. Services stand in the order of their names; jurisdictions are ISO 3166-1 codes, or EU.

            - **Lists of supported countries and territories are about end users as well as developers.** The terms cover accessing a service and
              offering access to it, from or in a place that is not listed. A proxy, or a server elsewhere, does not change that
              ({sources.Refer(Sources.OpenAISupportedCountries)}).
            - **Unknown means that no source was read.** It never means that something is available, nor that it is not.
            - Models, hosts and plans change often: a row says what its source said on its date.

            """);
        Recipes();
        foreach (Provider provider in All.Where(IsDescribed))
            Describe(provider);
        Others();
        Text("## Sources\n\n| Source | What | Where | Date |\n|---|---|---|---|");
        foreach (string row in sources.Rows)
            Text(row);
        return page.ToString();
    }

    private static bool IsDescribed(Provider provider) => provider.BaseUrls.Count > 0;

    private void Recipes()
    {
        Text("""
            ## Recipes

            After the fixes, these settings are all that a program needs. Endpoint and model are configuration keys; as environment variables they are
            `AI__Endpoint` and `AI__Model`. The key goes where the program reads it: `AI:ApiKey` where a fix moved it, else the variable that the code
            names, whatever its name. The table gives the variable that customarily holds it.

            ```console
            $ AI__Endpoint=https://api.example.com/v1 AI__Model=some-model AI__ApiKey=$SOME_KEY dotnet run
            ```

            A test sends each recipe with the OpenAI package to a server on the same machine, where base path, model and key have to arrive. It does
            not ask the service itself.

            | Service | Platform | `AI:Endpoint` | `AI:Model` | Key | Sources |
            |---|---|---|---|---|---|
            """);
        foreach (Recipe recipe in RecipeTable.Rows.OrderBy(recipe => NameOf(recipe.ProviderId), StringComparer.OrdinalIgnoreCase))
        {
            BaseUrl row = All.Single(provider => provider.Id == recipe.ProviderId).BaseUrls.First(baseUrl => baseUrl.Url == recipe.Endpoint);
            Text($"| {NameOf(recipe.ProviderId)} | {row.Platform} | `{recipe.Endpoint}` | `{recipe.Model}` | `{recipe.KeyVariable}` "
                + $"| endpoint {sources.Refer(row.Source)}; model {sources.Refer(recipe.ModelSource)} |");
        }

        Text("");
    }

    private void Describe(Provider provider)
    {
        Text($"## {provider.Name}\n\nHome jurisdiction: {Home(provider)} ({sources.Refer(provider.JurisdictionSource)}). "
            + $"Key: {string.Join(", ", provider.KeyVariables.Select(name => $"`{name}`"))}.\n");
        Text("| Base URL | Protocol | Platform | Status | Source |\n|---|---|---|---|---|");
        foreach (BaseUrl row in provider.BaseUrls.OrderBy(row => row.Protocol))
        {
            string protocol = row.Protocol == Protocol.OpenAI ? "OpenAI" : "other";
            Text($"| `{row.Url}` | {protocol} | {row.Platform} | {WithNote(Word(row.Status), row.Note)} | {sources.Refer(row.Source)} |");
        }

        Text("");
        foreach (SeparateAccounts twins in SeparateAccountTable.Rows.Where(twins => twins.ProviderId == provider.Id))
            Text($"Separate accounts, whose keys do not cross: {string.Join(", ", twins.Platforms)} ({sources.Refer(twins.Source)}).\n");
        foreach (ProviderSurfaces surfaces in SurfaceTable.Rows.Where(row => row.ProviderId == provider.Id))
            Describe(surfaces);
    }

    private void Describe(ProviderSurfaces surfaces)
    {
        Text("| In OpenAI's form | Offered | Source |\n|---|---|---|");
        foreach (SurfaceClaim claim in surfaces.OrderBy(claim => claim.Status))
            Text($"| {SurfaceWords.List(claim.Surfaces)} | {WithNote(SurfaceWords.Of(claim.Status), claim.Note)} | {sources.Refer(claim.Source)} |");
        Surface[] unknown = [.. Enum.GetValues<Surface>().Except(surfaces.SelectMany(claim => claim.Surfaces))];
        Text(unknown.Length == 0 ? "" : $"\nUnknown: {SurfaceWords.List(unknown)}.\n");
    }

    private void Others()
    {
        Text("## Known by their hosts\n\nOf these services the catalogue has the hosts alone: base URLs, surfaces and key variables are unknown.\n");
        Text("| Service | Home jurisdiction | Hosts | Source |\n|---|---|---|---|");
        foreach (Provider provider in All.Where(provider => !IsDescribed(provider)))
        {
            string hosts = string.Join(", ", provider.Hosts.Select(host => $"`{host.Pattern}`" + (host.Status == RowStatus.Current ? "" : $" ({Word(host.Status)})")));
            IEnumerable<Source> read = provider.Hosts.Select(host => host.Source).Append(provider.JurisdictionSource).Distinct();
            Text($"| {provider.Name} | {Home(provider)} | {hosts} | {string.Join("; ", read.Select(sources.Refer))} |");
        }

        Text("");
    }

    private static string Home(Provider provider) => provider.HomeJurisdiction ?? "unknown";

    private static string Word(RowStatus status) => status.ToString().ToLowerInvariant();

    private static string WithNote(string text, string? note) => note is null ? text : $"{text}; {note}";

    private static string NameOf(string id) => All.Single(provider => provider.Id == id).Name;

    private void Text(string text) => page.Append(text.ReplaceLineEndings("\n")).Append('\n');
}
