using System.Collections.Immutable;
using AIPortability.Fuzz.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz.Checks;

/// <summary>Everything that has to hold for one case.</summary>
internal static class CaseCheck
{
    public static async Task<IReadOnlyList<Failure>> RunAsync(FuzzCase fuzzed)
    {
        var failures = new List<Failure>();
        try
        {
            var text = SourceText.From(fuzzed.Source);
            SourceText? appSettings = fuzzed.AppSettings is null ? null : SourceText.From(fuzzed.AppSettings);
            SyntaxTree tree = fuzzed.World.Parse(text);
            CSharpCompilation compilation = fuzzed.World.Compile(tree);
            (ImmutableArray<Diagnostic> found, bool compiles) = await AnalyzerCheck.RunAsync(fuzzed, compilation, appSettings, failures);
            failures.AddRange(SettingsCheck.Run(fuzzed, found, text.Length));
            await new FixCheck(fuzzed, compiles ? compilation : null, tree, fuzzed.World.Open(text, appSettings), failures).RunAsync(found);
            if (fuzzed.AppSettings is not null)
                AppSettingsCheck.Run(fuzzed.AppSettings, failures);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failures.Add(new Failure(FailureKind.Exception, e.ToString()));
        }

        return failures;
    }
}
