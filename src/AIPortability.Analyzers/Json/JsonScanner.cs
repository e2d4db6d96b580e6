using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Json;

/// <summary>
/// Reads JSON with comments and trailing commas, as .NET's configuration does, and keeps what an insertion has to know. A package
/// of analyzers must not bring a JSON library into the editor's process.
/// </summary>
internal sealed class JsonScanner
{
    /// <summary>The nesting that .NET's configuration accepts; deeper texts are no settings, and recursion has its limit here.</summary>
    public const int MaxDepth = 64;

    private readonly JsonCursor cursor;
    private readonly JsonScalars scalars;
    private readonly List<JsonText>? texts;
    private readonly List<string> path = new();

    private JsonScanner(string json, List<JsonText>? texts)
    {
        this.texts = texts;
        cursor = new JsonCursor(json);
        scalars = new JsonScalars(cursor);
    }

    /// <summary>The root object; null when the text is anything else than one object.</summary>
    public static JsonObject? Scan(string json) => Scan(json, null);

    /// <summary>The strings of the text, in the order in which they stand; none when the text is anything else than one object.</summary>
    public static IReadOnlyList<JsonText> Texts(string json)
    {
        var texts = new List<JsonText>();
        return Scan(json, texts) is null ? Array.Empty<JsonText>() : texts;
    }

    private static JsonObject? Scan(string json, List<JsonText>? texts) => Unicode.IsWellFormed(json) ? new JsonScanner(json, texts).Root() : null;

    private JsonObject? Root() =>
        SkipTrivia(null) && TryReadObject(null, 1, out JsonObject? root) && SkipTrivia(null) && cursor.IsAtEnd ? root : null;

    private bool TryReadValue(JsonObject? parent, int depth, out JsonObject? section)
    {
        section = null;
        return cursor.Current switch
        {
            '{' => TryReadObject(parent, depth, out section),
            '[' => TryReadArray(depth),
            '"' => TryReadText(),
            >= 'a' and <= 'z' => scalars.TryReadLiteral(),
            _ => scalars.TryReadNumber(),
        };
    }

    private bool TryReadObject(JsonObject? parent, int depth, out JsonObject? result)
    {
        result = null;
        int lineStart = cursor.LineStart;
        if (depth > MaxDepth || !cursor.TryRead('{'))
            return false;
        var section = new JsonObject(parent, depth, lineStart, cursor.Position);
        bool mayContinue = true;
        while (SkipTrivia(section, out TextSpan? indentation))
        {
            section.End = cursor.Position;
            if (cursor.TryRead('}'))
            {
                result = section;
                return true;
            }

            if (!mayContinue || !TryReadProperty(section, depth, indentation) || !SkipTrivia(section))
                return false;
            mayContinue = cursor.TryRead(',');
            if (mayContinue)
                section.AddComma(cursor.Position);
        }

        return false;
    }

    private bool TryReadProperty(JsonObject section, int depth, TextSpan? indentation)
    {
        int start = cursor.Position;
        if (!scalars.TryReadString(out string name))
            return false;
        // Of all places for a comment, this is the one where .NET allows none.
        cursor.SkipWhiteSpace();
        path.Add(name);
        if (!cursor.TryRead(':') || !SkipTrivia(null) || !TryReadValue(section, depth + 1, out JsonObject? value))
            return false;
        path.RemoveAt(path.Count - 1);
        section.AddProperty(new JsonProperty(name, start, value), indentation, cursor.Position);
        return true;
    }

    private bool TryReadArray(int depth)
    {
        if (depth > MaxDepth || !cursor.TryRead('['))
            return false;
        bool mayContinue = true;
        for (int index = 0; SkipTrivia(null); index++)
        {
            if (cursor.TryRead(']'))
                return true;
            path.Add(index.ToString(CultureInfo.InvariantCulture));
            if (!mayContinue || !TryReadValue(null, depth + 1, out _) || !SkipTrivia(null))
                return false;
            path.RemoveAt(path.Count - 1);
            mayContinue = cursor.TryRead(',');
        }

        return false;
    }

    private bool TryReadText()
    {
        int start = cursor.Position;
        if (!scalars.TryReadString(out string text))
            return false;
        texts?.Add(new JsonText(string.Join(":", path), text, TextSpan.FromBounds(start, cursor.Position)));
        return true;
    }

    private bool SkipTrivia(JsonObject? section) => SkipTrivia(section, out _);

    /// <summary>Skips white space and comments, telling the object that they stand in; false when a comment is not one.</summary>
    /// <param name="section">The object, when another property could stand here.</param>
    /// <param name="indentation">The blanks before what follows, when it is the first on its line.</param>
    private bool SkipTrivia(JsonObject? section, out TextSpan? indentation)
    {
        indentation = null;
        while (true)
        {
            int start = cursor.Position;
            if (cursor.TryReadLineBreak())
            {
                section?.AddLineBreak(start);
                indentation = new TextSpan(cursor.Position, 0);
            }
            else if (cursor.TryReadBlanks())
            {
                if (indentation is not null)
                    indentation = TextSpan.FromBounds(start, cursor.Position);
            }
            else if (cursor.Current == '/')
            {
                if (!cursor.TryReadComment())
                    return false;
                section?.AddComment(indentation, cursor.Position);
                indentation = null;
            }
            else
            {
                return true;
            }
        }
    }
}
