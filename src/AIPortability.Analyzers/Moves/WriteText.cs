using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>Text is written as it is, beside the reads of the same move: names and wrappings of arguments.</summary>
internal sealed record WriteText(TextSpan Target, string Text) : Edit(Target)
{
    public const string Tag = "Write";

    public override void Write(MoveWriter to)
    {
        to.Add("edit", Tag).Add("text", Text);
        base.Write(to);
    }

    public static Edit Read(MoveReader from) => new WriteText(from.Span("target"), from.Text("text"));
}
