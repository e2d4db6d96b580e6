using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.AppSettings;

/// <summary>
/// Adds settings to the appsettings.json of the projects that read them, where that file is among their additional files. Target
/// frameworks share the file, so it is edited once a path with what all of them ask for.
/// </summary>
internal sealed class AppSettingsEdit
{
    private const string FileName = "appsettings.json";

    private readonly Solution solution;
    private readonly Dictionary<string, SortedDictionary<string, string>> settings = new(StringComparer.OrdinalIgnoreCase);

    public AppSettingsEdit(Solution solution) => this.solution = solution;

    public void Add(Project project, string key, string value)
    {
        foreach (TextDocument file in project.AdditionalDocuments)
        {
            if (file.FilePath is not { } path || !FileName.Equals(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase))
                continue;
            if (!settings.TryGetValue(path, out SortedDictionary<string, string>? added))
                settings.Add(path, added = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase));
            if (!added.ContainsKey(key))
                added.Add(key, value);
            return;
        }
    }

    public async Task<Solution> ApplyAsync(Solution changed, CancellationToken cancellation)
    {
        foreach (TextDocument file in solution.Projects.SelectMany(p => p.AdditionalDocuments))
        {
            if (file.FilePath is not { } path || !settings.TryGetValue(path, out SortedDictionary<string, string>? added))
                continue;
            SourceText text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
            if (AppSettingsJson.Insert(text.ToString(), added.ToArray()) is { Count: > 0 } changes)
                changed = changed.WithAdditionalDocumentText(file.Id, text.WithChanges(changes));
        }

        return changed;
    }
}
