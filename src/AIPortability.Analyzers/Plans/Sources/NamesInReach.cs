using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>
/// The names of variables, fields and properties around a place, the nearest first. To ask the compiler for all that is in reach would
/// be simpler, and slow: it lists every type of every imported namespace, at each place again.
/// </summary>
internal sealed class NamesInReach
{
    private readonly List<string> names = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Func<ITypeSymbol, bool> isWanted;

    private NamesInReach(Func<ITypeSymbol, bool> isWanted) => this.isWanted = isWanted;

    /// <summary>Names that may mean something of a wanted type; what each of them means is for the compiler to say.</summary>
    public static IReadOnlyList<string> At(SyntaxNode place, SemanticModel semantics, Func<ITypeSymbol, bool> isWanted)
    {
        var reach = new NamesInReach(isWanted);
        bool inType = false;
        for (SyntaxNode? scope = place; scope is not null; scope = scope.Parent)
        {
            reach.AddVariables(scope, inType);
            if (scope is not TypeDeclarationSyntax declaration || semantics.GetDeclaredSymbol(declaration) is not INamedTypeSymbol type)
                continue;
            inType = true;
            reach.AddMembers(type);
        }

        foreach (IImportScope scope in semantics.GetImportScopes(place.SpanStart))
        {
            foreach (ImportedNamespaceOrType import in scope.Imports)
            {
                if (import.NamespaceOrType is INamedTypeSymbol type)
                    reach.AddMembers(type);
            }
        }

        return reach.names;
    }

    /// <summary>The variables that a node declares for what is inside of it. Those of top-level statements are in reach of no type.</summary>
    private void AddVariables(SyntaxNode scope, bool inType)
    {
        switch (scope)
        {
            case BlockSyntax block:
                AddLocals(block.Statements);
                break;
            case SwitchSectionSyntax section:
                AddLocals(section.Statements);
                break;
            case CompilationUnitSyntax unit when !inType:
                foreach (MemberDeclarationSyntax member in unit.Members)
                    Add(((member as GlobalStatementSyntax)?.Statement as LocalDeclarationStatementSyntax)?.Declaration);
                break;
            case UsingStatementSyntax statement:
                Add(statement.Declaration);
                break;
            case ForStatementSyntax statement:
                Add(statement.Declaration);
                break;
            case SimpleLambdaExpressionSyntax lambda:
                Add(lambda.Parameter.Identifier);
                break;
            default:
                AddParameters(scope);
                break;
        }
    }

    private void AddParameters(SyntaxNode scope)
    {
        BaseParameterListSyntax? list = scope switch
        {
            BaseMethodDeclarationSyntax method => method.ParameterList,
            IndexerDeclarationSyntax indexer => indexer.ParameterList,
            LocalFunctionStatementSyntax function => function.ParameterList,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
            AnonymousMethodExpressionSyntax method => method.ParameterList,
            _ => null,
        };
        foreach (ParameterSyntax parameter in list?.Parameters ?? default)
            Add(parameter.Identifier);
    }

    private void AddLocals(SyntaxList<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements)
            Add((statement as LocalDeclarationStatementSyntax)?.Declaration);
    }

    /// <summary>The parameters of a primary constructor may stand in another part of the type.</summary>
    private void AddMembers(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
                Add(parameter.Name);
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            AddOwnMembers(current);
        if (type.TypeKind != TypeKind.Interface)
            return;
        foreach (INamedTypeSymbol inherited in type.AllInterfaces)
            AddOwnMembers(inherited);
    }

    private void AddOwnMembers(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            ITypeSymbol? value = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
            if (value is not null && member.CanBeReferencedByName && isWanted(value))
                Add(member.Name);
        }
    }

    private void Add(VariableDeclarationSyntax? declaration)
    {
        foreach (VariableDeclaratorSyntax variable in declaration?.Variables ?? default)
            Add(variable.Identifier);
    }

    private void Add(SyntaxToken identifier) => Add(identifier.ValueText);

    private void Add(string name)
    {
        if (name.Length > 0 && known.Add(name))
            names.Add(name);
    }
}
