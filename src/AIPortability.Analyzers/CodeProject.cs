using System;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Reading;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The way of a file through the rooms, and what its compilation knows beside it. Made once a compilation; nothing is looked at before a file is worth it.</summary>
internal sealed class CodeProject
{
    private readonly Compilation compilation;
    private readonly ProjectContext context;
    private readonly ReferencedSdks? sdks;
    private readonly ProjectFiles files;
    private readonly BoundOptions boundOptions;
    private ModelSettingNames? names;

    public CodeProject(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        this.compilation = compilation;
        context = new ProjectContext(compilation, options);
        sdks = ReferencedSdks.Of(compilation);
        files = new ProjectFiles(compilation);
        boundOptions = new BoundOptions(files);
    }

    /// <summary>What is to be said of a file.</summary>
    public IEnumerable<Diagnostic> Judge(SemanticModel semantics, CancellationToken cancellation)
    {
        SyntaxTree tree = semantics.SyntaxTree;
        if (!FileBinder.IsWorthIt(tree, sdks, cancellation))
            return Array.Empty<Diagnostic>();
        FileOptions options = context.SettingsOf(tree);
        bool keysAlone = context.IsTestProject && !options.IncludeTests; // a key is as public in a project of tests as anywhere
        FileBindings bindings = new FileBinder(semantics, sdks, cancellation).Bind(files, boundOptions).Without(host => options.Allows(host));
        var judge = new FileJudge(bindings, context.Regions.Declared, new RuleLevels(compilation.Options, tree, cancellation), keysAlone);
        if (judge.IsSilent)
            return Array.Empty<Diagnostic>();
        FileSites sites = new FilePlanner(semantics, bindings, context, Names(cancellation), options.Fixes, keysAlone).Plan();
        return judge.Report(GeneratedFile.IsOfRazor(tree) ? sites.WithoutMoves(NoFixReason.RazorFile) : sites);
    }

    /// <summary>What is to be said of a Razor file, by the code that was generated of it: only what stands in the Razor file.</summary>
    public IEnumerable<Diagnostic> JudgeRazor(SemanticModel semantics, CancellationToken cancellation)
    {
        foreach (Diagnostic finding in Judge(semantics, cancellation))
        {
            if (GeneratedFile.IsInRazor(finding.Location))
                yield return finding;
        }
    }

    /// <summary>Added up for the first file that is planned, and not again for each.</summary>
    private ModelSettingNames Names(CancellationToken cancellation) => names ??= new ModelSettingNames(NamingFacts.Of(compilation, sdks?.Vocabulary, cancellation));
}
