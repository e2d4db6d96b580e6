namespace AIPortability.Analyzers.Moves;

/// <summary>A value that leaves the code for a setting.</summary>
/// <param name="Setting">The setting's configuration path: <c>AI:Endpoint</c>.</param>
/// <param name="Kind">What the setting holds.</param>
/// <param name="Today">Today's value, kept behind <c>??</c> and added to appsettings.json. Empty for a secret.</param>
/// <param name="Fallback">What stands behind <c>??</c>.</param>
internal sealed record MovedValue(string Setting, SettingKind Kind, string Today, Fallback Fallback)
{
    /// <summary>The setting of a base URL from which scheme, host and port are taken where this one is not set; empty for none.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The environment variable that decides today where the code does not, and goes on to where the setting has no value; empty where there is none.</summary>
    public string OwnVariable { get; init; } = "";

    /// <summary>The environment variable that the configuration reads for the setting: <c>AI__Endpoint</c> for <c>AI:Endpoint</c>.</summary>
    public string Variable => Setting.Replace(":", "__");

    /// <summary>What the exception says that is thrown when a required setting is missing.</summary>
    public string Missing => Origin.Length > 0 ? AtOrigin.Missing : $"{Setting} (environment variable {Variable}) is not configured.";

    /// <summary>
    /// A secret is written to no file, and not as an empty string either: that would hide the one of another source. Nor is an endpoint that
    /// does not serve where the program runs, nor one that would hide the variable that decides today. An address that follows another setting would
    /// no longer follow it.
    /// </summary>
    public bool IsWrittenToFiles => Kind != SettingKind.Secret && Origin.Length + OwnVariable.Length == 0 && Fallback != Fallback.RequireAnother;

    /// <summary>The value that is read where this one is not set.</summary>
    public MovedValue AtOrigin => this with { Setting = Origin, Origin = "" };

    /// <summary>The read of the setting, with today's value or an exception behind <c>??</c>.</summary>
    public string OrElse(string read, string systemPrefix) =>
        $"{read} ?? {(OwnVariable.Length > 0 ? CSharpText.ReadVariable(systemPrefix, OwnVariable) + " ?? " : "")}{(Fallback == Fallback.Keep ? CSharpText.Quote(Today) : CSharpText.Throw(systemPrefix, Missing))}";
}
