using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Conventions;

public sealed class FileLengthTests
{
    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(Repository.SourceFiles("src").Where(file => File.ReadLines(file).Count() > 300).Select(Path.GetFileName));

    [Theory]
    [InlineData("CodeAnalyzer.cs")]
    [InlineData("OptionsAnalyzer.cs")]
    public void A_front_door_is_at_most_60_lines_long(string file) =>
        Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, "src", "AIPortability.Analyzers", file)).Count(), 1, 60);

    [Fact]
    public void No_file_is_named_as_a_shrug() =>
        Assert.DoesNotMatch("(Helper|Helpers|Common|Utility|Utilities|Extensions|Misc)\\.cs\n", string.Concat(Repository.SourceFiles("src").Select(file => file + "\n")));
}
