using System;
using System.Collections;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Moves;

/// <summary>A list that is a value: it never changes, and two with equal items are equal.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new(Array.Empty<T>());

    private readonly T[] items;

    public ValueList(IEnumerable<T> items) => this.items = new List<T>(items).ToArray();

    public int Count => items.Length;

    public T this[int index] => items[index];

    public ValueList<TResult> ConvertAll<TResult>(Converter<T, TResult> convert) => new(Array.ConvertAll(items, convert));

    public T? Find(Predicate<T> match) => Array.Find(items, match);

    public bool Exists(Predicate<T> match) => Array.Exists(items, match);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other)
    {
        if (other is null || other.items.Length != items.Length)
            return false;
        for (int i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? other) => Equals(other as ValueList<T>);

    public override int GetHashCode() => items.Length == 0 ? 0 : EqualityComparer<T>.Default.GetHashCode(items[0]!) + items.Length;
}
