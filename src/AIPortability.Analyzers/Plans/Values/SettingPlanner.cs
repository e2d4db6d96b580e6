using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Plans.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>Decides where a value of a file can be read from, and which of the sources the settings ask for.</summary>
internal sealed class SettingPlanner
{
    private readonly SemanticModel semantics;
    private readonly ProjectContext project;
    private readonly ConfigurationFinder configurations;

    public SettingPlanner(SemanticModel semantics, ProjectContext project, FixPreferences preferences)
    {
        this.semantics = semantics;
        this.project = project;
        Preferences = preferences;
        Binder = new NameBinder(semantics);
        Names = new UniqueName(semantics, Binder);
        configurations = new ConfigurationFinder(semantics, project, Binder);
    }

    public FixPreferences Preferences { get; }

    /// <summary>What names mean in the file.</summary>
    public NameBinder Binder { get; }

    /// <summary>The names that are free in the file.</summary>
    public UniqueName Names { get; }

    /// <summary>What is known of a provider in the regions that the project is deployed to; null where there is nothing to say.</summary>
    public Availability? AvailabilityOf(Provider provider) => Availability.Of(provider.Id, project.Regions.Declared);

    /// <summary>What stands behind <c>??</c> for an address of a provider: one that is not served where the program runs is no fallback.</summary>
    public Fallback FallbackOf(Provider provider) =>
        AvailabilityOf(provider) is { State: RegionState.Unsupported } ? Fallback.RequireAnother : Preferences.Fallback;

    /// <summary>The draft of a value that gives way to a setting, or the reason why it cannot.</summary>
    /// <param name="node">The expression, or the client that the value is given to.</param>
    /// <param name="read">What is written.</param>
    /// <param name="isShared">True where several sites can share a declaration.</param>
    /// <param name="parameter">The constructor parameter that can take the value, or null.</param>
    public SettingDraft Draft(SyntaxNode node, ReadSetting read, bool isShared = true, ParameterSource? parameter = null)
    {
        var draft = new SettingDraft(node, read.Value.Setting);
        if (SystemNames.AreHidden(semantics.Compilation))
            return draft with { NoFixReason = NoFixReason.HiddenType };
        AccessibleConfiguration? reach = configurations.Find(node);
        if (reach is null && Preferences.Style == FixStyle.Configuration)
            return draft with { NoFixReason = NoFixReason.NoConfiguration };

        // In the order of the light bulb.
        ExtractionScope? own = isShared ? ExtractionScope.Of(node) : null;
        var sources = new List<SourceDraft>();
        if (reach is not null)
            sources.Add(new SourceDraft(new ConfigurationSource(reach.Expression), isShared ? ExtractionScope.Of(node, reach) : null));
        sources.Add(new SourceDraft(new EnvironmentSource(), own));
        if (parameter is not null)
            sources.Add(new SourceDraft(parameter, own));
        return draft with { Read = read, Sources = Recommended(sources), SystemPrefix = SystemNames.PrefixAt(Binder, node.SpanStart) };
    }

    /// <summary>The edit for an expression that gives way as a whole.</summary>
    public static ReadSetting Replacing(ExpressionSyntax node, TextSpan target, MovedValue value) =>
        new(target, value) { ParenthesesContext = ContextOf(node, target.End < node.Span.End) };

    /// <summary>Puts the source first that the settings prefer, where it is in reach.</summary>
    private ValueList<SourceDraft> Recommended(List<SourceDraft> sources)
    {
        if (sources.Find(draft => draft.Source.Name == Preferences.Style.ToString()) is { } preferred)
        {
            sources.Remove(preferred);
            sources.Insert(0, preferred);
        }

        return new ValueList<SourceDraft>(sources);
    }

    private static ParenthesesContext ContextOf(ExpressionSyntax node, bool isFollowed)
    {
        if (isFollowed)
            return ParenthesesContext.Additive;
        return node.Parent switch
        {
            // On its left a throw expression would take what follows with it.
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == node => ParenthesesContext.None,
            MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax
                or CastExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax
                or SwitchExpressionSyntax => ParenthesesContext.Primary,
            ParenthesizedExpressionSyntax { Parent: PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } } => ParenthesesContext.CastAmbiguity,
            InterpolationSyntax => ParenthesesContext.Interpolation,
            _ => ParenthesesContext.None,
        };
    }
}
