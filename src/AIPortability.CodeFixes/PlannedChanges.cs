using System;
using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// The text changes that make one move. They depend on the text and the move alone, so every target framework and every project that
/// links a file gets the same ones; everything outside them stays as it is, to the byte.
/// </summary>
internal static class PlannedChanges
{
    public static IEnumerable<TextChange> Of(Move move, Func<ReadSetting, ValueSource> sourceOf, SourceText text, SyntaxNode root) => move.Edits.SelectMany(edit => edit switch
    {
        ReadSetting read => OfRead(read, sourceOf(read), move.SystemPrefix, text, root),
        RequireSetting required => [new TextChange(required.Target, required.Write(move.SystemPrefix))],
        RepairText repair => [new TextChange(repair.Target, repair.Text)],
        WriteText write => [new TextChange(write.Target, write.Text)],
        AddUsing import => [Insertion.UsingDirective(text, import.Target.Start, import.Namespace)],
        _ => Enumerable.Empty<TextChange>(),
    });

    private static IEnumerable<TextChange> OfRead(ReadSetting read, ValueSource source, string systemPrefix, SourceText text, SyntaxNode root)
    {
        yield return new TextChange(read.Target, read.Write(source, systemPrefix));
        foreach (Redeclaration declaration in read.Declarations)
        {
            yield return new TextChange(declaration.Keyword, declaration.Instead);
            if (!declaration.EqualsSign.IsEmpty)
                yield return new TextChange(declaration.EqualsSign, "=>");
        }

        foreach (TextChange change in source.Beside(read.Value, systemPrefix).SelectMany(addition => Insertion.Of(addition, text, root)))
            yield return change;
    }
}
