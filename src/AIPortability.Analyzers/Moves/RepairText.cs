using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>A text that cannot work gives way to the one that can. It moves nowhere.</summary>
/// <param name="Target">What gives way, within the quotes.</param>
/// <param name="Text">What is written.</param>
internal sealed record RepairText(TextSpan Target, string Text) : Edit(Target)
{
    public const string Tag = "Repair";

    public override void Write(MoveWriter to)
    {
        to.Add("edit", Tag).Add("text", Text);
        base.Write(to);
    }

    public static Edit Read(MoveReader from) => new RepairText(from.Span("target"), from.Name("text"));
}
