using System.Collections.Generic;

namespace AIPortability.Analyzers.Moves;

/// <summary>Reads an optional parameter of the constructor, whose default is today's value, or the field that keeps it.</summary>
/// <param name="Parameter">The parameter's identifier.</param>
/// <param name="ParameterPosition">Where the parameter is inserted; -1 when it exists already.</param>
/// <param name="NeedsComma">True when another parameter stands before it.</param>
/// <param name="Field">The field that the site reads, or null where the parameter itself is in reach (primary constructors, the constructor's body).</param>
/// <param name="FieldPosition">Behind the type's brace; -1 when the field exists already.</param>
/// <param name="AssignmentPosition">Behind the brace of the constructor's body; -1 when the assignment exists already.</param>
internal sealed record ParameterSource(
    string Parameter, int ParameterPosition, bool NeedsComma, string? Field, int FieldPosition, int AssignmentPosition) : ValueSource
{
    public const string Tag = "Parameter";

    public override string Name => Tag;

    public override bool TakesOneValue => true;

    public override LocalizedText Title(MovedValue value) => new LocalizedText("Take it as the constructor parameter '{0}'", Parameter);

    public override string KeyOf(MovedValue value) => Parameter;

    public override ValueText Write(MovedValue value, string systemPrefix)
    {
        string name = Read(value, systemPrefix);
        return new ValueText(name, name + ".TrimEnd('/')", IsName: true);
    }

    protected override string Read(MovedValue value, string systemPrefix) => Field ?? Parameter;

    public override IEnumerable<Addition> Beside(MovedValue value, string systemPrefix)
    {
        if (ParameterPosition >= 0)
            yield return new Addition(AdditionPlace.Inline, ParameterPosition, $"{(NeedsComma ? ", " : "")}string {Parameter} = {CSharpText.Quote(value.Today)}");
        if (Field is null)
            yield break;
        if (FieldPosition >= 0)
            yield return new Addition(AdditionPlace.Member, FieldPosition, $"private readonly string {Field};");
        if (AssignmentPosition >= 0)
            yield return new Addition(AdditionPlace.FirstStatement, AssignmentPosition, $"{Field} = {Parameter};");
    }

    public override void Write(MoveWriter to)
    {
        base.Write(to);
        to.Add("parameter", Parameter).Add("parameterPosition", ParameterPosition).Add("needsComma", NeedsComma)
            .Add("field", Field ?? "").Add("fieldPosition", FieldPosition).Add("assignmentPosition", AssignmentPosition);
    }

    public static ValueSource Read(MoveReader from) => new ParameterSource(
        from.Identifier("parameter"), from.Position("parameterPosition"), from.Flag("needsComma"),
        from.IdentifierOrNone("field"), from.Position("fieldPosition"), from.Position("assignmentPosition"))
    {
        Shared = ReadShared(from),
    };
}
