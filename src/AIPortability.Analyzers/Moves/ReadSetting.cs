using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>A value gives way to the read of a setting.</summary>
/// <param name="Target">The text that gives way.</param>
/// <param name="Value">The value and its setting.</param>
internal sealed record ReadSetting(TextSpan Target, MovedValue Value) : Edit(Target)
{
    public const string Tag = "Read";

    /// <summary>What is written, around the value.</summary>
    public Template Text { get; init; } = Template.Value;

    public ParenthesesContext ParenthesesContext { get; init; }

    /// <summary>The declarations that change with the value: that which holds it, and those of constants made from it.</summary>
    public ValueList<Redeclaration> Declarations { get; init; } = ValueList<Redeclaration>.Empty;

    /// <summary>Where the value can be read from; the first is what the settings ask for.</summary>
    public ValueList<ValueSource> Sources { get; init; } = ValueList<ValueSource>.Empty;

    /// <summary>
    /// The source of a name, null for what the settings ask for. The edits of a move read from one source where they can; the environment is in reach
    /// everywhere.
    /// </summary>
    public ValueSource SourceNamed(string? name) => name is null ? Sources[0] : Sources.Find(source => source.Name == name) ?? new EnvironmentSource();

    public string Write(ValueSource source, string systemPrefix)
    {
        ValueText value = source.Write(Value, systemPrefix);
        string text = Text.Write(systemPrefix, value);
        bool isAlone = Text == Template.Value;
        bool needsParentheses = ParenthesesContext switch
        {
            ParenthesesContext.Additive => isAlone && !value.IsName,
            ParenthesesContext.Primary => Text.IsSum || (isAlone && !value.IsName),
            ParenthesesContext.CastAmbiguity => Text.IsSum || (isAlone && value.IsName),
            ParenthesesContext.Interpolation => text.Contains("::"),
            _ => false,
        };
        return needsParentheses ? $"({text})" : text;
    }

    public override void Write(MoveWriter to)
    {
        to.Add("edit", Tag)
            .Add("setting", Value.Setting).Add("kind", Value.Kind).Add("value", Value.Today).Add("fallback", Value.Fallback)
            .Add("origin", Value.Origin).Add("ownVariable", Value.OwnVariable)
            .List("text", Text.Parts, part => to.Add("part", part.Kind).Add("text", part.Text))
            .Add("parentheses", ParenthesesContext)
            .List("declarations", Declarations, declaration => declaration.Write(to))
            .List("sources", Sources, source => source.Write(to));
        base.Write(to);
    }

    public static Edit Read(MoveReader from) => new ReadSetting(
        from.Span("target"),
        new MovedValue(from.Name("setting"), from.Enum<SettingKind>("kind"), from.Text("value"), from.Enum<Fallback>("fallback"))
        {
            Origin = from.Text("origin"),
            OwnVariable = from.Text("ownVariable"),
        })
    {
        Text = new Template(from.List("text", 1, ReadPart)),
        ParenthesesContext = from.Enum<ParenthesesContext>("parentheses"),
        Declarations = from.List("declarations", 0, Redeclaration.Read),
        Sources = from.List("sources", 1, source => source.Tagged("source", ValueSources.All)),
    };

    private static TemplatePart ReadPart(MoveReader from) =>
        new TemplatePart(from.Enum<TemplatePartKind>("part"), from.Text("text")) is { CanBeWritten: true } part ? part : from.Broken(default(TemplatePart));
}
