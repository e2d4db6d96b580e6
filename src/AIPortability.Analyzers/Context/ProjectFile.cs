using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Context;

/// <summary>A project file, Directory.Build.props or Directory.Packages.props, as far as this package looks into it.</summary>
internal sealed class ProjectFile
{
    private static readonly string[] PackageElements = { "PackageReference", "GlobalPackageReference", "PackageVersion" };

    private readonly string path;
    private readonly SourceText text;
    private readonly XDocument document;

    private ProjectFile(string path, SourceText text, XDocument document)
    {
        this.path = path;
        this.text = text;
        this.document = document;
    }

    /// <summary>The additional files that are project files, those that are not well-formed left out.</summary>
    public static IReadOnlyList<ProjectFile> In(IEnumerable<AdditionalText> files, CancellationToken cancellation)
    {
        var found = new List<ProjectFile>();
        foreach (AdditionalText file in files)
        {
            string extension = Path.GetExtension(file.Path);
            if (extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase) || extension.Equals(".props", StringComparison.OrdinalIgnoreCase))
                Add(file, found, cancellation);
        }

        return found;
    }

    /// <summary>
    /// The id of a package where it is referenced, or where its version stands when the reference is elsewhere: the element's
    /// <c>Include</c>, without its quotes. Null where this file does not name it.
    /// </summary>
    /// <param name="isPackage">True for the ids that are looked for.</param>
    /// <param name="isReference">True to look at references, false to look at versions.</param>
    public Location? FindPackage(Func<string, bool> isPackage, bool isReference)
    {
        foreach (XElement element in document.Descendants())
        {
            int kind = Array.IndexOf(PackageElements, element.Name.LocalName);
            if (kind >= 0 && isReference == (kind < 2) && element.Attribute("Include") is { } include && isPackage(include.Value.Trim()))
                return LocationOf(include, include.Value);
        }

        return null;
    }

    /// <summary>The value of an MSBuild property, where this file gives it one that contains a text.</summary>
    public Location? FindProperty(string name, string containing)
    {
        foreach (XElement element in document.Descendants())
        {
            if (element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && element.Value.IndexOf(containing, StringComparison.OrdinalIgnoreCase) >= 0)
                return LocationOf(element, element.Value.Trim());
        }

        return null;
    }

    private static void Add(AdditionalText file, List<ProjectFile> found, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(text.ToString()), settings);
            found.Add(new ProjectFile(file.Path, text, XDocument.Load(reader, LoadOptions.SetLineInfo)));
        }
        catch (XmlException)
        {
            // The build says what is wrong with it.
        }
    }

    /// <summary>Where a value stands behind the name of its attribute or element; the name itself where the file writes the value otherwise.</summary>
    private Location LocationOf(IXmlLineInfo name, string value)
    {
        int start = text.Lines[name.LineNumber - 1].Start + name.LinePosition - 1;
        int at = value.Length == 0 ? -1 : text.ToString().IndexOf(value, start, StringComparison.Ordinal);
        TextSpan span = at < 0 ? new TextSpan(start, 0) : new TextSpan(at, value.Length);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
