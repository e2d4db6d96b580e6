using System.Globalization;
using System.Xml.Linq;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

/// <summary>The picture of the README shows code as a reviewer wants it.</summary>
public sealed class TourPictureTests
{
    private const double Margin = 16;
    private const int Limit = 120;

    /// <summary>The lines of the picture, each put together of its texts.</summary>
    private static readonly string[] Lines =
    [
        .. from text in XDocument.Parse(Repository.Read("docs", "tour.svg")).Descendants().Where(element => element.Name.LocalName == "text")
           group text by Number(text, "y") into line
           orderby line.Key
           select line.OrderBy(text => Number(text, "x")).Aggregate("", (before, text) => before.PadRight(ColumnOf(text)) + text.Value),
    ];

    [Fact]
    public void No_line_is_too_long() => Assert.All(Lines, line => Assert.InRange(line.Length, 1, Limit));

    /// <summary>A line that went on in the next one would begin there without a sign.</summary>
    [Fact]
    public void Each_line_of_a_change_is_shown_whole()
    {
        string[] changes = [.. Lines.SkipWhile(line => !line.StartsWith("---", StringComparison.Ordinal)).TakeWhile(line => line[0] != '…')];

        Assert.NotEmpty(changes);
        Assert.All(changes, line => Assert.Contains(line[0], " +-@"));
    }

    private static int ColumnOf(XElement text) => (int)Math.Round((Number(text, "x") - Margin) * text.Value.Length / Number(text, "textLength"));

    private static double Number(XElement text, string attribute) => double.Parse(text.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
