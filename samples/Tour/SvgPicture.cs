using System.Globalization;
using System.Xml.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace AIPortability.Tour;

/// <summary>Draws what was written to a console, as text in its colours on a dark ground.</summary>
internal sealed class SvgPicture : IAnsiConsoleEncoder
{
    private const double CharacterWidth = 7.23;
    private const int LineHeight = 18;
    private const int Margin = 16;
    private const string Ground = "#0d1117";
    private const string Ink = "#d1d7e0";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public string Encode(IAnsiConsole console, IEnumerable<IRenderable> renderables)
    {
        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        List<SegmentLine> lines = Segment.SplitLines(renderables.SelectMany(renderable => renderable.Render(options, console.Profile.Width)).Where(segment => !segment.IsControlCode));
        int blank = lines.TakeWhile(line => line.All(segment => segment.IsWhiteSpace)).Count();
        lines.RemoveRange(0, blank);
        double width = (2 * Margin) + (lines.Max(line => line.CellCount()) * CharacterWidth);
        int height = (2 * Margin) + (lines.Count * LineHeight);
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width:F0} {height}")),
            new XAttribute("font-family", "ui-monospace, 'Cascadia Mono', Consolas, Menlo, monospace"),
            new XAttribute("font-size", 12),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("rx", 6), new XAttribute("fill", Ground)),
            lines.SelectMany(TextsOf)).ToString();
    }

    private static IEnumerable<XElement> TextsOf(SegmentLine line, int index)
    {
        int column = 0;
        foreach (Segment segment in line)
        {
            if (!segment.IsWhiteSpace)
                yield return TextOf(segment, column, index);
            column += segment.CellCount();
        }
    }

    /// <summary>Each text is given its length, so that columns stay below each other in whatever font a reader has.</summary>
    private static XElement TextOf(Segment segment, int column, int line)
    {
        string text = segment.Text.TrimStart();
        column += segment.Text.Length - text.Length;
        text = text.TrimEnd();
        Color color = segment.Style.Foreground;
        var element = new XElement(
            Svg + "text",
            new XAttribute("x", (Margin + (column * CharacterWidth)).ToString("F1", CultureInfo.InvariantCulture)),
            new XAttribute("y", Margin + (line * LineHeight) + 13),
            new XAttribute("textLength", (text.Length * CharacterWidth).ToString("F1", CultureInfo.InvariantCulture)),
            new XAttribute("fill", color == Color.Default ? Ink : Readable(color)),
            new XAttribute(XNamespace.Xml + "space", "preserve"),
            text);
        if (segment.Style.Decoration.HasFlag(Decoration.Bold))
            element.Add(new XAttribute("font-weight", "bold"));
        return element;
    }

    /// <summary>The colours of a terminal are made for its own black; these are the same ones on the ground of this picture.</summary>
    private static string Readable(Color color) =>
        color == Color.Blue ? "#6cb6ff"
        : color == Color.Green ? "#57ab5a"
        : color == Color.Red ? "#f47067"
        : color == Color.Yellow ? "#daaa3f"
        : color == Color.Teal ? "#39c5cf"
        : color == Color.Grey ? "#768390"
        : "#" + color.ToHex();
}
