using CsCheck;

namespace AIPortability.Fuzz.Mutations;

/// <summary>A source with the story of how it came about.</summary>
internal sealed record Mutated(string Text, string Origin);

/// <summary>A way to damage a source, or to make it stranger.</summary>
/// <param name="Name">What is told of it.</param>
/// <param name="Frequency">How often it is chosen beside the others.</param>
/// <param name="Apply">The new source, or the old one where there is nothing to be done.</param>
internal sealed record Mutation(string Name, int Frequency, Func<string, Gen<string>> Apply)
{
    // What a large mutation made is large enough.
    private const int LongestText = 80 * 1024;

    private static readonly Gen<Mutation> Any = Gen.Frequency(
        [.. Tokens.All.Concat(Edits.All).Concat(Literals.All).Concat(Layouts.All).Concat(Keys.All).Concat(Clashes.All).Concat(Sizes.All).Select(m => (m.Frequency, m))]);

    /// <summary>Applies as many mutations as given, one to the result of the other.</summary>
    public static Gen<Mutated> Repeat(Mutated mutated, int count) =>
        count == 0 || mutated.Text.Length > LongestText
            ? Gen.Const(mutated)
            : Any.SelectMany(mutation => mutation.Apply(mutated.Text).Select(text => new Mutated(text, $"{mutated.Origin}, {mutation.Name}")))
                .SelectMany(next => Repeat(next, count - 1));
}
