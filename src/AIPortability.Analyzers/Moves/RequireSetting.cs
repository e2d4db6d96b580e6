using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>A default is replaced by an exception.</summary>
/// <param name="Target">The default: an operand of <c>??</c> or <c>?:</c>, or a statement.</param>
/// <param name="Setting">The setting as the code names it today.</param>
/// <param name="IsStatement">True for a statement.</param>
internal sealed record RequireSetting(TextSpan Target, string Setting, bool IsStatement) : Edit(Target)
{
    public const string Tag = "Require";

    public string Write(string systemPrefix) => CSharpText.Throw(systemPrefix, Setting + " is not configured.") + (IsStatement ? ";" : "");

    public override void Write(MoveWriter to)
    {
        to.Add("edit", Tag).Add("setting", Setting).Add("isStatement", IsStatement);
        base.Write(to);
    }

    public static Edit Read(MoveReader from) => new RequireSetting(from.Span("target"), from.Name("setting"), from.Flag("isStatement"));
}
