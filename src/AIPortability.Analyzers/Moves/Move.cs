using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>
/// What a fix does, decided by the analyzer and executed by the code fix: whole or not at all. It travels in the properties of each diagnostic
/// that it answers; everything that the fix writes stands in it.
/// </summary>
/// <param name="Id">
/// The text that moves: a literal, or a client's call. No other move of the file has it, and it is the same for every target framework and project
/// that compiles the file.
/// </param>
/// <param name="SystemPrefix">What <c>System</c> types are written with: nothing, <c>System.</c> or <c>global::System.</c>.</param>
/// <param name="Edits">What is done: first what the light bulb names.</param>
internal sealed record Move(TextSpan Id, string SystemPrefix, ValueList<Edit> Edits)
{
    private const string Prefix = "fix.";
    private const string Sum = Prefix + "sum";

    private static readonly IReadOnlyList<(string Tag, Func<MoveReader, Edit> Read)> Tags = new (string, Func<MoveReader, Edit>)[]
    {
        (ReadSetting.Tag, ReadSetting.Read),
        (RequireSetting.Tag, RequireSetting.Read),
        (RepairText.Tag, RepairText.Read),
        (WriteText.Tag, WriteText.Read),
        (AddUsing.Tag, AddUsing.Read),
    };

    public Move(TextSpan id, string systemPrefix, params Edit[] edits)
        : this(id, systemPrefix, new ValueList<Edit>(edits))
    {
    }

    public IEnumerable<ReadSetting> Reads
    {
        get
        {
            foreach (Edit edit in Edits)
            {
                if (edit is ReadSetting read)
                    yield return read;
            }
        }
    }

    /// <summary>The same move with other reads.</summary>
    public Move Revise(Func<ReadSetting, ReadSetting> revise) =>
        this with { Edits = Edits.ConvertAll(edit => edit is ReadSetting read ? revise(read) : edit) };

    /// <summary>True for diagnostics that carry a move, or what is left of one.</summary>
    public static bool IsIn(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(Sum);

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        var to = new MoveWriter(properties, Prefix);
        to.Add("id", Id).Add("system", SystemPrefix).List("edits", Edits, edit => edit.Write(to));
        properties.Add(Sum, SumOf(properties));
        return properties.ToImmutable();
    }

    /// <summary>
    /// False for properties that this version did not write, or that were changed on their way: then there is nothing to fix. What was read, written
    /// again, has to give the same properties, no more and no fewer.
    /// </summary>
    public static bool TryRead(ImmutableDictionary<string, string?> properties, int textLength, out Move move)
    {
        var from = new MoveReader(properties, Prefix, textLength);
        move = new Move(from.Span("id"), from.Text("system"), from.List("edits", 1, edit => edit.Tagged("edit", Tags)));
        if (from.IsBroken || move.Edits[0] is not (ReadSetting or RequireSetting or RepairText) || move.SystemPrefix is not ("" or "System." or "global::System."))
            return false;
        ImmutableDictionary<string, string?> written = move.ToProperties();
        int count = 0;
        foreach (KeyValuePair<string, string?> property in properties)
        {
            if (!property.Key.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            if (!written.TryGetValue(property.Key, out string? value) || value != property.Value)
                return false;
            count++;
        }

        return count == written.Count;
    }

    /// <summary>A sum over all names and values, in whatever order: much of a move is free text, in which nothing else would show a change.</summary>
    internal static string SumOf(IEnumerable<KeyValuePair<string, string?>> properties)
    {
        uint sum = 0;
        foreach (KeyValuePair<string, string?> property in properties)
        {
            uint hash = Hash(Hash(Hash(2166136261, property.Key), "="), property.Value ?? "");
            sum = unchecked(sum + hash);
        }

        return sum.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static uint Hash(uint hash, string text)
    {
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
