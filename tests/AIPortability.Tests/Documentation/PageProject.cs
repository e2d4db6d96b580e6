using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Documentation;

/// <summary>
/// The files that a page shows, as a project that has the OpenAI package, what its project file references, and the usings that an SDK adds.
/// </summary>
internal sealed class PageProject
{
    private const string Folder = "/src/";

    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string[] names;
    private readonly string rule;
    private readonly TestSolution solution;

    /// <param name="rule">The rule of the page.</param>
    /// <param name="files">What the page shows.</param>
    /// <param name="settings">Lines of a .globalconfig; they go before what the project file says.</param>
    /// <param name="hidden">The extension of files that the compiler is not given.</param>
    public PageProject(string rule, IReadOnlyList<PageFile> files, IEnumerable<string>? settings = null, string? hidden = null)
    {
        XDocument[] projects = [.. files.Where(file => file.Name.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => XDocument.Parse(file.Text))];
        var options = new Dictionary<string, string>();
        foreach (XElement property in projects.Descendants("PropertyGroup").Elements())
            options["build_property." + property.Name.LocalName] = property.Value;
        foreach (string[] setting in (settings ?? []).Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)))
            options[setting[0]] = setting[1];
        PageFile[] given = [.. files.Where(file => Path.GetExtension(file.Name) != hidden)];
        names = [.. given.Select(file => file.Name)];
        TestProject project = new TestProject("Page")
            .With([.. options.Select(option => $"{option.Key} = {option.Value}")])
            .WithReferences(Packages.OpenAI())
            .WithReferences(projects.Descendants("PackageReference").SelectMany(package => Stubs.Of(package.Attribute("Include")!.Value)))
            .ThatCompilesWithoutWarnings()
            .ThatBreaksLongLines()
            .WithSource(Usings, Folder + "Usings.cs");
        foreach (PageFile file in given)
        {
            project = Path.GetExtension(file.Name) switch
            {
                ".cs" => project.WithSource(file.Text, Folder + file.Name),
                ".editorconfig" or ".globalconfig" => project.WithEditorConfig(file.Text, Folder + file.Name),
                _ => project.WithFile(Folder + file.Name, file.Text),
            };
        }

        solution = new TestSolution(project);
        this.rule = rule;
    }

    public bool HasFix => Shipped.FixOf(rule) is not null;

    public Task<ImmutableArray<Diagnostic>> FindAsync() => solution.FindAsync("Page");

    /// <summary>The files after the fix.</summary>
    public async Task<PageFile[]> FixAsync()
    {
        await solution.FixAllAsync(rule);
        return [.. await Task.WhenAll(names.Select(async name => new PageFile(name, await solution.TextAsync("Page", Folder + name))))];
    }

    /// <summary>The entries of the light bulb.</summary>
    public async Task<string[]> ChoicesAsync() => [.. (await solution.LightBulbAsync(Folder + RulePage.Source, rule)).Select(action => action.Title)];

    /// <summary>Everything that a user sees of the rules: the findings, and what the fix changes.</summary>
    public async Task<string> BehaviourAsync()
    {
        IEnumerable<string> findings = (await FindAsync()).Select(d => $"{d.Location.GetLineSpan()} {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal);
        PageFile[] before = await Task.WhenAll(names.Select(async name => new PageFile(name, await solution.TextAsync("Page", Folder + name))));
        IEnumerable<PageFile> changed = HasFix ? (await FixAsync()).Except(before) : [];
        return string.Join("\n", [.. findings, .. changed.Select(file => file.Name + "\n" + file.Text)]);
    }
}
