using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>
/// Finds the paths below a base that stands apart from them. All places that use the base have to show theirs, and all paths have to lie below one
/// documented base URL: else the base could not take the version without a path that has it twice or not at all.
/// </summary>
internal sealed class JoinFinder
{
    private const string Https = "https://";

    private readonly JoinShapes shapes;
    private readonly DeclaredUses uses;
    private readonly InlineJoin inline;
    private readonly Func<IReadOnlyList<Misfit>> misfits;

    public JoinFinder(JoinShapes shapes, InlineJoin inline, DeclaredUses uses, Func<IReadOnlyList<Misfit>> misfits)
    {
        this.inline = inline;
        this.shapes = shapes;
        this.uses = uses;
        this.misfits = misfits;
    }

    /// <param name="address">The base.</param>
    /// <param name="use">What is done with it.</param>
    /// <param name="misfit">What is wrong with it: the paths lie below what is right.</param>
    public JoinedAddress? Find(AddressExpression address, AddressUse use, Misfit? misfit)
    {
        if (use.Kind != UseKind.Address)
            return null;
        if (!address.IsWhole)
            return inline.Find(address);
        if (!IsPlain(address) || misfit is { IsShared: true } or { Fault.IsCertain: false } or { Base: not null })
            return null;
        string text = misfit?.Fault.Right ?? (address.Parts.IsUrl ? address.Text : Https + address.Text);
        if (HostTable.FindAddress(text, out AddressParts parts) is not { } row || PlacesOf(address) is not { Count: > 0 } places)
            return null;
        var joins = new List<Join>();
        foreach (ExpressionSyntax place in places)
        {
            if (shapes.Of(place) is not { } join || join.GivesScheme == address.Parts.IsUrl || (joins.Count > 0 && joins[0].Form != join.Form))
                return null;
            joins.Add(join);
        }

        var given = new AddressText(text, true, parts, row.Provider, row.Pattern);
        return Below(given, joins) ?? (address.Parts.IsUrl ? null : AtRoot(given, joins));
    }

    /// <summary>A whole URL of a service, or its host alone.</summary>
    private static bool IsPlain(AddressExpression address) =>
        address.Parts.IsUrl ? AddressPath.IsReadable(address.Says) && !AddressPath.HasQuery(address.Says) : address.IsWhole && address.Node == address.Anchor && address.Parts.HostLength == address.Text.Length;

    /// <summary>The names of what it initializes, else the address itself; null where another file names it too.</summary>
    private List<ExpressionSyntax>? PlacesOf(AddressExpression address)
    {
        var places = new List<ExpressionSyntax>();
        if (MisfitFinder.Declaration(shapes.Whole(address.Node)) is not { } declaration)
        {
            places.Add(address.Node);
            return places;
        }

        foreach (NameUse use in uses.Of(declaration))
        {
            if (use.Place is null)
                return null;
            places.Add(use.Place.Named());
        }

        return places;
    }

    /// <summary>All paths below the one base URL that they have in common.</summary>
    private JoinedAddress? Below(AddressText given, List<Join> joins)
    {
        var cuts = new List<(JoinPath Path, int Length)>();
        AddressText? called = null;
        BaseUrl? found = null;
        foreach (Join join in joins)
        {
            foreach (JoinPath path in join.Paths)
            {
                string right = RightOf(path);
                string whole = join.Resolves ? AddressPath.Resolve(given.Path, right) : given.Path + right;
                string withoutQuery = whole.Split('?')[0];
                if (right.Length == 0 || given.Provider.FindBase(given.Host, withoutQuery) is not { } row || !(row.Path.Length > 0 || row.Protocol == Protocol.OpenAI))
                    return null;
                if (found is not null && (found.Path != row.Path || found.Protocol != row.Protocol))
                    return null;
                found = row;
                called ??= given with { Text = given.Text.Substring(0, given.Parts.AuthorityEnd) + whole };
                string left = whole.Substring(row.Path.Length);
                bool isBelow = left.Length == 0 ? !join.Resolves : left[0] == '/' && !(join.Resolves && path.IsWhole && left.Length == 1);
                left = join.Resolves && isBelow ? left.Substring(1) : left;
                if (!isBelow || !path.Text.EndsWith(left, StringComparison.Ordinal))
                    return null;
                cuts.Add((path, path.Text.Length - left.Length));
            }
        }

        if (called is null)
            return null;
        var changes = new PathChanges(uses);
        foreach (Join join in joins)
            changes.Add(join.Changes);
        return cuts.TrueForAll(cut => changes.TryAdd(cut.Path.Cut(cut.Length))) && changes.Finish() is { } made
            ? new JoinedAddress(called, joins[0].Form, made, cuts.ConvertAll(cut => cut.Path.Node))
            : null;
    }

    /// <summary>A host that gets its scheme and port from the setting, where the paths are out of reach.</summary>
    private static JoinedAddress AtRoot(AddressText given, List<Join> joins)
    {
        var changes = new List<TextChange>();
        foreach (Join join in joins)
            changes.AddRange(join.RootChanges);
        return new JoinedAddress(given, BaseForm.Trimmed, changes, Array.Empty<ExpressionSyntax>());
    }

    /// <summary>The path as it should be: without the slash or the version that makes it miss its base.</summary>
    private string RightOf(JoinPath path)
    {
        foreach (Misfit misfit in misfits())
        {
            if (misfit.Text == path.Node && misfit.Fault is { IsCertain: true, Right: { } right })
                return right;
        }

        return path.Text;
    }
}
