using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Values;
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
        var draft = new ClientDraft(binding);
        string section = settings.Preferences.Section;
        string path = section + ":" + keys.Of(binding.Sdk);
        string prefix = path.Substring(0, path.LastIndexOf(':') + 1);
        if (binding.Model is { } text)
            draft.Model = values.Draft(text.Literal, modelKeys.Of(binding, section), text.Text, SettingKind.Text);
        if (binding.Key is { } key && !ApiKeyPlaceholder.Is(key.Text))
            draft.Key = values.Draft(key.Literal, prefix + "ApiKey", "", SettingKind.Secret);
        if (binding is { Endpoint: EndpointState.Implicit, Entry.Rewrites.Length: > 0 })
            PlanEndpoint(draft, path);
        return draft;
    }

    /// <summary>The site, once all its neighbours are drafted.</summary>
    /// <param name="draft">The client.</param>
    /// <param name="neighbours">Every value of the file that moves.</param>
    /// <param name="reported">The literals that a site before this one reports.</param>
    public ClientSite Finish(ClientDraft draft, IReadOnlyList<SettingDraft> neighbours, ISet<SyntaxNode> reported)
    {
        FixPlan? modelPlan = Shared(draft.Model, neighbours), keyPlan = Shared(draft.Key, neighbours), plan = null;
        if (draft.Endpoint?.Plan is { } endpoint)
        {
            var companions = new List<FixPlan>(draft.Edits);
            if (modelPlan is not null && IsPassed(draft.Binding.Model))
                companions.Add(modelPlan);
            if (keyPlan is not null && IsPassed(draft.Binding.Key))
                companions.Add(keyPlan);
            plan = MemberExtraction.Apply(draft.Endpoint, neighbours, semantics) with { Companions = companions.ToArray() };
            for (int i = 0; i < companions.Count; i++)
                plan.Companions[i] = companions[i] with { Style = endpoint.Style };
        }

        return new ClientSite(
            draft.Binding, settings.AvailabilityOf(draft.Binding.Sdk.Provider), plan, draft.NoFixReason,
            ModelOf(draft, modelPlan, reported), KeyOf(draft, keyPlan, reported));
    }

    private static ValueSite? ModelOf(ClientDraft draft, FixPlan? plan, ISet<SyntaxNode> reported)
    {
        if (draft.Binding is not { Model: { } value, Sdk: { } sdk } || draft.Model is not { } setting || !reported.Add(value.Literal))
            return null;
        SyntaxNode place = setting.NoFixReason == NoFixReason.OtherFile ? value.Passed : value.Literal;
        return new ValueSite(sdk.Provider, sdk.Host, value.Text, place.GetLocation(), setting.SettingPath, plan, setting.NoFixReason);
    }

    private ApiKeySite? KeyOf(ClientDraft draft, FixPlan? plan, ISet<SyntaxNode> reported)
    {
        if (draft.Binding.Key is not { } value || draft.Key is not { } setting || !reported.Add(value.Literal))
            return null;
        ExpressionSyntax place = setting.NoFixReason == NoFixReason.OtherFile && value.Passed is ExpressionSyntax passed ? passed : value.Literal;
        ApiKeySite? site = ApiKeySite.Given(place, value.Text, draft.Binding.Sdk.Provider, keys, settings.Preferences.Section);
        return site is null ? null : site with { Setting = setting.SettingPath, Plan = plan };
    }

    /// <summary>True for a literal that stands in the call itself.</summary>
    private static bool IsPassed(ClientValue? value) => value?.Literal == value?.Passed;

    private FixPlan? Shared(SettingDraft? draft, IReadOnlyList<SettingDraft> neighbours) =>
        draft?.Plan is null ? null : MemberExtraction.Apply(draft, neighbours, semantics);

    private void PlanEndpoint(ClientDraft draft, string path)
    {
        ClientBinding binding = draft.Binding;
        SyntaxNode node = binding.Call.Node;
        if (IsBroken(node) || binding.Call.ArgumentList is { ContainsDirectives: true })
        {
            draft.NoFixReason = NoFixReason.BrokenCode;
            return;
        }

        var types = new TypeText(semantics, node);
        var text = new RewriteText(semantics.Compilation, types);
        RewriteEdits? edits = new ClientRewriter(binding.Call, text).Rewrite(binding.Entry);
        if (edits is null || text.IsIncomplete)
        {
            draft.NoFixReason = NoFixReason.NoOverload;
            return;
        }

        var endpoint = new SettingDraft(node, path);
        foreach ((TextSpan span, string written) in edits.All)
        {
            if (RewriteText.ReadsEndpoint(written))
            {
                endpoint.NeedsName = RewriteText.Count(written) > 1;
                settings.Plan(endpoint, ReadOf(binding.Sdk, span, written), isShared: true);
            }
            else
            {
                draft.Edits.Add(new FixPlan { Action = FixAction.Write, Target = span, Value = written });
            }
        }

        draft.NoFixReason = endpoint.NoFixReason;
        draft.Endpoint = endpoint;
        draft.Edits.AddRange(types.Imports());
    }

    private FixPlan ReadOf(SdkRoute sdk, TextSpan target, string written) =>
        new() { Target = target, Template = written, Value = sdk.BaseUrl, Fallback = settings.FallbackOf(sdk.Provider) };

    /// <summary>True where the statement or member around has syntax errors: half-typed code is left alone.</summary>
    public static bool IsBroken(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax) is { ContainsDiagnostics: true };
}
