using System;
using System.Collections.Immutable;
using System.Text;
using AIPortability.Analyzers.Plans.Text;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>
/// Fills the placeholders of a rewrite that the analyzer knows: types, the parameter's type, the argument. Those of the endpoint stay for the
/// code fix, which knows how the endpoint is read, and so do the types of <c>System</c>.
/// </summary>
internal sealed class RewriteText
{
    /// <summary>Where the argument goes that the call passes today.</summary>
    public const string Argument = "$(argument)";

    private const string Start = "$(";

    private readonly Compilation compilation;
    private readonly TypeText types;
    private bool isTypeMissing;

    public RewriteText(Compilation compilation, TypeText types)
    {
        this.compilation = compilation;
        this.types = types;
    }

    /// <summary>True when a type of the rewrite was not found, or cannot be written: then the text is not C#.</summary>
    public bool IsIncomplete => isTypeMissing || types.IsHidden;

    /// <summary>True for text that still reads the endpoint.</summary>
    public static bool ReadsEndpoint(string text) => Count(text) > 0;

    /// <summary>How often the endpoint stands in a text, with the two times of <c>$(version)</c>.</summary>
    public static int Count(string text)
    {
        int count = 0;
        foreach (string name in new[] { "$(endpoint)", "$(trimmed)", "$(base)", "$(base/)", "$(version)" })
        {
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
                count += name == "$(version)" ? 2 : 1;
        }

        return count;
    }

    /// <summary>What a rewrite writes before and behind an argument.</summary>
    public (string Before, string After) Around(string template, ITypeSymbol parameter)
    {
        int at = template.IndexOf(Argument, StringComparison.Ordinal);
        return (Fill(template.Substring(0, at), parameter), Fill(template.Substring(at + Argument.Length), parameter));
    }

    public string Fill(string template, ITypeSymbol? parameter)
    {
        var filled = new StringBuilder();
        int from = 0;
        for (int at = template.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = template.IndexOf(Start, from, StringComparison.Ordinal))
        {
            int end = template.IndexOf(')', at);
            string name = template.Substring(at + Start.Length, end - at - Start.Length);
            filled.Append(template, from, at - from).Append(Value(name, parameter));
            from = end + 1;
        }

        return filled.Append(template, from, template.Length - from).ToString();
    }

    /// <summary>A type as it can be written at the call.</summary>
    public string Name(ITypeSymbol type) => types.Of(type);

    private string Value(string name, ITypeSymbol? parameter) => name switch
    {
        "parameter" => parameter is null ? "" : types.Of(parameter.WithNullableAnnotation(NullableAnnotation.None)),
        _ when name.IndexOf('.') < 0 || name == "System.Uri" => Start + name + ")",
        _ => TypeNamed(name, parameter),
    };

    /// <summary>Of several types of one name the parameter's assembly has the one that is meant.</summary>
    private string TypeNamed(string name, ITypeSymbol? parameter)
    {
        INamedTypeSymbol? found = parameter?.ContainingAssembly?.GetTypeByMetadataName(name);
        if (found is null)
        {
            ImmutableArray<INamedTypeSymbol> candidates = compilation.GetTypesByMetadataName(name);
            found = candidates.Length == 1 ? candidates[0] : null;
        }

        isTypeMissing |= found is null;
        return found is null ? "" : types.Of(found);
    }
}
