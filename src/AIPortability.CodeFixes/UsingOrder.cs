using System;
using System.Collections.Generic;
using System.Linq;

namespace AIPortability.CodeFixes;

/// <summary>The order of using directives: System first, then by name.</summary>
internal static class UsingOrder
{
    /// <summary>Sorts lines that are inserted at one place when they are using directives; other texts keep their order.</summary>
    public static IReadOnlyList<string> Sort(IReadOnlyList<string> texts) =>
        texts.All(IsUsing) ? texts.OrderBy(text => IsSystem(text) ? 0 : 1).ThenBy(text => text.TrimEnd(), StringComparer.Ordinal).ToList() : texts;

    private static bool IsUsing(string text) => text.TrimStart().StartsWith("using ", StringComparison.Ordinal);

    private static bool IsSystem(string text) =>
        text.TrimStart().StartsWith("using System;", StringComparison.Ordinal) || text.TrimStart().StartsWith("using System.", StringComparison.Ordinal);
}
