using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>Finds the configuration that is in reach of a place in a file.</summary>
internal sealed class ConfigurationFinder
{
    private readonly SemanticModel semantics;
    private readonly ProjectContext project;
    private readonly NameBinder binder;
    private readonly NamesInReach names;
    private readonly ConditionalRegions conditions = new();

    public ConfigurationFinder(SemanticModel semantics, ProjectContext project, NameBinder binder)
    {
        this.semantics = semantics;
        this.project = project;
        this.binder = binder;
        names = new NamesInReach(semantics, type => project.IsConfiguration(type) || HoldsConfiguration(type, project));
    }

    private enum Rank
    {
        Configuration,
        Holder,
        Member,
        MemberHolder,
        ServiceProvider,
    }

    /// <summary>The nearest configuration: a parameter or local before a member, the configuration itself before what holds it.</summary>
    public AccessibleConfiguration? Find(SyntaxNode node)
    {
        if (!project.HasConfiguration)
            return null;
        var place = new Place(semantics, binder, node, project, conditions);
        AccessibleConfiguration? best = null;
        Rank bestRank = default;
        foreach (string name in names.At(node))
        {
            ImmutableArray<ISymbol> named = binder.InExpression(node.SpanStart, name);
            foreach (ISymbol symbol in named)
            {
                if (place.TryReach(symbol, isAmbiguous: named.Length > 1, out AccessibleConfiguration? reach, out Rank rank) && (best is null || rank < bestRank))
                    (best, bestRank) = (reach, rank);
            }
        }

        return best;
    }

    private static bool IsNullable(ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated;

    private static bool HoldsConfiguration(ITypeSymbol holder, ProjectContext project)
    {
        foreach (ITypeSymbol declaring in WithBases(holder))
        {
            foreach (ISymbol member in declaring.GetMembers("Configuration"))
            {
                if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property
                    && !IsNullable(property.Type) && project.IsConfiguration(property.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ImmutableArray<ITypeSymbol> WithBases(ITypeSymbol type)
    {
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>();
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            types.Add(current);
        if (type.TypeKind == TypeKind.Interface)
            types.AddRange(type.AllInterfaces);
        return types.ToImmutable();
    }

    /// <summary>What the code at a place may use.</summary>
    private sealed class Place
    {
        private readonly SemanticModel semantics;
        private readonly NameBinder binder;
        private readonly SyntaxNode node;
        private readonly ProjectContext project;
        private readonly bool allowsInstance;
        private readonly bool inConstructor;
        private readonly SyntaxNode? staticFunction;
        private readonly INamedTypeSymbol? type;
        private readonly ConditionalRegions conditions;

        public Place(SemanticModel semantics, NameBinder binder, SyntaxNode node, ProjectContext project, ConditionalRegions conditions)
        {
            this.conditions = conditions;
            this.semantics = semantics;
            this.binder = binder;
            this.node = node;
            this.project = project;
            allowsInstance = StaticContext.AllowsInstanceMembers(node);
            inConstructor = StaticContext.IsInConstructor(node);
            staticFunction = node.FirstAncestorOrSelf<SyntaxNode>(StaticContext.IsStaticFunction);
            type = semantics.GetEnclosingSymbol(node.SpanStart)?.ContainingType;
        }

        public bool TryReach(ISymbol symbol, bool isAmbiguous, out AccessibleConfiguration? reach, out Rank rank)
        {
            reach = null;
            rank = default;
            bool isMember = symbol is IFieldSymbol or IPropertySymbol;
            ITypeSymbol? symbolType = TypeOf(symbol);
            if (symbolType is null || symbol.Name.Trim('_').Length == 0 || IsConditional(symbol, node) || !(isMember ? IsReachableMember(symbol, isAmbiguous) : IsReachableVariable(symbol)))
                return false;
            string name = Identifier(symbol.Name);
            if (project.IsConfiguration(symbolType))
                rank = isMember ? Rank.Member : Rank.Configuration;
            else if (HoldsConfiguration(symbolType, project))
                (rank, name) = (isMember ? Rank.MemberHolder : Rank.Holder, name + ".Configuration");
            else if (symbol is IParameterSymbol && Resolve(symbolType) is { } call)
                (rank, name) = (Rank.ServiceProvider, name + call);
            else
                return false;
            reach = new AccessibleConfiguration(name, isMember ? null : symbol.DeclaringSyntaxReferences[0].GetSyntax(), isMember && symbol.IsStatic)
            {
                IsConditional = IsConditional(symbol, place: null),
            };
            return true;
        }

        /// <summary>True for what is declared under a condition, but for one that a place is under as well: another target framework may lack it.</summary>
        private bool IsConditional(ISymbol symbol, SyntaxNode? place)
        {
            foreach (SyntaxReference declared in symbol.DeclaringSyntaxReferences)
            {
                if (conditions.Hide(declared.GetSyntax(), place))
                    return true;
            }

            return false;
        }

        private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
        {
            ILocalSymbol { IsConst: false, RefKind: RefKind.None } local => local.Type,
            IParameterSymbol { RefKind: RefKind.None, HasExplicitDefaultValue: false } parameter when !IsNullable(parameter.Type) => parameter.Type,
            IFieldSymbol field when !IsNullable(field.Type) => field.Type,
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property when !IsNullable(property.Type) => property.Type,
            _ => null,
        };

        /// <summary>
        /// A field may not be assigned yet while a constructor runs, and another object's members are not those of this one. A member that
        /// <c>using static</c> brings in has to have its name for itself: an own one hides a type of that name, an imported one clashes with it.
        /// </summary>
        private bool IsReachableMember(ISymbol symbol, bool isAmbiguous) =>
            symbol.IsStatic ? !isAmbiguous || IsOwn(symbol.ContainingType) : allowsInstance && !inConstructor && IsOwn(symbol.ContainingType);

        private bool IsOwn(INamedTypeSymbol declaring)
        {
            for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, declaring.OriginalDefinition))
                    return true;
            }

            return false;
        }

        private bool IsReachableVariable(ISymbol symbol)
        {
            if (symbol.DeclaringSyntaxReferences.IsEmpty)
                return false;
            SyntaxNode declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax();
            if (declaration.SyntaxTree != node.SyntaxTree)
                return false; // the locals of another file's top-level statements: visible to the compiler, an error to use
            if (staticFunction is not null && !staticFunction.Span.Contains(declaration.Span))
                return false;
            return symbol is IParameterSymbol parameter ? IsReachableParameter(parameter, declaration) : IsAssignedLocal(declaration);
        }

        /// <summary>A primary constructor's parameter is in reach of its type's own instance members and of initializers, not of static members or nested types.</summary>
        private bool IsReachableParameter(IParameterSymbol parameter, SyntaxNode declaration)
        {
            if (declaration.Parent?.Parent is not TypeDeclarationSyntax)
                return declaration.Span.End <= node.SpanStart;
            if (parameter.ContainingSymbol.ContainingType is not { IsRecord: false } declaring || inConstructor
                || !SymbolEqualityComparer.Default.Equals(declaring.OriginalDefinition, type?.OriginalDefinition))
            {
                return false;
            }

            return allowsInstance || (StaticContext.IsInInstanceInitializer(node) && declaring.IsReferenceType);
        }

        /// <summary>Only a local that is declared with a value, before the place, is known to have one there.</summary>
        private bool IsAssignedLocal(SyntaxNode declaration)
        {
            if (declaration is not VariableDeclaratorSyntax { Initializer.Value: { } value } || declaration.Span.End > node.SpanStart
                || RequiredValue.IsNull(value))
            {
                return false;
            }

            return semantics.GetTypeInfo(value).Nullability.FlowState != NullableFlowState.MaybeNull;
        }

        /// <summary><c>.GetRequiredService&lt;IConfiguration&gt;()</c>, where the parameter is a service provider and the extension is imported.</summary>
        private string? Resolve(ITypeSymbol serviceProvider)
        {
            if (serviceProvider is not { Name: "IServiceProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return null;
            const string Method = "GetRequiredService";
            if (semantics.LookupSymbols(node.SpanStart, serviceProvider, Method, includeReducedExtensionMethods: true).IsEmpty)
                return null;
            const string Contract = "IConfiguration";
            ImmutableArray<ISymbol> named = binder.AsType(node.SpanStart, Contract);
            bool isImported = named.Length == 1 && named[0] is ITypeSymbol contract && project.IsConfiguration(contract);
            return $".{Method}<{(isImported ? Contract : "Microsoft.Extensions.Configuration." + Contract)}>()";
        }

        private static string Identifier(string name) =>
            SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
