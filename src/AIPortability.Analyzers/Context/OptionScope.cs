namespace AIPortability.Analyzers.Context;

/// <summary>Where an option is written.</summary>
internal enum OptionScope
{
    /// <summary>A key of an .editorconfig or .globalconfig file, for the files that it covers.</summary>
    File,

    /// <summary>An MSBuild property of the project.</summary>
    Project,
}
