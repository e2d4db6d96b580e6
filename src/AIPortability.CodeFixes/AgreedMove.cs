using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers.Moves;

namespace AIPortability.CodeFixes;

/// <summary>
/// One move for everybody who compiles a file: each target framework and each project that links it plans for itself, and of what they want the
/// more general form is made. It does not depend on the order in which they are asked.
/// </summary>
internal static class AgreedMove
{
    /// <summary>The move that all can have, or null where there is none.</summary>
    /// <param name="wanted">The moves of one id.</param>
    public static Move? Of(IReadOnlyCollection<Move> wanted)
    {
        Move first = wanted.First();
        if (wanted.All(move => move == first))
            return first;
        Edit[][] edits = wanted.Select(move => move.Edits.Where(edit => edit is not AddUsing).ToArray()).ToArray();
        if (edits.Any(other => other.Length != edits[0].Length))
            return null;
        var agreed = new List<Edit>();
        for (int i = 0; i < edits[0].Length; i++)
        {
            if (Of(edits.Select(of => of[i]).ToArray()) is not { } edit)
                return null;
            agreed.Add(edit);
        }

        // One that is there by a global using directive does no harm.
        agreed.AddRange(wanted.SelectMany(move => move.Edits).OfType<AddUsing>().Distinct().OrderBy(import => import.Target).ThenBy(import => import.Namespace));
        return new Move(first.Id, wanted.Select(move => move.SystemPrefix).OrderByDescending(prefix => prefix.Length).First(), new ValueList<Edit>(agreed));
    }

    /// <summary>The edit that all can have of one text, or null where there is none.</summary>
    public static Edit? Of(IReadOnlyCollection<Edit> wanted)
    {
        Edit first = wanted.First();
        if (wanted.All(edit => edit == first))
            return first;
        ReadSetting[] reads = wanted.OfType<ReadSetting>().ToArray();
        if (reads.Length != wanted.Count || reads.Any(read => But(read) != But(reads[0])) || SettingOf(reads.Select(read => read.Value.Setting)) is not { } setting)
            return null;
        ValueList<ValueSource> sources = SourcesOf(reads.Select(read => read.Sources).ToArray());
        return sources.Count == 0 ? null : reads[0] with { Value = reads[0].Value with { Setting = setting }, Sources = sources };
    }

    /// <summary>What has to be the same for all.</summary>
    private static ReadSetting But(ReadSetting read) => read with { Value = read.Value with { Setting = "" }, Sources = ValueList<ValueSource>.Empty };

    /// <summary>The most specific of several paths, below the sections of all: <c>AI:OpenAI:Endpoint</c> of that and <c>AI:Endpoint</c>.</summary>
    private static string? SettingOf(IEnumerable<string> paths)
    {
        string[] byLength = paths.Distinct().OrderByDescending(path => path.Count(c => c == ':')).ToArray();
        return byLength.Skip(1).All(path => path.Count(c => c == ':') < byLength[0].Count(c => c == ':') && byLength[0].StartsWith(path.Substring(0, path.LastIndexOf(':') + 1), System.StringComparison.Ordinal))
            ? byLength[0]
            : null;
    }

    /// <summary>The sources that all have. Where they recommend different ones it is the environment, which every program has.</summary>
    private static ValueList<ValueSource> SourcesOf(IReadOnlyCollection<ValueList<ValueSource>> wanted)
    {
        string[] recommended = wanted.Select(sources => sources[0].Name).Distinct().ToArray();
        string preferred = recommended.Length == 1 ? recommended[0] : EnvironmentSource.Tag;
        return new ValueList<ValueSource>(
            from name in ValueSources.All.Select(source => source.Name)
            let named = wanted.Select(sources => sources.Find(source => source.Name == name)).ToArray()
            where named.All(source => source is not null && source with { Shared = null } == named[0]! with { Shared = null })
            orderby name == preferred ? 0 : 1
            select named[0]! with { Shared = SharedOf(named.Select(source => source!.Shared).Distinct().ToArray()) });
    }

    /// <summary>
    /// What is declared for one is there for all. What one has already another one may lack, and of two names each may be taken where it is not
    /// wanted: then each site reads for itself, which is right everywhere.
    /// </summary>
    private static SharedDeclaration? SharedOf(IReadOnlyCollection<SharedDeclaration?> wanted)
    {
        SharedDeclaration[] declared = wanted.OfType<SharedDeclaration>().ToArray();
        return declared.Length == 1 && (wanted.Count == 1 || declared[0].Position >= 0) ? declared[0] : null;
    }
}
