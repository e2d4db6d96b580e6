namespace AIPortability.Analyzers.Moves;

/// <summary>One member or local that several sites read.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Position">Where it is inserted: behind a type's brace, or before a statement. -1 when it exists already.</param>
/// <param name="IsMember">True for a private property, false for a local.</param>
/// <param name="IsStatic">For a property.</param>
internal sealed record SharedDeclaration(string Name, int Position, bool IsMember, bool IsStatic)
{
    public Addition Declare(string value) => IsMember
        ? new Addition(AdditionPlace.Member, Position, $"{(IsStatic ? "private static" : "private")} string {Name} => {value};")
        : new Addition(AdditionPlace.Statement, Position, $"string {Name} = {value};");

    public void Write(MoveWriter to) => to.Add("name", Name).Add("position", Position).Add("isMember", IsMember).Add("isStatic", IsStatic);

    public static SharedDeclaration Read(MoveReader from) => new(from.Identifier("name"), from.Position("position"), from.Flag("isMember"), from.Flag("isStatic"));
}
