using System.Reflection;
using System.Xml.Linq;

namespace AIPortability.EndToEnd;

/// <summary>In a house that has StyleCop and the rules on code style at its builds, a fix adds no warning of theirs.</summary>
public sealed class StyledHouseTests(PackedPackage package)
{
    private static readonly string StyleCop = typeof(StyledHouseTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "StyleCopVersion").Value!;

    [Fact]
    public async Task The_sample_has_no_warning_more_after_its_fixes()
    {
        using Workbench workbench = package.NewWorkbench(Repository.BeforeSample);
        XDocument props = XDocument.Parse(workbench.Read("Directory.Build.props"));
        props.Root!.Add(
            new XElement("PropertyGroup", new XElement("EnforceCodeStyleInBuild", true), new XElement("GenerateDocumentationFile", true)),
            new XElement("ItemGroup", new XElement("PackageReference", new XAttribute("Include", "StyleCop.Analyzers"), new XAttribute("Version", StyleCop), new XAttribute("PrivateAssets", "all"))));
        workbench.Write("Directory.Build.props", props.ToString());
        workbench.Write(".editorconfig", workbench.Read(".editorconfig") + "\n[*.cs]\ndotnet_analyzer_diagnostic.category-Style.severity = warning\n");

        WarningLog before = await workbench.BuildAsync();
        await workbench.RelocateAsync();
        string[] known = [.. before.OfOthers.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal)];
        WarningLog after = await workbench.BuildAsync("-p:TreatWarningsAsErrors=true", $"-p:WarningsNotAsErrors=\"{string.Join("%3B", known)}\"");

        Assert.Contains(known, rule => rule.StartsWith("SA", StringComparison.Ordinal));
        Assert.Contains(known, rule => rule.StartsWith("IDE", StringComparison.Ordinal));
        Assert.Empty(after.OfOthers.Select(InShort).Except(before.OfOthers.Select(InShort)));
    }

    private static string InShort(Finding finding) => $"{finding.File}: {finding.Rule}";
}
