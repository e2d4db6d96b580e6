using System;
using System.Text;

namespace AIPortability.Analyzers.Json;

/// <summary>Reads the strings, numbers and literals of a JSON text.</summary>
internal sealed class JsonScalars(JsonCursor cursor)
{
    private const string Escaped = "\"\\/bfnrt";
    private const string Unescaped = "\"\\/\b\f\n\r\t";

    private readonly StringBuilder unescaped = new();

    public bool TryReadLiteral() => cursor.TryRead("true") || cursor.TryRead("false") || cursor.TryRead("null");

    public bool TryReadNumber()
    {
        cursor.TryRead('-');
        return (cursor.TryRead('0') || TryReadDigits())
            && (!cursor.TryRead('.') || TryReadDigits())
            && (!(cursor.TryRead('e') || cursor.TryRead('E')) || TryReadExponent());
    }

    /// <summary>Reads a string, with its value where the caller needs it.</summary>
    public bool TryReadString(out string value)
    {
        value = "";
        unescaped.Clear();
        if (!cursor.TryRead('"'))
            return false;
        while (cursor.Current >= ' ')
        {
            char c = cursor.Read();
            if (c == '"')
            {
                value = unescaped.ToString();
                return Unicode.IsWellFormed(value);
            }

            if (c == '\\' && !TryReadEscape(out c))
                return false;
            unescaped.Append(c);
        }

        return false;
    }

    private bool TryReadEscape(out char c)
    {
        if (cursor.TryRead('u'))
            return TryReadHexDigits(out c);
        int index = Escaped.IndexOf(cursor.Current);
        c = index < 0 ? '\0' : Unescaped[index];
        return index >= 0 && cursor.TryRead(Escaped[index]);
    }

    private bool TryReadHexDigits(out char c)
    {
        int code = 0;
        int digits = 0;
        for (; digits < 4 && Uri.IsHexDigit(cursor.Current); digits++)
            code = (code * 16) + Uri.FromHex(cursor.Read());
        c = (char)code;
        return digits == 4;
    }

    private bool TryReadExponent()
    {
        if (!cursor.TryRead('+'))
            cursor.TryRead('-');
        return TryReadDigits();
    }

    private bool TryReadDigits()
    {
        if (cursor.Current is < '0' or > '9')
            return false;
        while (cursor.Current is >= '0' and <= '9')
            cursor.Read();
        return true;
    }
}
