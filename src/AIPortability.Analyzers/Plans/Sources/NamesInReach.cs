using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>
/// The names of variables, fields and properties around a place, the nearest first. To ask the compiler for all that is in reach would
/// be simpler, and slow: it lists every type of every imported namespace, at each place again. What a node or a type declares is collected once.
/// </summary>
internal sealed class NamesInReach
{
    private readonly SemanticModel semantics;
    private readonly Func<ITypeSymbol, bool> isWanted;
    private readonly Dictionary<SyntaxNode, List<string>> variables = new();
    private readonly Dictionary<INamedTypeSymbol, List<string>> members = new(SymbolEqualityComparer.Default);

    /// <param name="semantics">The file.</param>
    /// <param name="isWanted">The types of variables, fields and properties that are looked for; of parameters all are of interest.</param>
    public NamesInReach(SemanticModel semantics, Func<ITypeSymbol, bool> isWanted)
    {
        this.semantics = semantics;
        this.isWanted = isWanted;
    }

    /// <summary>Names that may mean something of a wanted type; what each of them means is for the compiler to say.</summary>
    public IReadOnlyList<string> At(SyntaxNode place)
    {
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        bool inType = false;
        for (SyntaxNode? scope = place; scope is not null; scope = scope.Parent)
        {
            // Those of top-level statements are in reach of no type.
            if (!(inType && scope is CompilationUnitSyntax))
                Add(VariablesOf(scope));
            if (scope is not TypeDeclarationSyntax declaration || semantics.GetDeclaredSymbol(declaration) is not INamedTypeSymbol type)
                continue;
            inType = true;
            Add(MembersOf(type));
        }

        foreach (IImportScope scope in semantics.GetImportScopes(place.SpanStart))
        {
            foreach (ImportedNamespaceOrType import in scope.Imports)
            {
                if (import.NamespaceOrType is INamedTypeSymbol type)
                    Add(MembersOf(type));
            }
        }

        return names;

        void Add(List<string> added)
        {
            foreach (string name in added)
            {
                if (name.Length > 0 && known.Add(name))
                    names.Add(name);
            }
        }
    }

    /// <summary>The variables that a node declares for what is inside of it.</summary>
    private List<string> VariablesOf(SyntaxNode scope)
    {
        if (variables.TryGetValue(scope, out List<string>? names))
            return names;
        variables.Add(scope, names = new List<string>());
        switch (scope)
        {
            case BlockSyntax block:
                AddLocals(block.Statements, names);
                break;
            case SwitchSectionSyntax section:
                AddLocals(section.Statements, names);
                break;
            case CompilationUnitSyntax unit:
                foreach (MemberDeclarationSyntax member in unit.Members)
                    AddLocals(((member as GlobalStatementSyntax)?.Statement as LocalDeclarationStatementSyntax)?.Declaration, names);
                break;
            case UsingStatementSyntax statement:
                AddLocals(statement.Declaration, names);
                break;
            case ForStatementSyntax statement:
                AddLocals(statement.Declaration, names);
                break;
            case SimpleLambdaExpressionSyntax lambda:
                names.Add(lambda.Parameter.Identifier.ValueText);
                break;
            default:
                AddParameters(scope, names);
                break;
        }

        return names;
    }

    private static void AddParameters(SyntaxNode scope, List<string> names)
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
            names.Add(parameter.Identifier.ValueText);
    }

    private void AddLocals(SyntaxList<StatementSyntax> statements, List<string> names)
    {
        foreach (StatementSyntax statement in statements)
            AddLocals((statement as LocalDeclarationStatementSyntax)?.Declaration, names);
    }

    private void AddLocals(VariableDeclarationSyntax? declaration, List<string> names)
    {
        foreach (VariableDeclaratorSyntax variable in declaration?.Variables ?? default)
        {
            if (semantics.GetDeclaredSymbol(variable) is ILocalSymbol local && isWanted(local.Type))
                names.Add(local.Name);
        }
    }

    /// <summary>The parameters of a primary constructor may stand in another part of the type.</summary>
    private List<string> MembersOf(INamedTypeSymbol type)
    {
        if (members.TryGetValue(type, out List<string>? names))
            return names;
        members.Add(type, names = new List<string>());
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
                names.Add(parameter.Name);
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            AddOwnMembers(current, names);
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol inherited in type.AllInterfaces)
                AddOwnMembers(inherited, names);
        }

        return names;
    }

    private void AddOwnMembers(INamedTypeSymbol type, List<string> names)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            ITypeSymbol? value = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
            if (value is not null && member.CanBeReferencedByName && isWanted(value))
                names.Add(member.Name);
        }
    }
}
