using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>One edit of a move.</summary>
/// <param name="Target">The text that is replaced, in the diagnostic's document; empty where text is inserted.</param>
internal abstract record Edit(TextSpan Target)
{
    public virtual void Write(MoveWriter to) => to.Add("target", Target);
}
