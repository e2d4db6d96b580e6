using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>What follows a base at one place.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Text">What it says, as far as that is constant.</param>
/// <param name="IsWhole">False where something follows that is not.</param>
/// <param name="Cut">The changes that take its first characters away, each with what it shortens or drops; null where that cannot be written.</param>
internal sealed record JoinPath(ExpressionSyntax Node, string Text, bool IsWhole, Func<int, IReadOnlyList<(TextChange Change, PathPiece? Piece)>?> Cut)
{
    public static JoinPath Of(ExpressionSyntax node, PathText text) => new(node, text.Text, text.IsWhole, text.Cut);
}

/// <summary>A place at which a base is followed by paths.</summary>
/// <param name="Form">How the base is written there.</param>
/// <param name="Paths">What follows it.</param>
/// <param name="Changes">What changes there beside base and paths: a host gets its scheme from the setting.</param>
/// <param name="RootChanges">The same where the paths keep their version.</param>
internal sealed record Join(BaseForm Form, IReadOnlyList<JoinPath> Paths, IReadOnlyList<TextChange> Changes, IReadOnlyList<TextChange> RootChanges)
{
    /// <summary>True where the code puts a scheme before the base, which then is a host alone.</summary>
    public bool GivesScheme => RootChanges.Count > 0;

    /// <summary>True where the paths are resolved against the base, false where they are appended.</summary>
    public bool Resolves => Form == BaseForm.Slashed;
}
