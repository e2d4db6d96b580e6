using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>Turns a rewrite of the catalogue into edits of one call.</summary>
internal sealed class ClientRewriter
{
    private readonly ClientCall call;
    private readonly RewriteText text;
    private readonly List<(ArgumentSyntax Syntax, string Parameter)> arguments = new();

    public ClientRewriter(ClientCall call, RewriteText text)
    {
        this.call = call;
        this.text = text;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit } && call.Written(argument) is { } syntax)
                arguments.Add((syntax, parameter.Name));
        }

        arguments.Sort((a, b) => a.Syntax.SpanStart.CompareTo(b.Syntax.SpanStart));
    }

    /// <summary>The edits of the first rewrite that fits the call and the referenced version, or null.</summary>
    public RewriteEdits? Rewrite(ClientEntry entry)
    {
        foreach (ClientRewrite rewrite in entry.Rewrites)
        {
            if ((rewrite.Parts[0].IsProperty ? PropertyRewriter.Rewrite(call, rewrite, text) : WithArguments(rewrite, entry)) is { } edits)
                return edits;
        }

        return null;
    }

    private RewriteEdits? WithArguments(ClientRewrite rewrite, ClientEntry entry)
    {
        if (call.ArgumentList is not { } list || list.OpenParenToken.IsMissing || list.CloseParenToken.IsMissing || !Applies(rewrite, entry))
            return null;
        var parameters = new List<string>();
        foreach ((_, string parameter) in arguments)
            parameters.Add(NewName(parameter, rewrite));
        foreach (RewritePart part in rewrite.Parts)
        {
            if (!parameters.Contains(part.Name))
                parameters.Add(part.Name);
        }

        INamedTypeSymbol? constructed = rewrite.Constructs is null ? null : call.Method.ContainingAssembly.GetTypeByMetadataName(rewrite.Constructs);
        if (Overload.With(call.Method, constructed, parameters) is not { } overload)
            return null;
        var edits = new RewriteEdits();
        if (constructed is not null)
            edits.Replace(((InvocationExpressionSyntax)call.Node).Expression.Span, "new " + text.Name(constructed));
        bool isNamed = rewrite.NamesArguments;
        int ordinal = call.HasReceiver ? 1 : 0;
        var pending = new List<RewritePart>(Array.FindAll(rewrite.Parts, part => part.Of is null && Argument(part.Name) is null));
        foreach ((ArgumentSyntax argument, string parameter) in arguments)
        {
            IParameterSymbol target = Parameter(overload, NewName(parameter, rewrite));
            foreach (RewritePart part in pending.ToArray())
            {
                if (!rewrite.NamesArguments || Parameter(overload, part.Name).Ordinal > target.Ordinal)
                    continue;
                edits.Add(list.Arguments, list.OpenParenToken, argument, Written(part, overload, isNamed));
                pending.Remove(part);
            }

            isNamed |= target.Ordinal != ordinal++;
            Keep(argument, parameter, target, rewrite, isNamed, edits);
            isNamed |= argument.NameColon is not null;
        }

        foreach (RewritePart part in pending)
        {
            isNamed |= Parameter(overload, part.Name).Ordinal != ordinal++;
            edits.Add(list.Arguments, list.OpenParenToken, before: null, Written(part, overload, isNamed));
        }

        return edits;
    }

    /// <summary>What a rewrite replaces has to be there; what it adds has to be missing, or to say nothing.</summary>
    private bool Applies(ClientRewrite rewrite, ClientEntry entry)
    {
        foreach (RewritePart part in rewrite.Parts)
        {
            if (part.Of is not null ? !IsGiven(part) : Argument(part.Name) is { } present && !IsNothing(present.Expression) && !IsAddress(part.Name, entry))
                return false;
        }

        return true;
    }

    /// <summary>What gives way has to be there, and to be a value where one is made of it.</summary>
    private bool IsGiven(RewritePart part)
    {
        ExpressionSyntax? given = Argument(part.Of!)?.Expression;
        if (given is PostfixUnaryExpressionSyntax suppressed)
            given = suppressed.Operand;
        return given is not null && (!Template.Parse(part.Text).Has(TemplatePartKind.Argument) || !RequiredValue.IsNull(given));
    }

    private void Keep(ArgumentSyntax argument, string parameter, IParameterSymbol target, ClientRewrite rewrite, bool isNamed, RewriteEdits edits)
    {
        if (argument.NameColon is { } name)
        {
            if (target.Name != parameter)
                edits.Replace(name.Name.Span, target.Name);
        }
        else if (isNamed)
        {
            edits.Insert(argument.SpanStart, target.Name + ": ");
        }

        foreach (RewritePart part in rewrite.Parts)
        {
            if (part.Of != parameter && (part.Of is not null || part.Name != parameter))
                continue;
            Template written = text.Fill(Template.Parse(part.Text), target.Type);
            if (part.Of is null || !written.Has(TemplatePartKind.Argument))
            {
                edits.Replace(argument.Expression.Span, written);
                continue;
            }

            (Template before, Template after) = written.Around(TemplatePartKind.Argument);
            (string open, Template close) = RequiredValue.Around(argument.Expression, call.Operation.SemanticModel);
            edits.Insert(argument.Expression.SpanStart, before + open);
            edits.Insert(argument.Expression.Span.End, close + after);
        }
    }

    private Template Written(RewritePart part, IMethodSymbol overload, bool isNamed)
    {
        Template written = text.Fill(Template.Parse(part.Text), Parameter(overload, part.Name).Type);
        return isNamed ? $"{part.Name}: " + written : written;
    }

    private static string NewName(string parameter, ClientRewrite rewrite) => Array.Find(rewrite.Parts, part => part.Of == parameter)?.Name ?? parameter;

    private ArgumentSyntax? Argument(string parameter) => arguments.Find(argument => argument.Parameter == parameter).Syntax;

    private static IParameterSymbol Parameter(IMethodSymbol method, string name)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Name == name)
                return parameter;
        }

        throw new ArgumentOutOfRangeException(nameof(name), name, "The overload was chosen because it has this parameter.");
    }

    /// <summary>A parameter that is the endpoint itself: what is passed can only be the library's own default.</summary>
    private static bool IsAddress(string parameter, ClientEntry entry) =>
        Array.Exists(entry.Endpoints, source => source.Kind == EndpointSourceKind.Value && source.Name == parameter);

    private static bool IsNothing(ExpressionSyntax expression) =>
        RequiredValue.IsNull(expression) || expression.IsKind(SyntaxKind.DefaultExpression)
        || expression is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null };
}
