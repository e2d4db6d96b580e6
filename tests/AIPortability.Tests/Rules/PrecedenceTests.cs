using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Rules;

/// <summary>One finding a place: which of two judgements is reported, in whatever order they are given.</summary>
public sealed class PrecedenceTests
{
    /// <summary>What is reported of two rules as they are, with the first switched off, and with the second switched off.</summary>
    public static TheoryData<string, string, string, string, string> Pairs => new()
    {
        { "AIP3001", "AIP1004", "AIP3001", "AIP1004", "AIP3001" },
        { "AIP3001", "AIP3004", "AIP3001", "AIP3004", "AIP3001" },
        { "AIP3001", "AIP1001", "AIP3001", "AIP1001", "AIP3001" },
        { "AIP3001", "AIP1002", "AIP3001", "AIP1002", "AIP3001" },
        { "AIP3001", "AIP1003", "AIP3001", "AIP1003", "AIP3001" },
        { "AIP1004", "AIP3004", "AIP1004", "AIP3004", "AIP1004" },
        { "AIP1004", "AIP1001", "AIP1004", "AIP1001", "AIP1004" },
        { "AIP1004", "AIP1002", "AIP1004", "AIP1002", "AIP1004" },
        { "AIP1004", "AIP1003", "AIP1004", "AIP1003", "AIP1004" },
        { "AIP3004", "AIP1001", "AIP1001", "AIP1001", "AIP3004" },
        { "AIP3004", "AIP1002", "AIP1002", "AIP1002", "AIP3004" },
        { "AIP3004", "AIP1003", "AIP3004", "AIP1003", "AIP3004" },
        { "AIP1001", "AIP1002", "AIP1001", "AIP1002", "AIP1001" },
        { "AIP1001", "AIP1003", "AIP1001", "AIP1003", "AIP1001" },
        { "AIP1002", "AIP1003", "AIP1002", "AIP1003", "AIP1002" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_rule_stands_instead_of_a_later_one_and_gives_the_place_back_when_it_is_off(string first, string second, string both, string firstOff, string secondOff)
    {
        Assert.Equal(both, Reported((first, null), (second, null)));
        Assert.Equal(firstOff, Reported((first, ReportDiagnostic.Suppress), (second, null)));
        Assert.Equal(secondOff, Reported((first, null), (second, ReportDiagnostic.Suppress)));
        Assert.Null(Reported((first, ReportDiagnostic.Suppress), (second, ReportDiagnostic.Suppress)));
    }

    [Fact]
    public void The_table_has_every_pair_of_the_order() => Assert.Equal(
        from first in Precedence.Order
        from second in Precedence.Order
        where Array.IndexOf(Precedence.Order, first) < Array.IndexOf(Precedence.Order, second)
        select (first, second),
        Pairs.Select(row => (row.Data.Item1, row.Data.Item2)));

    /// <summary>By default AIP3004 and AIP1003 are notes, the others warnings.</summary>
    [Theory]
    [InlineData("AIP3001", ReportDiagnostic.Info, "AIP1001", null, "AIP3001")]
    [InlineData("AIP3001", ReportDiagnostic.Hidden, "AIP1001", ReportDiagnostic.Error, "AIP3001")]
    [InlineData("AIP3001", null, "AIP1001", ReportDiagnostic.Error, "AIP3001")]
    [InlineData("AIP3001", ReportDiagnostic.Info, "AIP1002", null, "AIP3001")]
    [InlineData("AIP3001", null, "AIP1002", ReportDiagnostic.Error, "AIP3001")]
    [InlineData("AIP3001", ReportDiagnostic.Hidden, "AIP1003", null, "AIP3001")]
    [InlineData("AIP3001", null, "AIP1003", ReportDiagnostic.Error, "AIP3001")]
    [InlineData("AIP3001", ReportDiagnostic.Hidden, "AIP3004", ReportDiagnostic.Error, "AIP3001")]
    [InlineData("AIP3004", ReportDiagnostic.Warn, "AIP1001", null, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Error, "AIP1001", null, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Warn, "AIP1001", ReportDiagnostic.Error, "AIP1001")]
    [InlineData("AIP3004", null, "AIP1001", ReportDiagnostic.Info, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Hidden, "AIP1001", ReportDiagnostic.Info, "AIP1001")]
    [InlineData("AIP3004", ReportDiagnostic.Hidden, "AIP1001", ReportDiagnostic.Hidden, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Warn, "AIP1002", null, "AIP3004")]
    [InlineData("AIP3004", null, "AIP1002", ReportDiagnostic.Info, "AIP3004")]
    [InlineData("AIP3004", null, "AIP1002", ReportDiagnostic.Hidden, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Warn, "AIP1002", ReportDiagnostic.Error, "AIP1002")]
    [InlineData("AIP3004", null, "AIP1003", ReportDiagnostic.Warn, "AIP1003")]
    [InlineData("AIP3004", ReportDiagnostic.Warn, "AIP1003", ReportDiagnostic.Warn, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Hidden, "AIP1003", null, "AIP1003")]
    [InlineData("AIP3004", ReportDiagnostic.Default, "AIP1003", ReportDiagnostic.Default, "AIP3004")]
    [InlineData("AIP3004", ReportDiagnostic.Hidden, "AIP1001", ReportDiagnostic.Suppress, "AIP3004")]
    [InlineData("AIP1001", ReportDiagnostic.Info, "AIP1003", ReportDiagnostic.Error, "AIP1001")]
    [InlineData("AIP1001", ReportDiagnostic.Hidden, "AIP1002", ReportDiagnostic.Error, "AIP1001")]
    [InlineData("AIP1002", ReportDiagnostic.Info, "AIP1003", ReportDiagnostic.Error, "AIP1002")]
    public void Only_what_is_not_known_gives_way_to_the_more_severe(string first, ReportDiagnostic? ofFirst, string second, ReportDiagnostic? ofSecond, string reported) =>
        Assert.Equal(reported, Reported((first, ofFirst), (second, ofSecond)));

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("AIP1003", null, "AIP1003")]
    [InlineData(null, "AIP3004", "AIP3004")]
    public void A_rule_that_holds_nothing_of_a_site_takes_no_part(string? first, string? second, string? reported) => Assert.Equal(
        reported, Precedence.Choose(Levels([]), first is null ? null : Judgement(first), second is null ? null : Judgement(second))?.Descriptor.Id);

    private static string? Reported((string Id, ReportDiagnostic? Level) first, (string Id, ReportDiagnostic? Level) second)
    {
        RuleLevels levels = Levels([first, second]);
        string? reported = Precedence.Choose(levels, Judgement(first.Id), Judgement(second.Id))?.Descriptor.Id;
        Assert.Equal(reported, Precedence.Choose(levels, Judgement(second.Id), Judgement(first.Id))?.Descriptor.Id);
        return reported;
    }

    private static RuleLevels Levels((string Id, ReportDiagnostic? Level)[] configured) => new(
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            specificDiagnosticOptions: configured.Where(rule => rule.Level is not null).Select(rule => KeyValuePair.Create(rule.Id, rule.Level!.Value))),
        CSharpSyntaxTree.ParseText("", cancellationToken: TestContext.Current.CancellationToken),
        TestContext.Current.CancellationToken);

    private static Judgement<string> Judgement(string id)
    {
        DiagnosticDescriptor descriptor = Shipped.Rules.First(rule => rule.Id == id);
        return new Judgement<string>(descriptor, descriptor.DefaultSeverity, _ => ImmutableDictionary<string, string?>.Empty, _ => []);
    }
}
