using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Decides the fixes of each client of a file: endpoint, model and key.</summary>
internal sealed class ClientPlanner
{
    private readonly SemanticModel model;
    private readonly SettingPlanner settings;
    private readonly ProjectKeys keys;
    private readonly ModelKeys modelKeys;
    private readonly DeclaredUses declaredUses;

    public ClientPlanner(SemanticModel model, SettingPlanner settings, ProjectKeys keys, ModelKeys modelKeys, DeclaredUses declaredUses)
    {
        this.model = model;
        this.settings = settings;
        this.keys = keys;
        this.modelKeys = modelKeys;
        this.declaredUses = declaredUses;
    }

    /// <summary>Everything about a client that does not depend on its neighbours.</summary>
    public ClientDraft Draft(ClientBinding binding)
    {
        var draft = new ClientDraft(binding);
        string section = settings.Preferences.Section;
        string path = section + ":" + keys.Of(binding.Sdk);
        string prefix = path.Substring(0, path.LastIndexOf(':') + 1);
        if (binding.Model is { } text)
            draft.Model = OfValue(text, modelKeys.Of(binding, section), new FixPlan { Kind = SettingKind.Text, Value = text.Text });
        if (binding.Key is { } key)
            draft.Key = OfValue(key, prefix + "ApiKey", new FixPlan { Kind = SettingKind.Secret });
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
            plan = Sharing.Apply(draft.Endpoint, neighbours, model) with { Companions = companions.ToArray() };
            for (int i = 0; i < companions.Count; i++)
                plan.Companions[i] = companions[i] with { SystemPrefix = endpoint.SystemPrefix, Style = endpoint.Style };
        }

        return new ClientSite(
            draft.Binding, plan, draft.Obstacle,
            Value(draft.Binding.Model, draft.Model, modelPlan, reported), Value(draft.Binding.Key, draft.Key, keyPlan, reported));
    }

    private static ValueSite? Value(ClientValue? value, SettingDraft? draft, FixPlan? plan, ISet<SyntaxNode> reported) =>
        value is not null && draft is not null && reported.Add(value.Literal)
            ? new ValueSite(value.Text, (draft.Obstacle == FixObstacle.OtherFile ? value.Passed : value.Literal).GetLocation(), draft.KeyPath, plan, draft.Obstacle)
            : null;

    /// <summary>True for a literal that stands in the call itself.</summary>
    private static bool IsPassed(ClientValue? value) => value?.Literal == value?.Passed;

    private FixPlan? Shared(SettingDraft? draft, IReadOnlyList<SettingDraft> neighbours) =>
        draft?.Plan is null ? null : Sharing.Apply(draft, neighbours, model);

    /// <summary>A literal that gives way to the read of a setting. One in another file is reported here, and fixed by nobody.</summary>
    private SettingDraft OfValue(ClientValue value, string keyPath, FixPlan written)
    {
        var draft = new SettingDraft(value.Literal, keyPath);
        if (value.Literal.SyntaxTree != model.SyntaxTree)
            draft.Obstacle = FixObstacle.OtherFile;
        else if (ConstantConversion.DeclaratorOf(value.Literal) is { } constant)
            draft.Obstacle = ConstantConversion.Check(constant, declaredUses.Of(constant));
        if (draft.Obstacle == FixObstacle.None && IsBroken(value.Literal))
            draft.Obstacle = FixObstacle.BrokenCode;
        if (draft.Obstacle != FixObstacle.None)
            return draft;
        FixPlan plan = SettingPlanner.Replacing(value.Literal, value.Literal.Span) with { Kind = written.Kind, Value = written.Value };
        settings.Plan(draft, plan, isShared: true);
        return draft;
    }

    private void PlanEndpoint(ClientDraft draft, string path)
    {
        ClientBinding binding = draft.Binding;
        SyntaxNode node = binding.Call.Node;
        if (IsBroken(node) || binding.Call.ArgumentList is { ContainsDirectives: true })
        {
            draft.Obstacle = FixObstacle.BrokenCode;
            return;
        }

        var types = new TypeText(model, node);
        var text = new RewriteText(model.Compilation, types);
        RewriteEdits? edits = new ClientRewriter(binding.Call, text).Rewrite(binding.Entry);
        if (edits is null || text.IsIncomplete)
        {
            draft.Obstacle = FixObstacle.NoOverload;
            return;
        }

        var endpoint = new SettingDraft(node, path);
        foreach ((TextSpan span, string written) in edits.All)
        {
            if (RewriteText.ReadsEndpoint(written))
            {
                endpoint.NeedsName = RewriteText.Count(written) > 1;
                settings.Plan(endpoint, new FixPlan { Target = span, Template = written, Value = binding.Sdk.BaseUrl }, isShared: true);
            }
            else
            {
                draft.Edits.Add(new FixPlan { Action = FixAction.Write, Target = span, Value = written });
            }
        }

        draft.Obstacle = endpoint.Obstacle;
        draft.Endpoint = endpoint;
        draft.Edits.AddRange(types.Imports());
    }

    private static bool IsBroken(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax) is { ContainsDiagnostics: true };
}
