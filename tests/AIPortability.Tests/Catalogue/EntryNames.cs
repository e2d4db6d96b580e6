using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Catalogue;

/// <summary>The names that the row of a client may use, by the types and methods that it is about.</summary>
internal sealed partial class EntryNames(INamedTypeSymbol[] types, IMethodSymbol[] methods)
{
    /// <summary>The placeholders of a rewrite that name no type.</summary>
    private static readonly string[] Values = ["endpoint", "trimmed", "base", "base/", "version", "argument", "parameter"];

    private readonly IParameterSymbol[] parameters = [.. methods.SelectMany(method => method.Parameters)];

    /// <summary>What a row names and nothing has.</summary>
    public IEnumerable<string> Missing(ClientEntry entry) =>
    [
        .. entry.Endpoints.Where(source => !Exists(source)).Select(source => $"{source.Kind} {source.Name}.{source.Property}"),
        .. NotParameters("overload with", entry.OfOverload is null ? [] : [entry.OfOverload]),
        .. NotParameters("section of", entry.Setting is null ? [] : [entry.Setting.Parameter]),
        .. NotParameters("model", entry.Models),
        .. NotParameters("key", entry.Keys),
        .. entry.Rewrites.SelectMany(Missing),
    ];

    private IEnumerable<string> Missing(ClientRewrite rewrite)
    {
        if (rewrite.Constructs is null)
            return rewrite.Parts.SelectMany(part => Missing(part, this));
        INamedTypeSymbol? constructed = types[0].ContainingAssembly.GetTypeByMetadataName(rewrite.Constructs);
        return constructed is null
            ? ["constructed " + rewrite.Constructs]
            : rewrite.Parts.SelectMany(part => Missing(part, new EntryNames([constructed], [.. constructed.InstanceConstructors])));
    }

    private IEnumerable<string> Missing(RewritePart part, EntryNames written)
    {
        if (part.IsProperty ? !Owners(part).Any(type => HasProperty(type, part.Name)) : !written.IsParameter(part.Name))
            yield return $"{(part.IsProperty ? "own property" : "argument")} {part.Name}";
        if (part.Of is not null && !IsParameter(part.Of))
            yield return $"replaced {part.Of}";
        foreach (string name in Placeholder().Matches(part.Text).Select(match => match.Groups[1].Value).Where(name => !Values.Contains(name) && !IsType(name)))
            yield return $"type {name}";
    }

    /// <summary>What has a property that a rewrite sets: the object that is passed, or the created one.</summary>
    private IEnumerable<ITypeSymbol> Owners(RewritePart part) =>
        part.Of is null ? types : parameters.Where(parameter => parameter.Name == part.Of).Select(parameter => parameter.Type);

    private bool Exists(EndpointSource source)
    {
        IEnumerable<IParameterSymbol> named = parameters.Where(parameter => parameter.Name == source.Name);
        return source.Kind switch
        {
            EndpointSourceKind.Receiver => methods.All(method => !method.IsStatic || method.IsExtensionMethod),
            EndpointSourceKind.NoneBuiltIn => true,
            EndpointSourceKind.Property => types.Any(type => HasProperty(type, source.Name)),
            EndpointSourceKind.Chained => types.Any(type => type.GetMembers(source.Name).OfType<IMethodSymbol>().Any(method => method.IsExtensionMethod || !method.IsStatic)),
            EndpointSourceKind.Constructed => named.Any(parameter => HasConstructorWith(parameter.Type, source.Property)),
            EndpointSourceKind.Configure => named.Any(parameter => parameter.Type is INamedTypeSymbol { TypeArguments: [var options] } && HasProperty(options, source.Property)),
            EndpointSourceKind.Options => named.Any(parameter => source.Property.Length == 0 || HasProperty(parameter.Type, source.Property)),
            EndpointSourceKind.Around => types.Any(type => IsTakenBeside(type, source.Name)),
            _ => named.Any(),
        };
    }

    private IEnumerable<string> NotParameters(string what, string[] names) => names.Where(name => !IsParameter(name)).Select(name => $"{what} {name}");

    private bool IsParameter(string name) => parameters.Any(parameter => parameter.Name == name);

    /// <summary>A type that a rewrite names stands in the library, in .NET or in what the library refers to.</summary>
    private bool IsType(string name)
    {
        if (name == typeof(Regex).FullName)
            return true;
        IAssemblySymbol library = types[0].ContainingAssembly;
        return library.Modules.SelectMany(module => module.ReferencedAssemblySymbols).Append(library).Any(assembly => assembly.GetTypeByMetadataName(name) is not null
            || assembly.GetForwardedTypes().Any(type => type.ToDisplayString() == name));
    }

    /// <summary>True where a method of the library takes an object of the type, and the parameter beside it.</summary>
    private static bool IsTakenBeside(INamedTypeSymbol type, string parameter) =>
        TypesOf(type.ContainingAssembly.GlobalNamespace).SelectMany(other => other.GetMembers().OfType<IMethodSymbol>()).Any(method =>
            method.Parameters.Any(p => p.Name == parameter) && method.Parameters.Any(p => SymbolEqualityComparer.Default.Equals(p.Type, type)));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static bool HasConstructorWith(ITypeSymbol type, string parameter) =>
        type is INamedTypeSymbol named && named.InstanceConstructors.Any(constructor => constructor.Parameters.Any(p => p.Name == parameter));

    private static bool HasProperty(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().Any())
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\$\(([^)]+)\)")]
    private static partial Regex Placeholder();
}
