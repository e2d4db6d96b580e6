using System.Collections.Immutable;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Text;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>
/// Fills the parts of a rewrite that the analyzer knows: types, and the parameter's type. Those of the endpoint stay for the code fix, which knows
/// how the endpoint is read, and so do the types of <c>System</c>.
/// </summary>
internal sealed class RewriteText
{
    private readonly Compilation compilation;
    private readonly TypeText types;

    public RewriteText(Compilation compilation, TypeText types)
    {
        this.compilation = compilation;
        this.types = types;
    }

    /// <summary>True when a type of the rewrite was not found: then the text is not C#.</summary>
    public bool IsIncomplete { get; private set; }

    public Template Fill(Template template, ITypeSymbol? parameter)
    {
        Template filled = Template.Empty;
        foreach (TemplatePart part in template.Parts)
        {
            filled += part.Kind switch
            {
                TemplatePartKind.ParameterType => parameter is null ? "" : types.Of(parameter.WithNullableAnnotation(NullableAnnotation.None)),
                TemplatePartKind.TypeName => TypeNamed(part.Text, parameter),
                _ => Template.Of(part.Kind, part.Text),
            };
        }

        return filled;
    }

    /// <summary>A type as it can be written at the call.</summary>
    public string Name(ITypeSymbol type) => types.Of(type);

    /// <summary>Of several types of one name the parameter's assembly has the one that is meant.</summary>
    private string TypeNamed(string name, ITypeSymbol? parameter)
    {
        INamedTypeSymbol? found = parameter?.ContainingAssembly?.GetTypeByMetadataName(name);
        if (found is null)
        {
            ImmutableArray<INamedTypeSymbol> candidates = compilation.GetTypesByMetadataName(name);
            found = candidates.Length == 1 ? candidates[0] : null;
        }

        IsIncomplete |= found is null;
        return found is null ? "" : types.Of(found);
    }
}
