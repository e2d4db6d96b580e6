using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Reading;

/// <summary>An editor cancels what it no longer needs; the next keystroke asks again.</summary>
public sealed class KeptWithTreeTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void A_reading_that_is_cancelled_is_not_kept()
    {
        SyntaxTree tree = Parse("class C { }");
        int readings = 0;
        var kept = new KeptWithTree<string>((read, cancellation) =>
        {
            readings++;
            cancellation.ThrowIfCancellationRequested();
            return read.ToString();
        });

        Assert.Throws<OperationCanceledException>(() => kept.Get(tree, Cancelled));
        string first = kept.Get(tree, TestContext.Current.CancellationToken);
        string second = kept.Get(tree, Cancelled);

        Assert.Equal("class C { }", first);
        Assert.Same(first, second);
        Assert.Equal(2, readings);
    }

    [Fact]
    public void Two_readings_of_one_tree_and_two_trees_of_one_reading_are_kept_apart()
    {
        SyntaxTree tree = Parse("class C { }"), other = Parse("class D { }");
        KeptWithTree<string>[] kept = [.. Enumerable.Range(0, 9).Select(i => new KeptWithTree<string>((read, _) => i + read.ToString()))];

        Assert.Equal(kept.Select((_, i) => i + "class C { }"), kept.Select(reading => reading.Get(tree, Cancelled)));
        Assert.Equal("3class D { }", kept[3].Get(other, Cancelled));
    }

    [Fact]
    public void Texts_and_words_that_were_cancelled_are_read_by_the_next_who_asks()
    {
        SyntaxTree tree = Parse(string.Concat(Enumerable.Repeat("class C { string Url = \"https://api.openai.com/v1\"; } ", 2000)));

        Assert.Throws<OperationCanceledException>(() => FileTexts.Get(tree, Cancelled));
        Assert.Throws<OperationCanceledException>(() => FileWords.Get(tree, Cancelled));
        Assert.Throws<OperationCanceledException>(() => FileBoundTypes.Get(tree, Cancelled));

        Assert.Equal(2000, KnownTexts.In(tree, TestContext.Current.CancellationToken).Count);
        Assert.True(FileWords.Get(tree, TestContext.Current.CancellationToken).MayHave("Url"));
        Assert.Empty(FileBoundTypes.Get(tree, TestContext.Current.CancellationToken));
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken);
}
