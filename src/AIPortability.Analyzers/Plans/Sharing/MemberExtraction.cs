using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Sharing;

/// <summary>
/// One member or local for several sites of the same value. The values of a file are grouped once; each is then finished with what its group shares.
/// </summary>
internal sealed class MemberExtraction
{
    private readonly UniqueName names;
    private readonly EarlierDeclarations earlier;
    private readonly Dictionary<(string Source, ExtractionScope Scope, string Setting, string Value), Group> groups = new();
    private readonly Dictionary<(SyntaxNode Scope, string Setting), HashSet<string>> promises = new();
    private readonly Dictionary<(string Source, SyntaxNode Type), HashSet<string>> taken = new();
    private readonly Dictionary<(SyntaxNode Scope, string Source, string Name), string> given = new();
    private readonly string systemPrefix = "";

    /// <param name="drafts">Every value of the file that moves.</param>
    /// <param name="names">The names that are free in it.</param>
    /// <param name="semantics">The file.</param>
    public MemberExtraction(IReadOnlyList<SettingDraft> drafts, UniqueName names, SemanticModel semantics)
    {
        this.names = names;
        earlier = new EarlierDeclarations(semantics);
        foreach (SettingDraft draft in drafts)
        {
            if (draft.Read is null)
                continue;
            systemPrefix = SystemNames.MoreQualified(systemPrefix, draft.SystemPrefix);
            foreach (SourceDraft source in draft.Sources)
                Add(draft, source, isRecommended: source == draft.Sources[0]);
            Promise(draft, draft.Sources[0]);
        }
    }

    /// <summary>The move of a value on its own, or null where something stands in its way.</summary>
    public Move? MoveOf(SettingDraft? draft) => EditOf(draft) is { } read ? new Move(draft!.Node.Span, systemPrefix, read) : null;

    /// <summary>The move of several values together.</summary>
    public Move MoveOf(TextSpan id, IReadOnlyCollection<Edit> edits) => new(id, systemPrefix, new ValueList<Edit>(edits));

    /// <summary>The edit of a value, or null where something stands in its way.</summary>
    public ReadSetting? EditOf(SettingDraft? draft)
    {
        if (draft?.Read is not { } read)
            return null;
        var sources = new List<ValueSource>();
        foreach (SourceDraft source in draft.Sources)
        {
            if (!HasRival(draft, source.Source))
                sources.Add(Finish(draft, source));
        }

        return read with { Sources = new ValueList<ValueSource>(sources) };
    }

    private void Add(SettingDraft draft, SourceDraft source, bool isRecommended)
    {
        if (source.Source.TakesOneValue && TypeOf(draft) is { } type)
        {
            if (!taken.TryGetValue((source.Source.Name, type), out HashSet<string>? values))
                taken.Add((source.Source.Name, type), values = new HashSet<string>());
            values.Add(draft.Read!.Value.Today);
        }
        else if (source.Scope is not null)
        {
            if (!groups.TryGetValue(KeyOf(draft, source), out Group? group))
                groups.Add(KeyOf(draft, source), group = new Group());
            group.All.Add(draft, source.Source);
            if (isRecommended)
                group.Recommended.Add(draft, source.Source);
        }
    }

    /// <summary>A value that will be read from a new declaration: its name is taken, once the fixes of the file are carried out.</summary>
    private void Promise(SettingDraft draft, SourceDraft recommended)
    {
        if (recommended.Scope is not { } scope || earlier.Find(draft, recommended) is not null)
            return;
        if (!promises.TryGetValue((scope.Node, draft.SettingPath), out HashSet<string>? sources))
            promises.Add((scope.Node, draft.SettingPath), sources = new HashSet<string>());
        sources.Add(recommended.Source.Name);
    }

    private ValueSource Finish(SettingDraft draft, SourceDraft source)
    {
        if (source.Scope is not { } scope || source.Source.TakesOneValue)
            return source.Source;
        if (earlier.Find(draft, source) is { } existing)
            return source.Source with { Shared = new SharedDeclaration(existing, -1, scope.IsType, scope.IsStatic) };
        Group group = groups[KeyOf(draft, source)];
        Sites together = source == draft.Sources[0] ? group.Recommended : group.All;
        if (together.Count < (draft.NeedsName ? 1 : 2))
            return source.Source;
        together.Shared ??= Declare(draft, together, scope, together == group.Recommended ? "" : source.Source.Name);
        return together.Shared.Position < 0 ? source.Source : together.Source! with { Shared = together.Shared };
    }

    /// <summary>The source is nothing where it is the recommended one: those of all sites are carried out together.</summary>
    private SharedDeclaration Declare(SettingDraft draft, Sites together, ExtractionScope scope, string source)
    {
        // One setting may have two values: of an address that is spelled in two ways.
        string value = ValueOf(draft), name = draft.SettingPath.Replace(":", "");
        name = names.Near(
            scope.IsType ? name : UniqueName.CamelCase(name), scope.Node, IsPromised(draft, together.Source!, scope),
            candidate => given.TryGetValue((scope.Node, source, candidate), out string? other) && other != value);
        given[(scope.Node, source, name)] = value;
        return new SharedDeclaration(name, scope.PositionFor(together.First), scope.IsType, scope.IsStatic);
    }

    /// <summary>True where another source takes the name in the scope, or a local of a scope around it has the name.</summary>
    private bool IsPromised(SettingDraft draft, ValueSource source, ExtractionScope scope)
    {
        if (source.YieldsName && promises.TryGetValue((scope.Node, draft.SettingPath), out HashSet<string>? others) && others.Count > (others.Contains(source.Name) ? 1 : 0))
            return true;
        for (SyntaxNode? around = scope.Node.Parent; around is not null && !scope.IsType; around = around.Parent)
        {
            if (around is not TypeDeclarationSyntax && promises.ContainsKey((around, draft.SettingPath)))
                return true;
        }

        return false;
    }

    /// <summary>A type with two such values would get two parameters, and its callers a constructor that grows: then it gets none.</summary>
    private bool HasRival(SettingDraft draft, ValueSource source) =>
        source.TakesOneValue && TypeOf(draft) is { } type && taken[(source.Name, type)].Count > 1;

    private static SyntaxNode? TypeOf(SettingDraft draft) => draft.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private static (string Source, ExtractionScope Scope, string Setting, string Value) KeyOf(SettingDraft draft, SourceDraft source) =>
        (source.Source.Name, source.Scope!, draft.SettingPath, ValueOf(draft));

    /// <summary>What stands behind the read of the setting.</summary>
    private static string ValueOf(SettingDraft draft) => draft.Read!.Value.OwnVariable + draft.Read.Value.Today;

    /// <summary>The sites of one value in one scope. One that is fixed from another source does not count for the recommended ones.</summary>
    private sealed class Group
    {
        public Sites All { get; } = new();

        public Sites Recommended { get; } = new();
    }

    private sealed class Sites
    {
        public int Count { get; private set; }

        /// <summary>Where the first site begins, and its source: in one scope it decides which configuration is read, so that there is one value.</summary>
        public int First { get; private set; }

        public ValueSource? Source { get; private set; }

        public SharedDeclaration? Shared { get; set; }

        public void Add(SettingDraft draft, ValueSource source)
        {
            if (Count++ == 0 || draft.Node.SpanStart < First)
                (First, Source) = (draft.Node.SpanStart, source);
        }
    }
}
