using System;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>The classes that the code of a project binds configuration to, in whatever file.</summary>
internal sealed class BoundOptions
{
    private readonly ProjectFiles files;
    private HashSet<string>? types;

    public BoundOptions(ProjectFiles files) => this.files = files;

    /// <summary>The use of a value by an option: a default, where configuration is bound to a class that does not tell so by its name.</summary>
    public AddressUse Resolve(AddressUse use, CancellationToken cancellation) => use.OptionOf is { } type && Types(cancellation).Contains(type)
        ? use with { Kind = UseKind.Default, Form = DefaultForm.Declaration, OptionOf = null }
        : use;

    private HashSet<string> Types(CancellationToken cancellation)
    {
        if (types is not null)
            return types;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach ((SyntaxTree tree, FileWords words) in files.All(cancellation))
        {
            if (words.Places.BoundTypes.Length > 0)
                names.UnionWith(FileBoundTypes.Get(tree, cancellation));
        }

        return types = names;
    }
}
