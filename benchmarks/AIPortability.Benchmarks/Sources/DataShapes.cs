namespace AIPortability.Benchmarks.Sources;

/// <summary>Types that hold data, each one a template for a number that makes its names unique in the namespace.</summary>
internal static class DataShapes
{
    public static readonly Func<Words, int, string>[] All = [Records, Table, Switches, Numbers, Repository, Constants];

    private static string Records(Words words, int n) =>
        $$"""
        /// <summary>{{words.Sentence()}}</summary>
        public sealed record {{words.Noun()}}R{{n}}(int Id, string Name, DateTime At, decimal Total = {{words.Number(100)}}m)
        {
            public static readonly {{"R" + n}}Comparer ByName = new();
            public string Label { get; init; } = "{{words.Any()}}";
            public string? Note { get; set; } = "{{words.Any()}}";
            public bool IsLarge => Total > {{words.Number(1000)}};
            public override string ToString() => $"{Id}: {Name} ({Label}) {Total:0.00} {{words.Noun()}}";
        }

        public sealed class R{{n}}Comparer : IComparer<object?>
        {
            public int Compare(object? x, object? y) => string.CompareOrdinal(x?.ToString(), y?.ToString());
        }
        """;

    private static string Table(Words words, int n) =>
        $$"""
        public static class Table{{n}}
        {
            private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
            {
                ["{{words.Key()}}"] = "{{words.Any()}}",
                ["{{words.Key()}}"] = "{{words.Url()}}",
                ["{{words.Key()}}"] = @"C:\{{words.Noun()}}\{{words.Verb()}}",
            };

            private static readonly Dictionary<int, string> Codes = new() { [{{words.Number(900)}}] = "{{words.Any()}}", [1000] = "{{words.Verb()}}" };
            private static readonly Dictionary<int, string> Words = new() { { 1, "{{words.Noun()}}" }, { 2, "{{words.Any()}}" } };

            private static readonly string[] Routes = { "{{words.Url()}}", "{{words.Path()}}", "{{words.Any()}}", "{{words.Any()}}" };

            public static IReadOnlyList<string> Tags { get; } = ["{{words.Noun()}}", "{{words.Noun()}}", "{{words.Key()}}"];

            public static string? Find(string name) => Names.TryGetValue(name, out string? value) ? value : null;

            public static IEnumerable<string> Sorted() =>
                from route in Routes
                let length = route.Length
                where length > {{words.Number(9)}} && !route.StartsWith("{{words.Verb()}}", StringComparison.Ordinal)
                orderby length descending, route
                select route + "{{words.Verb()}}";
        }
        """;

    private static string Switches(Words words, int n) =>
        $$"""
        public enum Kind{{n}} { None, {{words.Noun()}}First, {{words.Noun()}}Second, {{words.Noun()}}Third = {{words.Number(90) + 10}} }

        public static class Kinds{{n}}
        {
            public static string Describe(Kind{{n}} kind, int count) => (kind, count) switch
            {
                (Kind{{n}}.None, _) => "{{words.Any()}}",
                (_, < 0) => throw new ArgumentOutOfRangeException(nameof(count), "{{words.Sentence()}}"),
                (_, > 10 and < 100) => $"{{words.Verb()}} {count}",
                var (other, number) => other.ToString() + "{{words.Any()}}" + number.ToString("N{{words.Number(4)}}"),
            };

            public static int Rank(string text)
            {
                switch (text)
                {
                    case "{{words.Verb()}}-1":
                    case "{{words.Verb()}}-2":
                        return {{words.Number(10)}};
                    case { Length: > 20 } when text.Contains("{{words.Noun()}}"):
                        return text.Length;
                    default:
                        return text is ['a', .., 'z'] ? 1 : 0;
                }
            }
        }
        """;

    private static string Numbers(Words words, int n) =>
        $$"""
        public readonly struct Amount{{n}} : IEquatable<Amount{{n}}>
        {
            private const double Factor = {{words.Number(100)}}.5;
            private readonly long cents;

            public Amount{{n}}(long cents) => this.cents = cents;

            public static Amount{{n}} operator +(Amount{{n}} left, Amount{{n}} right) => new(left.cents + right.cents);
            public static bool operator ==(Amount{{n}} left, Amount{{n}} right) => left.Equals(right);
            public static bool operator !=(Amount{{n}} left, Amount{{n}} right) => !left.Equals(right);

            public bool Equals(Amount{{n}} other) => cents == other.cents;
            public override bool Equals(object? obj) => obj is Amount{{n}} other && Equals(other);
            public override int GetHashCode() => HashCode.Combine(cents, {{words.Number(1000)}});

            public static double Mean(ReadOnlySpan<int> values)
            {
                double sum = 0;
                for (int i = 0; i < values.Length; i++)
                {
                    if (values[i] % 2 == 0)
                        sum += Math.Sqrt(values[i]) * Factor;
                    else
                        sum -= values[i] >> 1;
                }

                return values.IsEmpty ? 0 : sum / values.Length;
            }
        }
        """;

    private static string Repository(Words words, int n) =>
        $$"""
        public interface IStore{{n}}<TKey, TValue> where TKey : notnull where TValue : class
        {
            TValue? Find(TKey key);
            void Add(TKey key, TValue value);
        }

        public class Store{{n}}<TValue> : IStore{{n}}<string, TValue> where TValue : class, new()
        {
            private readonly Dictionary<string, TValue> values = new();
            public event EventHandler<string>? Added;

            public TValue? Find(string key) => values.GetValueOrDefault(key) ?? (key == "{{words.Any()}}" ? new TValue() : null);

            public virtual void Add(string key, TValue value)
            {
                ArgumentNullException.ThrowIfNull(value);
                if (!values.TryAdd(key, value))
                    throw new InvalidOperationException("{{words.Sentence()}} " + key);
                Added?.Invoke(this, key);
            }

            public ILookup<char, TValue> ByLetter() => values.Where(v => v.Key.Length > 0).ToLookup(v => v.Key[0], v => v.Value);
        }
        """;

    private static string Constants(Words words, int n) =>
        $$"""
        public static class Names{{n}}
        {
            public const string Title = "{{words.Any()}}";
            public const string Home = "{{words.Url()}}";
            internal const string File = "{{words.Path()}}";
            private const string Greeting = "{{words.Noun()}} \"quoted\" \u00e9\t" + Title + "\n";
            public static readonly Guid Id = new("{{words.Identifier()}}");
            public static string Full => Greeting + Home + File;

            [Obsolete("{{words.Sentence()}}")]
            public static string Old(string text = "{{words.Noun()}}") => text.Replace("{{words.Verb()}}", Title, StringComparison.Ordinal);
        }
        """;
}
