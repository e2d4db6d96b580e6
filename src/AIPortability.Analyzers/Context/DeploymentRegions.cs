using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue.Regions;

namespace AIPortability.Analyzers.Context;

/// <summary>The regions that a project says it will run in.</summary>
internal sealed class DeploymentRegions
{
    private DeploymentRegions(List<string> declared, List<InvalidValue> problems)
    {
        Declared = declared;
        Problems = problems;
    }

    /// <summary>The codes that are known, in upper case, each once, in the order given.</summary>
    public IReadOnlyList<string> Declared { get; }

    public IReadOnlyList<InvalidValue> Problems { get; }

    /// <summary>What can be declared, in words.</summary>
    public const string Allowed = "codes of ISO 3166-1 alpha-2 such as CN, or of ISO 3166-2 such as UA-43, separated by ','";

    private static LocalizedText Codes => new(Allowed);

    /// <summary>Reads codes separated by <c>,</c>, <c>;</c> or blanks.</summary>
    public static DeploymentRegions Parse(string value)
    {
        var declared = new List<string>();
        var problems = new List<InvalidValue>();
        string[] parts = value.Split(new[] { ',', ';', ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts)
        {
            string code = part.ToUpperInvariant();
            if (ProblemOf(code, declared) is { } advice)
                problems.Add(new InvalidValue(part, advice));
            else
                declared.Add(code);
        }

        // A property without a value arrives like one that nobody wrote; separators alone were written by somebody.
        if (parts.Length == 0 && value.Trim().Length > 0)
            problems.Add(new InvalidValue(value.Trim(), new LocalizedText("write {0}, or leave the property out", Codes)));
        return new DeploymentRegions(declared, problems);
    }

    private static LocalizedText? ProblemOf(string code, List<string> declared)
    {
        if (code == "EU")
            return new LocalizedText("it is no country: write those of its members that the program runs in, {0}", RegionCodes.EuropeanUnion);
        if (RegionCodes.Suggest(code) is { } meant)
            return new LocalizedText("did you mean {0}", meant);
        if (!RegionCodes.IsKnown(code))
            return new LocalizedText("write {0}", Codes);
        return declared.Contains(code) ? new LocalizedText("it is given twice") : null;
    }
}
