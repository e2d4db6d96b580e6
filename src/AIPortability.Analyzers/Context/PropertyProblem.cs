using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>An MSBuild property of this package that cannot be read.</summary>
/// <param name="Property">Its name.</param>
/// <param name="Value">The value, or the part of it, as given.</param>
/// <param name="Advice">What to write, in words that end the message.</param>
internal sealed record PropertyProblem(string Property, string Value, LocalizedText Advice)
{
    public static IReadOnlyList<PropertyProblem> Find(AnalyzerConfigOptions global)
    {
        var problems = new List<PropertyProblem>(DeploymentRegions.Read(global).Problems);
        if (PortabilityMode.ProblemOf(global) is { } mode)
            problems.Add(mode);
        return problems;
    }

    /// <summary>The file that gives the property this value; no location where none of the files does.</summary>
    public Location LocationIn(IReadOnlyList<ProjectFile> files)
    {
        foreach (ProjectFile file in files)
        {
            if (file.FindProperty(Property, Value) is { } location)
                return location;
        }

        return Location.None;
    }
}
