using System.Collections.Immutable;
using System.Globalization;
using AIPortability.Analyzers;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Moves;

/// <summary>The properties can come from a SARIF file or another version: what is not a move is false, never an exception and never half a move.</summary>
public sealed class MoveTests
{
    private const int TextLength = 1000;

    private static readonly ValueSource[] Sources =
    [
        new ConfigurationSource("builder.Configuration") { Shared = new SharedDeclaration("aiEndpoint", 40, IsMember: false, IsStatic: false) },
        new EnvironmentSource { Shared = new SharedDeclaration("AIEndpoint", -1, IsMember: true, IsStatic: true) },
        new ParameterSource("endpoint", 50, NeedsComma: true, "_endpoint", 60, 70),
        new ConfigurationSource("configuration"),
        new EnvironmentSource(),
        new ParameterSource("endpoint", -1, NeedsComma: false, null, -1, -1),
    ];

    private static readonly ReadSetting Read = new(new TextSpan(10, 20), new MovedValue("AI:Endpoint", SettingKind.Address, "https://host/v1", Fallback.RequireAnother) { OwnVariable = "HOST_BASE_URL" })
    {
        Text = "new " + Template.Of(TemplatePartKind.SystemType, "Uri") + "(" + Template.Of(TemplatePartKind.Trimmed) + " + \"/$(value)\")",
        ParenthesesContext = ParenthesesContext.Primary,
        Declarations = new ValueList<Redeclaration>([new Redeclaration(new TextSpan(1, 5), Redeclaration.Property, new TextSpan(8, 1)), new Redeclaration(new TextSpan(2, 6), Redeclaration.Plain, default)]),
        Sources = new ValueList<ValueSource>(Sources),
    };

    /// <summary>Every kind of edit and source, every value of what they are made of, and every property with and without something in it.</summary>
    private static readonly Move Full = new(
        new TextSpan(5, 100),
        "global::System.",
        [
            Read,
            .. Values<SettingKind>().Select(kind => Read with { Value = Read.Value with { Kind = kind } }),
            .. Values<Fallback>().Select(fallback => Read with { Value = Read.Value with { Fallback = fallback } }),
            .. Values<ParenthesesContext>().Select(context => Read with { ParenthesesContext = context }),
            .. Values<TemplatePartKind>().Where(kind => new TemplatePart(kind).CanBeWritten).Select(kind => Read with { Text = Template.Of(kind, "Text") }),
            new ReadSetting(default, new MovedValue("AI:ApiKey", SettingKind.Secret, "", Fallback.Require)) { Sources = new ValueList<ValueSource>([new EnvironmentSource()]) },
            new RequireSetting(new TextSpan(30, 4), "options.Url", IsStatement: false),
            new RequireSetting(new TextSpan(40, 4), "options.Url", IsStatement: true),
            new RepairText(new TextSpan(45, 5), "https://host/v1"),
            new WriteText(new TextSpan(50, 0), "endpoint: "),
            new AddUsing(new TextSpan(0, 0), "System.ClientModel"),
        ]);

    public static TheoryData<string> Properties => [.. Full.ToProperties().Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_edit_and_every_source_is_read_as_it_was_written()
    {
        Assert.True(Move.TryRead(Full.ToProperties(), TextLength, out Move read));
        Assert.Equal(Full, read);
    }

    [Fact]
    public void Every_kind_of_source_and_of_edit_that_there_is_is_listed_and_read_again()
    {
        Assert.Equal(KindsOf<ValueSource>(), Sources.Select(source => source.GetType()).Distinct().OrderBy(kind => kind.Name));
        Assert.Equal(Sources.Select(source => source.Name).Distinct().Order(), ValueSources.All.Select(source => source.Name).Order());
        Assert.Equal(KindsOf<Edit>(), Full.Edits.Select(edit => edit.GetType()).Distinct().OrderBy(kind => kind.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("System.")]
    [InlineData("global::System.")]
    public void Every_qualification_of_System_is_read_as_it_was_written(string prefix)
    {
        var move = new Move(default, prefix, new RequireSetting(default, "Url", IsStatement: false));

        Assert.True(Move.TryRead(move.ToProperties(), 0, out Move read));
        Assert.Equal(move, read);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_move_that_lacks_a_property_or_has_a_garbled_one_is_none(string name)
    {
        ImmutableDictionary<string, string?> properties = Full.ToProperties();

        Assert.False(Move.TryRead(properties.Remove(name), TextLength, out _));
        foreach (string? garbled in new[] { null, properties[name] + " ", properties[name] + "1", "-2", "\0", "1, 2" })
            Assert.False(Move.TryRead(properties.SetItem(name, garbled), TextLength, out _));
    }

    [Theory]
    [InlineData("fix.edits", "2147483647")]
    [InlineData("fix.edits", "-1")]
    [InlineData("fix.id.start", "99999999999999999999")]
    [InlineData("fix.system", "My.")]
    [InlineData("fix.edits.1.edit", "Delete")]
    [InlineData("fix.edits.1.setting", "")]
    [InlineData("fix.edits.1.kind", "9")]
    [InlineData("fix.edits.1.fallback", "Keep, Require")]
    [InlineData("fix.edits.1.target.start", "0x0A")]
    [InlineData("fix.edits.1.sources.1.source", "File")]
    [InlineData("fix.edits.1.sources.1.expression", "")]
    [InlineData("fix.edits.1.sources.1.shared.1.name", "a;b")]
    [InlineData("fix.edits.1.sources.3.parameter", "1st")]
    [InlineData("fix.edits.1.sources.3.field", "x;y")]
    [InlineData("fix.edits.1.constIsField", "true")]
    [InlineData("fix.edits.1.text.1.part", "TypeName")]
    [InlineData("fix.edits.1.text.1.part", "Argument")]
    public void A_property_that_another_version_wrote_and_this_one_does_not_know_is_none(string name, string value) =>
        Assert.False(Move.TryRead(Summed(Full.ToProperties().SetItem(name, value)), TextLength, out _));

    [Fact]
    public void A_gap_or_one_too_many_is_none()
    {
        ImmutableDictionary<string, string?> properties = Full.ToProperties();
        string last = $"fix.edits.{Full.Edits.Count}.";

        Assert.False(Move.TryRead(Summed(properties.RemoveRange(properties.Keys.Where(name => name.StartsWith("fix.edits.2.", StringComparison.Ordinal)))), TextLength, out _));
        Assert.False(Move.TryRead(Summed(properties.RemoveRange(properties.Keys.Where(name => name.StartsWith(last, StringComparison.Ordinal)))), TextLength, out _));
        Assert.False(Move.TryRead(Summed(properties.SetItem("fix.edits", (Full.Edits.Count - 1).ToString(CultureInfo.InvariantCulture))), TextLength, out _));
        Assert.False(Move.TryRead(Summed(properties.Add("fix.edits.1.more", "")), TextLength, out _));
        Assert.True(Move.TryRead(properties.Add("provider", "openai"), TextLength, out _));
    }

    [Fact]
    public void However_many_edits_there_are_all_are_read()
    {
        var move = new Move(default, "", [new RequireSetting(default, "Url", IsStatement: false), .. Enumerable.Range(0, 200).Select(i => new WriteText(new TextSpan(i, 1), "x"))]);

        Assert.True(Move.TryRead(move.ToProperties(), TextLength, out Move read));
        Assert.Equal(move, read);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(104)]
    public void A_move_for_a_longer_text_is_none(int length) => Assert.False(Move.TryRead(Full.ToProperties(), length, out _));

    [Fact]
    public void Nothing_to_do_and_nothing_to_name_in_the_light_bulb_are_none()
    {
        Assert.False(Move.TryRead(new Move(default, "").ToProperties(), TextLength, out _));
        Assert.False(Move.TryRead(new Move(default, "", new WriteText(default, "x")).ToProperties(), TextLength, out _));
        Assert.False(Move.TryRead(new Move(default, "", Read with { Sources = ValueList<ValueSource>.Empty }).ToProperties(), TextLength, out _));
    }

    [Fact]
    public void Properties_of_another_origin_are_none()
    {
        Assert.False(Move.TryRead(ImmutableDictionary<string, string?>.Empty, TextLength, out _));
        Assert.False(Move.TryRead(ImmutableDictionary<string, string?>.Empty.Add("provider", "openai").Add("fix", "all"), TextLength, out _));
    }

    [Fact]
    public void Random_properties_never_throw()
    {
        var random = new Random(20260101);
        string[] parts = ["0", "-1", "1000", "2147483648", " ", ",", "Read", "Keep", "Text", "Environment", "\0", "é", "1 2", ""];
        ImmutableDictionary<string, string?> full = Full.ToProperties();
        for (int i = 0; i < 2000; i++)
        {
            ImmutableDictionary<string, string?> changed = full;
            foreach (string name in full.Keys.Where(_ => random.Next(40) == 0))
                changed = changed.SetItem(name, string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => parts[random.Next(parts.Length)])));
            if (Move.TryRead(Summed(changed), TextLength, out Move move))
                Assert.All(move.Edits, edit => Assert.InRange(edit.Target.End, 0, TextLength));
        }
    }

    /// <summary>As another version would have written them.</summary>
    private static ImmutableDictionary<string, string?> Summed(ImmutableDictionary<string, string?> properties) => properties.SetItem("fix.sum", Move.SumOf(properties.Remove("fix.sum")));

    private static IEnumerable<Type> KindsOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).OrderBy(kind => kind.Name);

    private static T[] Values<T>()
        where T : struct, Enum => Enum.GetValues<T>();
}
