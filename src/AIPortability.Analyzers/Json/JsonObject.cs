using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Json;

/// <summary>An object in a JSON text: its properties, and where and how another one can be added.</summary>
/// <param name="parent">The object that has this one as the value of a property.</param>
/// <param name="depth">1 for the root; arrays count as well.</param>
/// <param name="lineStart">The start of the line that the object starts on.</param>
/// <param name="start">The position behind the opening brace.</param>
internal sealed class JsonObject(JsonObject? parent, int depth, int lineStart, int start)
{
    private bool isOnLineOfContent = true;

    public JsonObject? Parent => parent;

    public int Depth => depth;

    public int LineStart => lineStart;

    /// <summary>The position behind the opening brace.</summary>
    public int Start { get; } = start;

    /// <summary>The position of the closing brace.</summary>
    public int End { get; set; }

    public List<JsonProperty> Properties { get; } = [];

    /// <summary>The end of the last property's value: a comma is due there, unless there is one already.</summary>
    public int LastValueEnd { get; private set; }

    public bool HasTrailingComma { get; private set; }

    /// <summary>Where the next property goes: behind the last one and the comments on its line.</summary>
    public int InsertionPoint { get; private set; } = start;

    /// <summary>Whether a line ends between the braces, other than inside a property.</summary>
    public bool HasLineBreak { get; private set; }

    /// <summary>The blanks before the last property that starts a line, or before a comment while there is no such property.</summary>
    public TextSpan? Indentation { get; private set; }

    /// <summary>Whether the properties stand in the order of the alphabet, all in one line or each in one of its own, without a comment.</summary>
    public bool IsSorted { get; private set; } = true;

    /// <summary>Whether nothing at all stands between the braces.</summary>
    public bool IsBare => End == Start;

    public void AddProperty(JsonProperty property, TextSpan? indentation, int end)
    {
        IsSorted &= (indentation is not null) == HasLineBreak
            && (Properties.Count == 0 || string.Compare(Properties[Properties.Count - 1].Name, property.Name, StringComparison.OrdinalIgnoreCase) < 0);
        Properties.Add(property);
        Indentation = indentation ?? Indentation;
        LastValueEnd = end;
        HasTrailingComma = false;
        MoveInsertionPoint(end);
    }

    public void AddComma(int end)
    {
        HasTrailingComma = true;
        MoveInsertionPoint(end);
    }

    public void AddComment(TextSpan? indentation, int end)
    {
        IsSorted = false;
        bool isFirstContent = Properties.Count == 0;
        // A comment at the margin is most often code that somebody switched off: it says nothing about the indentation.
        if (isFirstContent && indentation is { IsEmpty: false })
            Indentation = indentation;
        if (isFirstContent || isOnLineOfContent)
            MoveInsertionPoint(end);
    }

    public void AddLineBreak(int position)
    {
        HasLineBreak = true;
        if (isOnLineOfContent)
            InsertionPoint = position;
        isOnLineOfContent = false;
    }

    private void MoveInsertionPoint(int end)
    {
        InsertionPoint = end;
        isOnLineOfContent = true;
    }
}

/// <param name="Name">The name, unescaped.</param>
/// <param name="Start">Where the name begins, with its quote.</param>
/// <param name="Section">The value, when that is an object.</param>
internal readonly record struct JsonProperty(string Name, int Start, JsonObject? Section);

/// <summary>A string that is the value of a property or an element of an array.</summary>
/// <param name="Path">The configuration path: <c>AI:Endpoint</c>, <c>Servers:0:Url</c>.</param>
/// <param name="Text">The value, unescaped.</param>
/// <param name="Span">Where it stands, with its quotes.</param>
internal readonly record struct JsonText(string Path, string Text, TextSpan Span);
