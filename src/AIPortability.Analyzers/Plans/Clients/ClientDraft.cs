using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Values;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>A client whose fixes are decided but for what they share with their neighbours.</summary>
/// <param name="Binding">What the code says.</param>
/// <param name="Service">The service that it calls.</param>
internal sealed record ClientDraft(ClientBinding Binding, ClientService Service)
{
    /// <summary>The read of the endpoint; null where the client has an endpoint, or cannot be given one.</summary>
    public SettingDraft? Endpoint { get; init; }

    /// <summary>The edits beside the read of the endpoint: names and wrappings of arguments, using directives.</summary>
    public ValueList<Edit> Edits { get; init; } = ValueList<Edit>.Empty;

    /// <summary>Why the client is given no endpoint.</summary>
    public NoFixReason NoFixReason { get; init; }

    public SettingDraft? Model { get; init; }

    public SettingDraft? Key { get; init; }
}
