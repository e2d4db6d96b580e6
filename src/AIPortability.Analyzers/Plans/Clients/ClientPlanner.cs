using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Together;
using AIPortability.Analyzers.Plans.Values;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>Decides the fixes of each client of a file: endpoint, model and key.</summary>
internal sealed class ClientPlanner
{
    private readonly SemanticModel semantics;
    private readonly SettingPlanner settings;
    private readonly EndpointSettingNames keys;
    private readonly ModelSettingNames modelKeys;
    private readonly ValuePlanner values;

    public ClientPlanner(SemanticModel semantics, SettingPlanner settings, EndpointSettingNames keys, ModelSettingNames modelKeys, ValuePlanner values)
    {
        this.semantics = semantics;
        this.settings = settings;
        this.keys = keys;
        this.modelKeys = modelKeys;
        this.values = values;
    }

    /// <summary>Everything about a client that does not depend on its neighbours.</summary>
    public ClientDraft Draft(ClientBinding binding)
    {
        string section = settings.Preferences.Section;
        ClientService? found = keys.ServiceOf(binding.Sdk, binding.Given, binding.Entry.ChoosesEndpoint);
        ClientService service = found ?? keys.OwnServiceOf(binding.Sdk);
        NoFixReason obstacle = found is null ? NoFixReason.SeveralServices : NoFixReason.None;
        var draft = new ClientDraft(binding, service)
        {
            Model = binding.Model is { } model ? values.Draft(model.Literal, modelKeys.Of(binding, service, section), model.Text, SettingKind.Text, obstacle) : null,
            Key = binding.Key is { } key && !ApiKeyPlaceholder.Is(key.Text)
                ? values.Draft(key.Literal, $"{section}:{service.KeyOf("ApiKey")}", "", SettingKind.Secret, obstacle)
                : null,
        };
        return binding is { Endpoint: EndpointState.Implicit, Entry.Rewrites.Length: > 0 } ? WithEndpoint(draft, section + ":" + service.EndpointKey) : draft;
    }

    /// <summary>The site, once all its neighbours are drafted.</summary>
    /// <param name="draft">The client.</param>
    /// <param name="joint">What moves together in the file.</param>
    /// <param name="extraction">What the values of the file share.</param>
    /// <param name="reported">The literals that a site before this one reports.</param>
    public ClientSite Finish(ClientDraft draft, JointMoves joint, MemberExtraction extraction, ISet<SyntaxNode> reported) => new(
        draft.Binding, settings.AvailabilityOf(draft.Binding.Sdk.Provider), joint.MoveOf(draft.Binding.Call.Node, extraction), draft.NoFixReason,
        ModelOf(draft, joint, extraction, reported), KeyOf(draft, joint, extraction, reported));

    private static ValueSite? ModelOf(ClientDraft draft, JointMoves joint, MemberExtraction extraction, ISet<SyntaxNode> reported)
    {
        if (draft.Binding.Model is not { } value || draft.Model is null || !reported.Add(value.Literal))
            return null;
        SettingDraft setting = joint.Of(value.Literal);
        SyntaxNode place = setting.NoFixReason == NoFixReason.OtherFile ? value.Passed : value.Literal;
        return new ValueSite(
            draft.Service.Provider, draft.Service.Host, value.Text, place.GetLocation(), setting.SettingPath, joint.MoveOf(value.Literal, extraction), setting.NoFixReason);
    }

    private ApiKeySite? KeyOf(ClientDraft draft, JointMoves joint, MemberExtraction extraction, ISet<SyntaxNode> reported)
    {
        if (draft.Binding.Key is not { } value || draft.Key is null || !reported.Add(value.Literal))
            return null;
        SettingDraft setting = joint.Of(value.Literal);
        ExpressionSyntax place = setting.NoFixReason == NoFixReason.OtherFile && value.Passed is ExpressionSyntax passed ? passed : value.Literal;
        ApiKeySite? site = ApiKeySite.Given(place, value.Text, draft.Service.Provider, setting.SettingPath);
        return site is null ? null : site with { Move = joint.MoveOf(value.Literal, extraction), NoFixReason = setting.NoFixReason };
    }

    private ClientDraft WithEndpoint(ClientDraft draft, string path)
    {
        ClientCall call = draft.Binding.Call;
        if (SyntaxErrors.AreAround(call.Node))
            return draft with { NoFixReason = NoFixReason.BrokenCode };
        var types = new TypeText(semantics, call.Node, settings.Binder);
        var text = new RewriteText(semantics.Compilation, types);
        RewriteEdits? rewritten = new ClientRewriter(call, text).Rewrite(draft.Binding.Entry);
        if (types.IsHidden)
            return draft with { NoFixReason = NoFixReason.HiddenLibraryType };
        if (rewritten is null || text.IsIncomplete)
            return draft with { NoFixReason = NoFixReason.NoOverload };
        if (call.ArgumentList is { ContainsDirectives: true } || rewritten.HaveDirectives(call.Node.SyntaxTree.GetRoot()))
            return draft with { NoFixReason = NoFixReason.Directive };

        SettingDraft? endpoint = null;
        var edits = new List<Edit>();
        foreach ((TextSpan span, Template written) in rewritten.All)
        {
            if (written.Reads > 0)
                endpoint = settings.Draft(call.Node, ReadOf(draft.Binding, path, span) with { Text = written });
            else
                edits.Add(new WriteText(span, written.Write("", null)));
        }

        edits.AddRange(types.Imports());
        return draft with { Endpoint = endpoint, Edits = new ValueList<Edit>(edits), NoFixReason = endpoint?.NoFixReason ?? NoFixReason.None };
    }

    private ReadSetting ReadOf(ClientBinding binding, string path, TextSpan target) =>
        new(target, new MovedValue(path, SettingKind.Address, binding.Sdk.BaseUrl, settings.FallbackOf(binding.Sdk.Provider)) { OwnVariable = binding.Entry.EndpointVariable ?? "" });
}
