using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The way of a settings file through the rooms, and what its compilation knows beside it. Code is read when a setting is met that could matter.</summary>
internal sealed class ConfigurationProject
{
    private readonly Compilation compilation;
    private readonly ProjectContext context;
    private readonly SettingUses? uses;

    public ConfigurationProject(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        this.compilation = compilation;
        context = new ProjectContext(compilation, options);
        uses = ReferencedSdks.Of(compilation) is { } sdks ? new SettingUses(compilation, sdks) : null;
    }

    /// <summary>False where no region is declared, and no client of an SDK can take a setting.</summary>
    public bool IsWorthIt => context.Regions.Declared.Count > 0 || uses is not null;

    /// <summary>What is to be said of a file: one finding a value.</summary>
    public IEnumerable<Diagnostic> Judge(AdditionalText file, IReadOnlyList<AdditionalText> all, CancellationToken cancellation)
    {
        FileOptions settings = context.SettingsOf(file);
        if (!AppSettingsFile.Is(file) || (context.IsTestProject && !settings.IncludeTests))
            yield break;
        var levels = new RuleLevels(compilation.Options, tree: null, cancellation);
        foreach (AppSettingsValue value in AppSettingsFile.Read(file, all, cancellation))
        {
            if (ConfiguredAddress.Find(value, context) is not { } address || settings.Allows(address.Host))
                continue;
            Diagnostic? finding = levels.IsOff(AIP3003ConfigurationFile.Id) ? null : AIP3003ConfigurationFile.Judge(address);
            if ((finding ?? Misfit(address, cancellation)) is { } reported)
                yield return reported;
        }
    }

    private Diagnostic? Misfit(ConfiguredAddress address, CancellationToken cancellation) =>
        uses?.Of(address.Path, cancellation) is { } taker && MisfitSetting.Find(address, taker.Taker, taker.Base) is { } misfit ? AIP1004MisfitEndpoint.Report(misfit) : null;
}
