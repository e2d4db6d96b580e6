namespace AIPortability.Analyzers.Json;

/// <summary>A position in a JSON text. A reading that fails may have moved it, as the text is not JSON then.</summary>
internal sealed class JsonCursor
{
    private readonly string json;

    public JsonCursor(string json)
    {
        this.json = json;
        TryRead('\uFEFF');
        LineStart = Position;
    }

    public int Position { get; private set; }

    public int LineStart { get; private set; }

    public bool IsAtEnd => Position == json.Length;

    /// <summary>The next character; behind the end it is U+0000, which JSON has no use for.</summary>
    public char Current => IsAtEnd ? '\0' : json[Position];

    /// <summary>Reads the next character, whichever it is. There has to be one.</summary>
    public char Read() => json[Position++];

    public bool TryRead(char c)
    {
        if (IsAtEnd || json[Position] != c)
            return false;
        Position++;
        return true;
    }

    public bool TryRead(string token)
    {
        if (string.CompareOrdinal(json, Position, token, 0, token.Length) != 0)
            return false;
        Position += token.Length;
        return true;
    }

    public void SkipWhiteSpace()
    {
        while (TryReadBlanks() || TryReadLineBreak())
        {
        }
    }

    public bool TryReadBlanks()
    {
        int start = Position;
        while (Current is ' ' or '\t')
            Position++;
        return Position > start;
    }

    public bool TryReadLineBreak()
    {
        if (!TryRead("\r\n") && !TryRead('\n') && !TryRead('\r'))
            return false;
        LineStart = Position;
        return true;
    }

    public bool TryReadComment() => TryRead("//") ? TryReadRestOfLine() : TryRead("/*") && TryReadRestOfBlock();

    private bool TryReadRestOfLine()
    {
        while (!IsAtEnd && Current is not ('\r' or '\n'))
        {
            // .NET refuses these two: other programs take them for the end of the comment.
            if (Read() is '\u2028' or '\u2029')
                return false;
        }

        return true;
    }

    private bool TryReadRestOfBlock()
    {
        while (!IsAtEnd)
        {
            if (TryRead("*/"))
                return true;
            if (!TryReadLineBreak())
                Position++;
        }

        return false;
    }
}
