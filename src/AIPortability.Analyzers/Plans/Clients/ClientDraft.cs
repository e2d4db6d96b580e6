using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Plans.Values;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>A client whose fixes are decided but for what they share with their neighbours.</summary>
internal sealed class ClientDraft
{
    public ClientDraft(ClientBinding binding) => Binding = binding;

    public ClientBinding Binding { get; }

    public NoFixReason NoFixReason { get; set; }

    /// <summary>Null where the client has an endpoint, or cannot be given one.</summary>
    public SettingDraft? Endpoint { get; set; }

    /// <summary>The edits beside the read of the endpoint: names and wrappings of arguments, using directives.</summary>
    public List<FixPlan> Edits { get; } = new();

    public SettingDraft? Model { get; set; }

    public SettingDraft? Key { get; set; }

    public IEnumerable<SettingDraft> Settings
    {
        get
        {
            if (Endpoint is not null)
                yield return Endpoint;
            if (Model is not null)
                yield return Model;
            if (Key is not null)
                yield return Key;
        }
    }
}
