using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue.Packages;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>A referenced package that can call one provider alone, which does not serve a region of the project.</summary>
/// <param name="Package">The package.</param>
/// <param name="Availability">What the provider's list says.</param>
internal sealed record PackageUse(BoundPackage Package, Availability Availability)
{
    /// <summary>Every one that a compilation references; the assembly is what counts, whichever way it came.</summary>
    public static IReadOnlyList<PackageUse> In(Compilation compilation, ProjectContext project)
    {
        var found = new List<PackageUse>();
        if (project.Regions.Declared.Count == 0)
            return found;
        foreach (AssemblyIdentity assembly in compilation.ReferencedAssemblyNames)
        {
            if (PackageTable.Find(assembly.Name) is { } package
                && Availability.Of(package.Provider.Id, project.Regions.Declared) is { State: RegionState.Unsupported } availability)
            {
                found.Add(new PackageUse(package, availability));
            }
        }

        return found;
    }

    /// <summary>The line that brings the package in: its reference, else its central version. Null for a transitive reference.</summary>
    public Location? LineIn(IReadOnlyList<ProjectFile> files)
    {
        foreach (bool isReference in new[] { true, false })
        {
            foreach (ProjectFile file in files)
            {
                if (file.FindPackage(Package.HasId, isReference) is { } line)
                    return line;
            }
        }

        return null;
    }

    /// <summary>The first using directive of the package's namespaces in a file, or null.</summary>
    public Location? FirstUsing(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Name: { } name } directive && IsOfPackage(name))
                return directive.GetLocation();
        }

        return null;
    }

    private bool IsOfPackage(NameSyntax name)
    {
        string text = name.ToString();
        if (text.StartsWith("global::", StringComparison.Ordinal))
            text = text.Substring("global::".Length);
        return text.StartsWith(Package.RootNamespace, StringComparison.Ordinal)
            && (text.Length == Package.RootNamespace.Length || text[Package.RootNamespace.Length] == '.');
    }
}
