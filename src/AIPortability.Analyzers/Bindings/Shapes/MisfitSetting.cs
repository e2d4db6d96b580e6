using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>An address in a settings file that does not fit the client which the code gives it to. Rules judge this value and never look at the file again.</summary>
/// <param name="Taker">The type or method that takes the setting, as a message names it.</param>
/// <param name="Base">What the client wants.</param>
/// <param name="Fault">What is called, and what the setting should be.</param>
/// <param name="Address">The address, where it stands and under which setting.</param>
internal sealed record MisfitSetting(string Taker, ClientBase Base, BaseFault Fault, ConfiguredAddress Address)
{
    /// <summary>The fault of a setting; null where it fits, and where that is not known.</summary>
    public static MisfitSetting? Find(ConfiguredAddress address, string taker, ClientBase wanted) =>
        AddressPath.IsReadable(address.Says) && BaseFit.FaultOf(wanted, address.Says) is { } fault ? new MisfitSetting(taker, wanted, fault, address) : null;
}
