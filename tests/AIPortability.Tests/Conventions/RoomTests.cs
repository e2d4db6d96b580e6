using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Conventions;

public sealed class RoomTests
{
    private static readonly Lazy<Compilation> Sources = new(() => Room.Compile());

    public static TheoryData<string> Names => [.. Room.All.Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_names_nothing_of_the_rooms_that_it_must_not_know(string name)
    {
        Room room = Room.All.Single(r => r.Name == name);

        Assert.Empty(room.Violations(Sources.Value));
    }

    [Theory]
    [InlineData("Analyzers.Catalogue", "Microsoft.CodeAnalysis.SyntaxNode? Field;")]
    [InlineData("Analyzers.Context", "Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax? Field;")]
    [InlineData("Analyzers.Bindings", "AIPortability.Analyzers.Context.FileOptions? Field;")]
    [InlineData("Analyzers.Reading", "Microsoft.CodeAnalysis.SemanticModel? Field;")]
    [InlineData("Analyzers.Reading", "object Field = AIPortability.Analyzers.Catalogue.HostTable.FindAddress(\"\", out _)!;")]
    [InlineData("Analyzers.Bindings", "AIPortability.Analyzers.Plans.NoFixReason Field;")]
    [InlineData("Analyzers.Plans", "Microsoft.CodeAnalysis.DiagnosticDescriptor? Field;")]
    [InlineData("Analyzers.Moves", "AIPortability.Analyzers.Plans.NoFixReason Field;")]
    [InlineData("Analyzers.Rules", "Microsoft.CodeAnalysis.Compilation? Field;")]
    [InlineData("CodeFixes", "object Field = AIPortability.Analyzers.Rules.AIP1001HardCodedEndpoint.Descriptor;")]
    public void A_room_that_breaks_its_rule_is_found(string name, string member)
    {
        Room room = Room.All.Single(r => r.Name == name);
        Compilation broken = Room.Compile($"namespace AIPortability.{name}; internal class Broken {{ {member} }}");

        Assert.Contains(room.Violations(broken), violation => violation.StartsWith("added0.cs", StringComparison.Ordinal));
    }
}
