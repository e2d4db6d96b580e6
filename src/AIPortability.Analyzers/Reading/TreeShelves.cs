using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Reading;

/// <summary>Everything that is kept with one tree. A table for each kind of it would cost more than what most files are read to hold.</summary>
internal sealed class TreeShelves
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeShelves> All = new();
    private static readonly ConditionalWeakTable<SyntaxTree, TreeShelves>.CreateValueCallback Create = static _ => new();
    private static int taken;

    private object?[] values = new object?[4];

    /// <summary>What is kept on a shelf, or null.</summary>
    public object? this[int shelf] => Volatile.Read(ref values) is var kept && shelf < kept.Length ? kept[shelf] : null;

    public static TreeShelves Of(SyntaxTree tree) => All.GetValue(tree, Create);

    /// <summary>A shelf that nobody else has, the same for every tree.</summary>
    public static int Take() => Interlocked.Increment(ref taken) - 1;

    /// <summary>Keeps a value, unless another thread was faster: then its value.</summary>
    public object Keep(int shelf, object value)
    {
        lock (this)
        {
            if (shelf >= values.Length)
            {
                object?[] more = new object?[shelf + 2];
                Array.Copy(values, more, values.Length);
                Volatile.Write(ref values, more);
            }

            return values[shelf] ??= value;
        }
    }
}
