using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>What one compilation references and what its project asks for. Made once a compilation.</summary>
internal sealed class ProjectContext
{
    private static readonly ImmutableHashSet<string> TestFrameworks = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core");

    private readonly AnalyzerConfigOptionsProvider options;
    private readonly Lazy<bool> isTestProject;
    private readonly Lazy<INamedTypeSymbol?> configuration;
    private readonly Lazy<INamedTypeSymbol?> configurationSection;

    public ProjectContext(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        this.options = options;
        configuration = new Lazy<INamedTypeSymbol?>(() => Abstraction(compilation, "IConfiguration"));
        configurationSection = new Lazy<INamedTypeSymbol?>(() => Abstraction(compilation, "IConfigurationSection"));
        Regions = DeploymentRegions.Parse(OptionTable.DeploymentRegions.Given(options.GlobalOptions));
        isTestProject = new Lazy<bool>(() => IsMarkedAsTest(options.GlobalOptions) || ReferencesTestFramework(compilation));
    }

    /// <summary>Where the project says it will run.</summary>
    public DeploymentRegions Regions { get; }

    /// <summary>True for a project that MSBuild marks as one of tests, or that references a test framework.</summary>
    public bool IsTestProject => isTestProject.Value;

    /// <summary>True when <c>Microsoft.Extensions.Configuration.IConfiguration</c> is referenced.</summary>
    public bool HasConfiguration => configuration.Value is not null;

    public FileOptions SettingsOf(SyntaxTree tree) => FileOptions.Read(options.GetOptions(tree));

    public FileOptions SettingsOf(AdditionalText file) => FileOptions.Read(options.GetOptions(file));

    /// <summary>True for <c>IConfiguration</c> and what implements it, but for a section: its keys are relative.</summary>
    public bool IsConfiguration(ITypeSymbol type) => Is(type, configuration.Value) && !Is(type, configurationSection.Value);

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? contract)
    {
        if (contract is null)
            return false;
        if (SymbolEqualityComparer.Default.Equals(type, contract))
            return true;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented, contract))
                return true;
        }

        return false;
    }

    /// <summary>The type inside the assembly that declares it: a user's own type of that name is another thing.</summary>
    private static INamedTypeSymbol? Abstraction(Compilation compilation, string name)
    {
        const string Assembly = "Microsoft.Extensions.Configuration.Abstractions";
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == Assembly)
                return assembly.GetTypeByMetadataName("Microsoft.Extensions.Configuration." + name);
        }

        return null;
    }

    private static bool IsMarkedAsTest(AnalyzerConfigOptions global) =>
        OptionTable.IsTestProject.Read(global).Equals("true", StringComparison.OrdinalIgnoreCase);

    private static bool ReferencesTestFramework(Compilation compilation)
    {
        foreach (AssemblyIdentity reference in compilation.ReferencedAssemblyNames)
        {
            if (TestFrameworks.Contains(reference.Name))
                return true;
        }

        return false;
    }
}
