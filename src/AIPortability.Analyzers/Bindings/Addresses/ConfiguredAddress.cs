using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>A provider's address in a settings file. Rules judge this value and never look at the file again.</summary>
/// <param name="Says">The address; not whole where it is a part of a connection string.</param>
/// <param name="Path">The configuration path that holds it.</param>
/// <param name="Location">The value with its quotes.</param>
/// <param name="Availability">What is known of the provider in the project's regions; null where there is nothing to say.</param>
internal sealed record ConfiguredAddress(AddressText Says, string Path, Location Location, Availability? Availability)
{
    public Provider Provider => Says.Provider;

    public string Host => Says.Host;

    /// <summary>The first address in a value: the whole of it, or the value of a part of a connection string. Null where there is none.</summary>
    public static ConfiguredAddress? Find(AppSettingsValue value, ProjectContext project)
    {
        if (TryFind(value.Text, value.Path, value, project) is { } whole)
            return whole;
        if (value.Text.IndexOf('=') < 0)
            return null;
        foreach (string part in value.Text.Split(';'))
        {
            int equals = part.IndexOf('=');
            if (equals > 0 && TryFind(part.Substring(equals + 1).Trim(), part.Substring(0, equals), value, project) is { } address)
                return address;
        }

        return null;
    }

    /// <summary>A host without a scheme counts where the setting's name speaks of one.</summary>
    private static ConfiguredAddress? TryFind(string text, string name, AppSettingsValue value, ProjectContext project)
    {
        if (HostTable.FindAddress(text, out AddressParts parts) is not { } row)
            return null;
        if (!parts.IsUrl && !AddressNames.IsAddress(name.Substring(name.LastIndexOf(':') + 1)))
            return null;
        var says = new AddressText(text, text == value.Text, parts, row.Provider, row.Pattern);
        if (!row.IsService(says.Path, says.Host))
            return null;
        return new ConfiguredAddress(says, value.Path, value.Location, Availability.Of(row.Provider.Id, project.Regions.Declared));
    }
}
