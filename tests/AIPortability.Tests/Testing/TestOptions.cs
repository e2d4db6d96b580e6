using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Testing;

/// <summary>The options of a project's files, with MSBuild properties over them: a .globalconfig would cut the value of one at ';' or '#'.</summary>
internal sealed class TestOptions(AnalyzerConfigOptionsProvider files, IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => new Options(files.GlobalOptions, properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(files.GetOptions(tree), properties);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(files.GetOptions(textFile), properties);

    private sealed class Options(AnalyzerConfigOptions files, IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => files.Keys.Union(properties.Keys);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            properties.TryGetValue(key, out value) || files.TryGetValue(key, out value);
    }
}
