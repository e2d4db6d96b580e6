using System;
using System.Collections.Immutable;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>Texts that stand where a model is wanted and name none: <c>default</c> for whatever the server has, a test's <c>fake</c>, a word for the reader.</summary>
internal static class ModelPlaceholder
{
    private static readonly ImmutableHashSet<string> Texts = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "default", "model", "modelname", "modelid", "deployment", "deploymentname", "deploymentid", "localmodel", "mymodel", "mydeployment", "somemodel",
        "fake", "fakemodel", "dummy", "dummymodel", "mock", "mockmodel", "test", "testmodel", "placeholder", "none", "null", "unknown", "unused", "notused",
        "notneeded", "ignored", "any", "whatever", "foo", "bar", "n/a", "na", "todo", "tbd", "xxx");

    private static readonly string[] Beginnings = { "your", "<", "{", "$(", "%" };

    public static bool Is(string text) =>
        Texts.Contains(text.Replace("-", "").Replace("_", "").Replace(" ", ""))
        || Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
