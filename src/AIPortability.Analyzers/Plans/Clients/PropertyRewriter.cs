using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>Writes properties into the initializer of the created object, or of the options that it is given.</summary>
internal static class PropertyRewriter
{
    /// <summary>Null where the object is not made in this file, or is made with a collection initializer.</summary>
    public static RewriteEdits? Rewrite(ClientCall call, ClientRewrite rewrite, RewriteText text)
    {
        BaseObjectCreationExpressionSyntax? creation = rewrite.Parts[0].Of is { } parameter
            ? call.Find(parameter) is { } argument ? OptionsFlow.CreationOf(argument.Value) : null
            : call.Node as BaseObjectCreationExpressionSyntax;
        if (creation is null || creation.Initializer is { RawKind: not (int)SyntaxKind.ObjectInitializerExpression })
            return null;
        var properties = new List<Template>();
        foreach (RewritePart part in rewrite.Parts)
        {
            if (!Sets(creation, part.Name))
                properties.Add(part.Name + " = " + text.Fill(Template.Parse(part.Text), null));
        }

        var edits = new RewriteEdits();
        edits.AddProperties(creation, properties);
        return edits;
    }

    private static bool Sets(BaseObjectCreationExpressionSyntax creation, string property)
    {
        foreach (ExpressionSyntax expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } && name.Identifier.ValueText == property)
                return true;
        }

        return false;
    }
}
