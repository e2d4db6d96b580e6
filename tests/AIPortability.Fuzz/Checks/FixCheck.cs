using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
using AIPortability.CodeFixes;
using AIPortability.Fuzz.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz.Checks;

/// <summary>
/// Every fix can be applied, alone and to the whole document, and what compiled before compiles afterwards. Of the places, the rules and the entries of
/// the light bulb the case chooses one each: compiling costs more than everything else, and another case finds another.
/// </summary>
/// <param name="fuzzed">The case.</param>
/// <param name="compilation">The case compiled; null where it has errors.</param>
/// <param name="tree">The source in the compilation.</param>
/// <param name="document">The source in a project.</param>
/// <param name="failures">Takes what is broken.</param>
internal sealed class FixCheck(FuzzCase fuzzed, CSharpCompilation? compilation, SyntaxTree tree, Document document, List<Failure> failures)
{
    private static readonly string[] Keys =
        [FixChoice.Recommended, .. ValueSources.All.Select(source => FixChoice.KeyOf(source.Name))];

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. from type in typeof(MoveToConfigurationFix).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract
           orderby type.FullName
           select (CodeFixProvider)Activator.CreateInstance(type)!,
    ];

    /// <summary>One case in so many is compiled and analyzed again after its fixes, which costs as much as all other checks.</summary>
    private const int WholeCases = 4;

    private readonly HashSet<string> seen = [];

    public async Task RunAsync(ImmutableArray<Diagnostic> found)
    {
        var random = new Random(fuzzed.Choice);
        foreach (CodeFixProvider fix in Fixes)
        {
            Diagnostic[] fixable = [.. found.Where(d => fix.FixableDiagnosticIds.Contains(d.Id) && Move.IsIn(d.Properties))];
            if (fixable.Length == 0)
                continue;
            await ApplyAloneAsync(fix, random.GetItems(fixable, 1)[0], random);
            string[] rules = [.. fixable.Select(d => d.Id).Distinct()];
            string rule = random.GetItems(rules, 1)[0];
            await ApplyAllAsync(fix, [.. fixable.Where(d => d.Id == rule)], rule, random.GetItems(Keys, 1)[0]);
            if (rules.Length > 1)
                await ApplyAllAsync(fix, fixable, string.Join('+', rules), FixChoice.Recommended);
        }
    }

    private async Task ApplyAloneAsync(CodeFixProvider fix, Diagnostic diagnostic, Random random)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
            return;
        CodeAction chosen = actions[random.Next(actions.Count)];
        await JudgeAsync(await ChangeAsync(chosen), $"{diagnostic.Id} at {diagnostic.Location.GetLineSpan().StartLinePosition}, {chosen.EquivalenceKey}");
    }

    private async Task ApplyAllAsync(CodeFixProvider fix, Diagnostic[] diagnostics, string ids, string key)
    {
        var context = new FixAllContext(document, fix, FixAllScope.Document, key, diagnostics.Select(d => d.Id).Distinct(), new Given(diagnostics), CancellationToken.None);
        Solution changed = await ChangeAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
        string what = $"all of {ids}, {key}";
        await JudgeAsync(changed, what);
        if (compilation is not null && key == FixChoice.Recommended && fuzzed.Choice % WholeCases == 0)
            await JudgeWholeAsync(fix, changed.GetDocument(document.Id)!, [.. context.DiagnosticIds], what);
    }

    /// <summary>What all of a rule leaves is whole, and there is nothing more to do for it.</summary>
    private async Task JudgeWholeAsync(CodeFixProvider fix, Document result, string[] rules, string what)
    {
        SyntaxTree after = (await result.GetSyntaxTreeAsync())!;
        CSharpCompilation whole = compilation!.ReplaceSyntaxTree(tree, after);
        string section = fuzzed.Settings[OptionTable.ConfigurationSection] ?? "AI";
        // In a project of tests, and where a host is allowed, a key moves alone.
        if (!fuzzed.Settings.IsTestProject && fuzzed.Settings[OptionTable.AllowedHosts] is null && HalfMoves.Count(whole, after, section) > HalfMoves.Count(compilation, tree, section))
            failures.Add(new Failure(FailureKind.BrokenFix, $"{what} moves half of a client", after.ToString()));
        SourceText? appSettings = result.Project.AdditionalDocuments.SingleOrDefault() is { } file ? await file.GetTextAsync() : null;
        Diagnostic[] left = [.. (await AnalyzerCheck.FindAgainAsync(fuzzed, whole, appSettings)).Where(d => rules.Contains(d.Id) && Move.IsIn(d.Properties))];
        var context = new FixAllContext(result, fix, FixAllScope.Document, FixChoice.Recommended, rules, new Given(left), CancellationToken.None);
        Solution again = await ChangeAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
        string text = (await again.GetDocument(document.Id)!.GetTextAsync()).ToString();
        if (text != after.ToString())
            failures.Add(new Failure(FailureKind.BrokenFix, $"{what} changes something a second time:\n{after}", text));
    }

    private static async Task<Solution> ChangeAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private async Task JudgeAsync(Solution changed, string what)
    {
        await JudgeAppSettingsAsync(changed, what);
        Document result = changed.GetDocument(document.Id)!;
        string after = (await result.GetTextAsync()).ToString();
        if (!seen.Add(after) || compilation is null)
            return;
        string[] errors = Errors(compilation.ReplaceSyntaxTree(tree, (await result.GetSyntaxTreeAsync())!));
        if (errors.Length > 0)
            failures.Add(new Failure(FailureKind.BrokenFix, $"{what}: {string.Join("; ", errors.Distinct().Take(3))}", after));
    }

    private async Task JudgeAppSettingsAsync(Solution changed, string what)
    {
        if (document.Project.AdditionalDocuments.SingleOrDefault() is not { } file)
            return;
        SourceText before = await file.GetTextAsync();
        SourceText after = await changed.GetAdditionalDocument(file.Id)!.GetTextAsync();
        if (after != before && !AppSettingsCheck.IsOnlyInserted(before.ToString(), after.ToString(), after.GetTextChanges(before)))
            failures.Add(new Failure(FailureKind.BrokenFix, $"{what} damages appsettings.json", after.ToString()));
    }

    private static string[] Errors(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.GetMessage()}")];

    private sealed class Given(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
