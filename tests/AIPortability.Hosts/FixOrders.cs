using System.Collections.Immutable;
using AIPortability.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Hosts;

/// <summary>
/// The fixes of a solution, rule after rule, as <c>dotnet format</c> applies them in an order of its own. Nothing is written: the texts after each
/// set of rules are kept, so that all orders cost no more than all sets.
/// </summary>
internal sealed class FixOrders(Solution solution, CancellationToken cancellation)
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes = [.. EditorHost.Fixes, new EndpointDefaultCodeFix(), new MisfitEndpointCodeFix()];

    private readonly Dictionary<string, State> known = [];

    /// <summary>The rules that have something to fix, in whatever order.</summary>
    public async Task<ImmutableArray<string>> RulesAsync() => [.. (await FindAsync(await BeginAsync())).Select(finding => finding.Id).Where(id => FixOf(id) is not null).Distinct().Order()];

    /// <summary>Fails where two orders of the rules give two results.</summary>
    /// <returns>The result.</returns>
    public async Task<Solution> CheckEveryOrderAsync()
    {
        ImmutableArray<string> rules = await RulesAsync();
        var states = new (State State, string Way)?[1 << rules.Length];
        states[0] = (await BeginAsync(), "");
        for (int applied = 0; applied < states.Length; applied++)
        {
            (State before, string way) = states[applied]!.Value;
            for (int rule = 0; rule < rules.Length; rule++)
            {
                int next = applied | (1 << rule);
                if (next == applied)
                    continue;
                State after = await ApplyAsync(before, rules[rule]);
                if (states[next] is { } other)
                    AssertSame(after, $"{way} {rules[rule]}", other.State, other.Way);
                else
                    states[next] = (after, $"{way} {rules[rule]}");
            }
        }

        return states[^1]!.Value.State.Solution;
    }

    /// <summary>Fails where several commands, which between them name all rules and some of them twice, give another result than one that names all.</summary>
    public async Task CheckSplitsAsync(int splits)
    {
        string[] rules = [.. await RulesAsync()];
        var random = new Random(15);
        State whole = await ApplyAsync(rules);
        for (int split = 0; split < splits; split++)
        {
            string[] ways = [.. random.GetItems(rules, random.Next(1, rules.Length)), .. Shuffled(rules, random)];
            AssertSame(await ApplyAsync(ways), string.Join(' ', ways), whole, string.Join(' ', rules));
        }
    }

    private static string[] Shuffled(string[] rules, Random random)
    {
        string[] shuffled = [.. rules];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static CodeFixProvider? FixOf(string rule) => Fixes.SingleOrDefault(fix => fix.FixableDiagnosticIds.Contains(rule));

    private static void AssertSame(State one, string way, State other, string otherWay)
    {
        if (one == other)
            return;
        foreach ((string path, string text) in one.Texts)
            Assert.True(text == other.Texts[path], $"{path} after{way}:\n{text}\nafter{otherWay}:\n{other.Texts[path]}");
    }

    private Task<State> BeginAsync() => KeepAsync(solution);

    private async Task<State> ApplyAsync(params string[] rules)
    {
        State state = await BeginAsync();
        foreach (string rule in rules)
            state = await ApplyAsync(state, rule);
        return state;
    }

    private async Task<State> ApplyAsync(State before, string rule)
    {
        if (before.After.TryGetValue(rule, out State? after))
            return after;
        ImmutableArray<Diagnostic> found = await FindAsync(before);
        CodeFixProvider fix = FixOf(rule)!;
        Document first = before.Solution.Projects.SelectMany(project => project.Documents).First();
        var context = new FixAllContext(first, fix, FixAllScope.Solution, "AIPortability.Recommended", [rule], new Findings(found), cancellation);
        CodeAction action = Assert.IsAssignableFrom<CodeAction>(await fix.GetFixAllProvider()!.GetFixAsync(context));
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellation);
        after = await KeepAsync(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution);
        before.After.Add(rule, after);
        return after;
    }

    /// <summary>The state with these texts, in which nothing is looked for twice.</summary>
    private async Task<State> KeepAsync(Solution current)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Project project in current.Projects)
        {
            foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments))
                texts[$"{project.Name}: {document.FilePath}"] = (await document.GetTextAsync(cancellation)).ToString();
        }

        string key = string.Join('\0', texts.Values);
        if (!known.TryGetValue(key, out State? state))
            known.Add(key, state = new State(current, texts));
        return state;
    }

    private async Task<ImmutableArray<Diagnostic>> FindAsync(State state)
    {
        if (!state.Found.IsDefault)
            return state.Found;
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in state.Solution.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
            Assert.DoesNotContain(compilation.GetDiagnostics(cancellation), finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Location.IsInSource);
            CompilationWithAnalyzers analysis = compilation.WithAnalyzers(EditorHost.Analyzers, project.AnalyzerOptions);
            found.AddRange(await analysis.GetAnalyzerDiagnosticsAsync(cancellation));
        }

        return state.Found = found.ToImmutable();
    }

    private sealed class State(Solution solution, SortedDictionary<string, string> texts)
    {
        public Solution Solution => solution;

        public SortedDictionary<string, string> Texts => texts;

        public ImmutableArray<Diagnostic> Found { get; set; }

        public Dictionary<string, State> After { get; } = [];
    }

    private sealed class Findings(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(found.Where(finding => finding.Location.SourceTree is { } tree && project.GetDocument(tree) is not null));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
