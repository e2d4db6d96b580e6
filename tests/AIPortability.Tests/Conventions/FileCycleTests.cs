using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Conventions;

public sealed class FileCycleTests
{
    [Fact]
    public void No_file_of_the_sources_needs_one_that_needs_it() => Assert.Empty(FileCycles.In(Room.Compile()));

    [Fact]
    public void A_circle_is_found()
    {
        Compilation sources = Room.Compile("class One { Two? two; }", "class Two { Three[]? threes; }", "class Three { void M() => One.Equals(null, null); }");

        Assert.Equal("added0 - added1 - added2", Assert.Single(FileCycles.In(sources), circle => circle.Contains("added", StringComparison.Ordinal)));
    }
}
