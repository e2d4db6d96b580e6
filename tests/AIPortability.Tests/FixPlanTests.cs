using System.Collections.Immutable;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests;

/// <summary>The properties can come from a SARIF file or another version: what is not a plan is false, never an exception.</summary>
public sealed class FixPlanTests
{
    private const int TextLength = 1000;

    private static readonly FixPlan Full = new()
    {
        Action = FixAction.Read,
        Target = new TextSpan(10, 20),
        Key = "AI:Endpoint",
        Value = "https://api.openai.com/v1",
        Fallback = Fallback.Require,
        HostOnly = true,
        Suffix = " + \"/chat/completions\"",
        ParenthesesContext = ParenthesesContext.Primary,
        ConstKeyword = new TextSpan(1, 5),
        ConstIsField = true,
        SystemPrefix = "global::System.",
        Style = FixStyle.Parameter,
        Configuration = "builder.Configuration",
        ConfigurationShared = new SharedValue("aiEndpoint", 40, IsMember: false, IsStatic: false),
        EnvironmentShared = new SharedValue("AIEndpoint", -1, IsMember: true, IsStatic: true),
        Parameter = new ParameterPlan("endpoint", 50, NeedsComma: true, "_endpoint", 60, 70, UsesField: true),
    };

    [Fact]
    public void A_plan_is_read_as_it_was_written()
    {
        Assert.True(FixPlan.TryRead(Full.ToProperties(), TextLength, out FixPlan read));

        Assert.Equal(Full, read);
    }

    [Fact]
    public void A_plan_with_the_least_is_read_as_it_was_written()
    {
        var least = new FixPlan { Key = "AI:Endpoint", Parameter = new ParameterPlan("endpoint", -1, false, null, -1, -1, false) };

        Assert.True(FixPlan.TryRead(least.ToProperties(), 0, out FixPlan read));
        Assert.Equal(least, read);
    }

    [Theory]
    [InlineData("fix.action")]
    [InlineData("fix.target")]
    [InlineData("fix.key")]
    [InlineData("fix.value")]
    [InlineData("fix.fallback")]
    [InlineData("fix.surroundings")]
    [InlineData("fix.style")]
    public void A_plan_that_lacks_a_part_is_none(string name)
    {
        Assert.False(FixPlan.TryRead(Full.ToProperties().Remove(name), TextLength, out _));
        Assert.False(FixPlan.TryRead(Full.ToProperties().SetItem(name, null), TextLength, out _));
    }

    [Theory]
    [InlineData("fix.action", "Delete")]
    [InlineData("fix.action", "99")]
    [InlineData("fix.action", "")]
    [InlineData("fix.key", "")]
    [InlineData("fix.fallback", "-1")]
    [InlineData("fix.style", "1e9")]
    [InlineData("fix.target", "")]
    [InlineData("fix.target", "10")]
    [InlineData("fix.target", "10 20 30")]
    [InlineData("fix.target", "10  20")]
    [InlineData("fix.target", "990 20")]
    [InlineData("fix.target", "1001 0")]
    [InlineData("fix.target", "2147483647 2147483647")]
    [InlineData("fix.target", "99999999999999999999 1")]
    [InlineData("fix.target", "ten twenty")]
    [InlineData("fix.target", "0x0A 20")]
    [InlineData("fix.const", "")]
    [InlineData("fix.const", "1 5 1")]
    [InlineData("fix.const", "998 5 1")]
    [InlineData("fix.configurationShared", "")]
    [InlineData("fix.configurationShared", "aiEndpoint")]
    [InlineData("fix.configurationShared", " 40 0 0")]
    [InlineData("fix.configurationShared", "aiEndpoint 4000 0 0")]
    [InlineData("fix.environmentShared", "AIEndpoint -2 1 1")]
    [InlineData("fix.parameter", "")]
    [InlineData("fix.parameter", "endpoint 50 1 60 70 1")]
    [InlineData("fix.parameter", ",_endpoint 50 1 60 70 1")]
    [InlineData("fix.parameter", "endpoint,_endpoint 50 1 60 70")]
    [InlineData("fix.parameter", "endpoint,_endpoint 50 1 60 7000 1")]
    [InlineData("fix.parameter", "endpoint ,_endpoint")]
    public void A_plan_with_a_part_that_makes_no_sense_is_none(string name, string value) =>
        Assert.False(FixPlan.TryRead(Full.ToProperties().SetItem(name, value), TextLength, out _));

    [Theory]
    [InlineData("fix.target", "-1 20")]
    [InlineData("fix.target", "10 -1")]
    [InlineData("fix.const", "-1 5")]
    [InlineData("fix.surroundings", "Loose, Tight")]
    public void A_negative_position_or_a_list_of_values_is_none(string name, string value) =>
        Assert.False(FixPlan.TryRead(Full.ToProperties().SetItem(name, value), TextLength, out _));

    [Theory]
    [InlineData("fix.configurationShared", "a;b 40 0 0")]
    [InlineData("fix.environmentShared", "1st 40 0 0")]
    [InlineData("fix.parameter", "a;b,_endpoint 50 1 60 70 1")]
    [InlineData("fix.parameter", "endpoint,x;y 50 1 60 70 1")]
    public void A_name_that_is_no_identifier_is_none(string name, string value) =>
        Assert.False(FixPlan.TryRead(Full.ToProperties().SetItem(name, value), TextLength, out _));

    [Fact]
    public void A_plan_for_a_longer_text_is_none() => Assert.False(FixPlan.TryRead(Full.ToProperties(), 25, out _));

    [Fact]
    public void Properties_of_another_origin_are_none()
    {
        Assert.False(FixPlan.TryRead(ImmutableDictionary<string, string?>.Empty, TextLength, out _));
        Assert.False(FixPlan.TryRead(ImmutableDictionary<string, string?>.Empty.Add("provider", "openai").Add("fix", "all"), TextLength, out _));
    }

    [Fact]
    public void Random_properties_never_throw()
    {
        var random = new Random(20260101);
        string[] parts = ["0", "-1", "1000", "2147483648", " ", ",", "Read", "Keep", "Auto", "Loose", "\0", "é", "1 2", "a,b 1 2 3 4 5", ""];
        ImmutableDictionary<string, string?> full = Full.ToProperties();
        for (int i = 0; i < 5000; i++)
        {
            ImmutableDictionary<string, string?> changed = full;
            foreach (string name in full.Keys.Where(_ => random.Next(4) == 0))
                changed = changed.SetItem(name, string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => parts[random.Next(parts.Length)])));
            if (FixPlan.TryRead(changed, TextLength, out FixPlan plan))
                Assert.InRange(plan.Target.End, 0, TextLength);
        }
    }
}
