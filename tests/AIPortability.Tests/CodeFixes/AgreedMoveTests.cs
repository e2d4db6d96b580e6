using AIPortability.Analyzers;
using AIPortability.Analyzers.Moves;
using AIPortability.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.CodeFixes;

/// <summary>What the projects and target frameworks that compile a file want, and what they all get; in whatever order they are asked.</summary>
public sealed class AgreedMoveTests
{
    private static readonly ConfigurationSource Configuration = new("configuration");
    private static readonly EnvironmentSource Environment = new();
    private static readonly SharedDeclaration Member = new("AIEndpoint", 10, IsMember: true, IsStatic: true);

    [Theory]
    [InlineData("AI:Endpoint", "AI:Endpoint", "AI:Endpoint")]
    [InlineData("AI:Endpoint", "AI:OpenAI:Endpoint", "AI:OpenAI:Endpoint")]
    [InlineData("AI:Model", "AI:Models:Gpt4o", "AI:Models:Gpt4o")]
    [InlineData("AI:OpenAI:Endpoint", "AI:DeepSeek:Endpoint", null)]
    [InlineData("AI:Endpoint", "Services:AI:Endpoint", null)]
    public void Of_two_settings_the_more_specific_one_is_read(string one, string other, string? agreed) =>
        Check(Reading(one, Environment), Reading(other, Environment), agreed is null ? null : Reading(agreed, Environment));

    [Fact]
    public void What_one_alone_can_read_nobody_reads() =>
        Check(Reading("AI:Endpoint", Configuration, Environment), Reading("AI:Endpoint", Environment), Reading("AI:Endpoint", Environment));

    [Fact]
    public void Where_two_sources_are_recommended_the_environment_is() =>
        Check(Reading("AI:Endpoint", Environment, Configuration), Reading("AI:Endpoint", Configuration, Environment), Reading("AI:Endpoint", Environment, Configuration));

    [Fact]
    public void Two_configurations_of_different_names_are_none() => Check(
        Reading("AI:Endpoint", Configuration, Environment), Reading("AI:Endpoint", new ConfigurationSource("_configuration"), Environment), Reading("AI:Endpoint", Environment));

    [Fact]
    public void Where_nothing_is_in_reach_of_all_there_is_no_move() =>
        Check(Reading("AI:Endpoint", Configuration), Reading("AI:Endpoint", new ConfigurationSource("_configuration")), null);

    [Fact]
    public void A_member_that_is_declared_for_one_is_there_for_all() => Check(
        Reading("AI:Endpoint", Environment with { Shared = Member }), Reading("AI:Endpoint", Environment), Reading("AI:Endpoint", Environment with { Shared = Member }));

    [Fact]
    public void A_member_that_one_alone_has_already_is_read_by_nobody() => Check(
        Reading("AI:Endpoint", Environment with { Shared = Member with { Position = -1 } }), Reading("AI:Endpoint", Environment with { Shared = Member }), Reading("AI:Endpoint", Environment));

    [Fact]
    public void The_longer_name_of_System_compiles_for_all() => Check(
        Reading("AI:Endpoint", Environment), Reading("AI:Endpoint", Environment) with { SystemPrefix = "System." }, Reading("AI:Endpoint", Environment) with { SystemPrefix = "System." });

    [Fact]
    public void A_using_directive_that_one_needs_all_get()
    {
        Move plain = Reading("AI:Endpoint", Environment);
        Move imported = plain with { Edits = new ValueList<Edit>([.. plain.Edits, new AddUsing(new TextSpan(0, 0), "System.ClientModel")]) };
        Check(plain, imported, imported);
    }

    [Fact]
    public void Where_one_keeps_the_default_and_another_requires_the_setting_there_is_no_move() => Check(
        Reading("AI:Endpoint", Environment), Reading("AI:Endpoint", Environment).Revise(read => read with { Value = read.Value with { Fallback = Fallback.Require } }), null);

    [Fact]
    public void Where_one_writes_more_than_another_there_is_no_move()
    {
        Move plain = Reading("AI:Endpoint", Environment);
        Check(plain, plain with { Edits = new ValueList<Edit>([.. plain.Edits, new WriteText(new TextSpan(40, 0), ", options")]) }, null);
    }

    private static void Check(Move one, Move other, Move? agreed)
    {
        Assert.Equal(agreed, AgreedMove.Of([one, other]));
        Assert.Equal(agreed, AgreedMove.Of([other, one]));
        Assert.Equal(agreed, AgreedMove.Of([one, other, one]));
    }

    private static Move Reading(string setting, params ValueSource[] sources) => new(
        new TextSpan(20, 5), "", new ReadSetting(new TextSpan(20, 5), new MovedValue(setting, SettingKind.Address, "https://api.openai.com/v1", Fallback.Keep)) { Sources = new ValueList<ValueSource>(sources) });
}
