namespace AIPortability.Analyzers.Catalogue;

/// <summary>Where the parts of an address lie in a text. Reading one allocates nothing.</summary>
/// <param name="Start">Where the address begins: its scheme, or its host when it has none.</param>
/// <param name="HostStart">Where the host begins.</param>
/// <param name="HostLength">The host's length, without port and without a final dot.</param>
/// <param name="AuthorityEnd">Where the path, the query or the text's end begins.</param>
/// <param name="HasUserInfo">True for <c>https://user:password@host</c>.</param>
internal readonly record struct AddressParts(int Start, int HostStart, int HostLength, int AuthorityEnd, bool HasUserInfo)
{
    private const int LongestHost = 253;

    // User info and a port may stand beside the host; a longer run of characters without a slash is no address.
    private const int LongestAuthority = 1024;

    /// <summary>False for a bare host, true when a scheme or <c>//</c> stands before it.</summary>
    public bool IsUrl => HostStart > Start;

    /// <summary>
    /// Reads <c>scheme://[user@]host[:port]</c>, <c>://host</c> (the scheme stands elsewhere), <c>//host</c> or a bare <c>host[:port]</c> at
    /// the start of a text. False when nothing there can be a host name; <c>{0}.host</c> and <c>*.host</c> are patterns, and none.
    /// </summary>
    public static bool TryRead(string text, out AddressParts parts)
    {
        parts = default;
        int authority = SkipScheme(text);
        int end = authority;
        int host = authority;
        int portColon = -1;
        bool hasDot = false, hasUserInfo = false, isName = true;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (c is '/' or '?' or '#')
                break;
            if (end - authority > LongestAuthority)
                return false;
            if (c == '@')
            {
                host = end + 1;
                hasUserInfo = true;
                hasDot = false;
                isName = true;
                portColon = -1;
            }
            else if (c == ':')
            {
                if (portColon < 0)
                    portColon = end;
            }
            else if (c == '.')
                hasDot = hasDot || portColon < 0;
            else if (c <= ' ' || c == '\\' || c == '"' || c == '<' || c == '>')
                return false;
            else if (portColon < 0)
                isName = isName && IsHostCharacter(c);
        }

        int hostEnd = portColon < 0 ? end : portColon;
        if (hostEnd > host && text[hostEnd - 1] == '.')
            hostEnd--;
        int length = hostEnd - host;
        if (length is 0 or > LongestHost || !isName || !(hasDot || portColon >= 0))
            return false;
        parts = new AddressParts(0, host, length, end, hasUserInfo);
        return true;
    }

    /// <summary>The position behind <c>scheme://</c>, <c>://</c> or <c>//</c>, or 0.</summary>
    private static int SkipScheme(string text)
    {
        int i = 0;
        while (i < text.Length && IsSchemeCharacter(text[i]))
            i++;
        if (i < text.Length && text[i] == ':')
            i++;
        else
            i = 0;
        return i + 1 < text.Length && text[i] == '/' && text[i + 1] == '/' ? i + 2 : 0;
    }

    // Beyond ASCII stand the letters of internationalized names.
    private static bool IsHostCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or > '\x7F';

    private static bool IsSchemeCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-';
}
