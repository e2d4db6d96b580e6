using System;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers.Context;

/// <summary>The settings that the code of a project gives to clients. The files are read when the first setting that could be one is met.</summary>
internal sealed class SettingUses
{
    private readonly Compilation compilation;
    private readonly ReferencedSdks sdks;
    private Dictionary<string, (string Taker, ClientBase Base)>? all;

    public SettingUses(Compilation compilation, ReferencedSdks sdks)
    {
        this.compilation = compilation;
        this.sdks = sdks;
    }

    /// <summary>The client that is given a setting, and what it wants; null where none is seen to be.</summary>
    public (string Taker, ClientBase Base)? Of(string path, CancellationToken cancellation) =>
        (all ??= Read(cancellation)).TryGetValue(path, out (string, ClientBase) found) ? found : null;

    private Dictionary<string, (string Taker, ClientBase Base)> Read(CancellationToken cancellation)
    {
        var takers = new SettingTakers(sdks);
        var found = new Dictionary<string, (string, ClientBase)>(StringComparer.OrdinalIgnoreCase);
        foreach (SyntaxTree tree in ((CSharpCompilation)compilation).SyntaxTrees)
        {
            foreach (SettingUse use in FileSettingUses.Get(tree, cancellation))
            {
                if (takers.Of(use) is { } wanted && IsOfTheSdk(use.Taker, cancellation) && !IsDecidedElsewhere(wanted, tree, cancellation))
                    found[use.Path] = (use.Taker, wanted);
            }

            foreach ((string method, int position, SectionSetting setting, ClientBase wanted) in takers.Sections)
            {
                if (!FileWords.Get(tree, cancellation).MayHave(method) || !IsOfTheSdk(method, cancellation))
                    continue;
                foreach (NamedCall call in NamedCalls.Of(tree, method, cancellation))
                {
                    if ((call.TextFor(setting.Parameter, position) ?? (call.Count == position ? setting.Section : null)) is { } section)
                        found[section + ":" + setting.Key] = (method, wanted);
                }
            }
        }

        return found;
    }

    /// <summary>A type or method of the project's own can have the name too: then the name says nothing.</summary>
    private bool IsOfTheSdk(string name, CancellationToken cancellation) => !compilation.ContainsSymbolsWithName(name, SymbolFilter.TypeAndMember, cancellation);

    private static bool IsDecidedElsewhere(ClientBase wanted, SyntaxTree tree, CancellationToken cancellation) =>
        wanted.Unless is { } unless && FileWords.Get(tree, cancellation).MayHave(unless);
}
