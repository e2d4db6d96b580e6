using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Moves;

/// <summary>Every source, by its name in properties and keys.</summary>
internal static class ValueSources
{
    public static readonly IReadOnlyList<(string Name, Func<MoveReader, ValueSource> Read)> All = new (string, Func<MoveReader, ValueSource>)[]
    {
        (ConfigurationSource.Tag, ConfigurationSource.Read),
        (EnvironmentSource.Tag, EnvironmentSource.Read),
        (ParameterSource.Tag, ParameterSource.Read),
    };
}
