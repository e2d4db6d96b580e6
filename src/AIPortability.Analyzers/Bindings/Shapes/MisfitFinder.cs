using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>
/// Finds the addresses of a file that do not fit what takes them, and the relative paths that do not fit their base. What the code does not show to be
/// appended is not guessed.
/// </summary>
internal sealed class MisfitFinder
{
    private readonly SemanticModel semantics;
    private readonly DeclaredUses uses;
    private readonly AddressTaker takers;
    private readonly AppendedPaths appended;
    private readonly BaseAddressPaths baseAddresses;
    private readonly List<Misfit> paths = new();

    public MisfitFinder(SemanticModel semantics, AddressTaker takers, BaseAddressPaths baseAddresses, DeclaredUses uses)
    {
        this.semantics = semantics;
        this.takers = takers;
        this.baseAddresses = baseAddresses;
        this.uses = uses;
        appended = new AppendedPaths(semantics, uses);
    }

    /// <summary>The relative paths that were found with the addresses below which they stand.</summary>
    public IReadOnlyList<Misfit> Paths => paths;

    /// <summary>What is wrong with an address, or null.</summary>
    public Misfit? Find(AddressExpression address)
    {
        if (!AddressPath.IsReadable(address.Says))
            return null;
        ExpressionSyntax value = takers.Whole(address.Node);
        return Declaration(value) is { } declaration ? FindNamed(address, uses.Of(declaration)) : Find(address, value);
    }

    /// <summary>What a value initializes, or null.</summary>
    public static SyntaxNode? Declaration(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } initializer => initializer.Parent,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        _ => null,
    };

    /// <summary>A text with a name can be repaired when it is wrong in the same way wherever it is named.</summary>
    private Misfit? FindNamed(AddressExpression address, IReadOnlyList<NameUse> named)
    {
        Misfit? found = null;
        bool isShared = false;
        foreach (NameUse use in named)
        {
            ExpressionSyntax? place = use.Place?.Parent is MemberAccessExpressionSyntax access && access.Name == use.Place ? access : use.Place;
            if (place?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == place)
                return null; // it has another value from there on
            Misfit? misfit = place is null ? null : Find(address, takers.Whole(place));
            isShared |= misfit is null || (found is not null && found.Fault.Right != misfit.Fault.Right);
            found ??= misfit;
        }

        return found is null ? null : found with { IsShared = isShared };
    }

    private Misfit? Find(AddressExpression address, ExpressionSyntax value)
    {
        if (takers.Of(value) is { } taker)
            return OfClient(address, taker);
        if (appended.Of(value) is { } found)
            return OfRelatives(address, found.Taker, found.Paths, BaseJoin.Append);
        if (value.Parent is AssignmentExpressionSyntax assignment && assignment.Right == value && baseAddresses.IsBaseAddress(assignment))
            return OfBaseAddress(address, assignment);
        return value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments, Parent: BaseObjectCreationExpressionSyntax creation } }
            && arguments[0].Expression == value && takers.IsUri(creation)
                ? OfUri(address, arguments[1].Expression)
                : null;
    }

    private static Misfit? OfClient(AddressExpression address, (ClientBase Base, string Name) taker) => BaseFit.FaultOf(taker.Base, address.Says) is { } fault
        ? new Misfit(taker.Name, taker.Base, fault, address.Says, address.Node, IsShared: false)
        : null;

    private Misfit? OfBaseAddress(AddressExpression address, AssignmentExpressionSyntax assignment)
    {
        if (BaseAddressPaths.Owner(assignment) is BaseObjectCreationExpressionSyntax made && takers.OfHttpClient(made) is { } taker)
            return OfClient(address, taker);
        return baseAddresses.PathsOf(assignment) is { HasRival: false } relatives ? OfRelatives(address, "HttpClient", relatives, BaseJoin.Resolve) : null;
    }

    private Misfit? OfUri(AddressExpression address, ExpressionSyntax relative)
    {
        var relatives = new RelativePaths(semantics);
        relatives.Add(relative);
        return OfRelatives(address, "Uri", relatives, BaseJoin.Resolve);
    }

    private Misfit? OfRelatives(AddressExpression address, string taker, RelativePaths relatives, BaseJoin join)
    {
        var fit = new PathFit(address.Says, join);
        var texts = new List<string>();
        foreach ((string text, ExpressionSyntax place) in relatives.Constants)
        {
            texts.Add(text);
            if (fit.FaultOfRelative(text) is { } fault)
                paths.Add(new Misfit(taker, null, fault, address.Says, place, IsShared: place is not LiteralExpressionSyntax));
        }

        return fit.FaultOfBase(texts) is { } ofBase ? new Misfit(taker, null, ofBase, address.Says, address.Node, IsShared: relatives.HasOthers) : null;
    }
}
