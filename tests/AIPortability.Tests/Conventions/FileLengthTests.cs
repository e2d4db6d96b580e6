using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Conventions;

public sealed class FileLengthTests
{
    public static TheoryData<string> Doors => [.. Shipped.Analyzers.Select(analyzer => analyzer.GetType().Name)];

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(Repository.SourceFiles("src").Where(file => File.ReadLines(file).Count() > 300).Select(Path.GetFileName));

    [Theory]
    [MemberData(nameof(Doors))]
    public void A_front_door_is_at_most_60_lines_long(string door) =>
        Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, "src", "AIPortability.Analyzers", door + ".cs")).Count(), 1, 60);

    [Fact]
    public void No_file_is_named_as_a_shrug() =>
        Assert.DoesNotMatch("(Helper|Helpers|Common|Utility|Utilities|Extensions|Misc)\\.cs\n", string.Concat(Repository.SourceFiles("src").Select(file => file + "\n")));
}
