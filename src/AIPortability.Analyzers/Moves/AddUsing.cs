using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>A using directive is added, on a line of its own.</summary>
internal sealed record AddUsing(TextSpan Target, string Namespace) : Edit(Target)
{
    public const string Tag = "Using";

    public override void Write(MoveWriter to)
    {
        to.Add("edit", Tag).Add("namespace", Namespace);
        base.Write(to);
    }

    public static Edit Read(MoveReader from) => new AddUsing(from.Span("target"), from.Name("namespace"));
}
