using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Moves;

/// <summary>Where a value is read from. Whatever is particular to a source stands in its class; <see cref="ValueSources"/> lists them.</summary>
internal abstract record ValueSource
{
    /// <summary>Its name: the value of <c>fix_style</c> that prefers it, and the end of its light-bulb entry's key.</summary>
    public abstract string Name { get; }

    /// <summary>The member or local that holds the value for several sites, or null.</summary>
    public SharedDeclaration? Shared { get; init; }

    /// <summary>True where a value's setting belongs into appsettings.json.</summary>
    public virtual bool ReadsAppSettings => false;

    /// <summary>True for a source that a type can have for one value alone, which all its sites then share.</summary>
    public virtual bool TakesOneValue => false;

    /// <summary>True for a source that leaves the first name in a type to another one that declares a member there.</summary>
    public virtual bool YieldsName => false;

    /// <summary>The entry of the light bulb.</summary>
    public abstract LocalizedText Title(MovedValue value);

    /// <summary>What is written for a value at a site.</summary>
    public virtual ValueText Write(MovedValue value, string systemPrefix)
    {
        if (Shared is not null)
            return new ValueText(Shared.Name, Shared.Name, IsName: true);
        string read = value.Origin.Length == 0 ? value.OrElse(Read(value, systemPrefix), systemPrefix) : ReadOrOrigin(value, systemPrefix);
        return new ValueText(read, $"({read}).TrimEnd('/')", IsName: false);
    }

    /// <summary>What the member or local holds that several sites share: a base URL without a slash at its end, else the value.</summary>
    public string SharedValue(MovedValue value, string systemPrefix)
    {
        ValueText written = (this with { Shared = null }).Write(value, systemPrefix);
        return value.Kind == SettingKind.Address ? written.Trimmed : written.Text;
    }

    /// <summary>What has to be added beside a site.</summary>
    public virtual IEnumerable<Addition> Beside(MovedValue value, string systemPrefix)
    {
        if (Shared is { Position: >= 0 })
            yield return Shared.Declare(SharedValue(value, systemPrefix));
    }

    /// <summary>The read of a setting, and of scheme, host and port of another one where it is not set.</summary>
    private string ReadOrOrigin(MovedValue value, string systemPrefix)
    {
        string origin = value.AtOrigin.OrElse(Read(value.AtOrigin, systemPrefix), systemPrefix);
        return $"{Read(value, systemPrefix)} ?? new {systemPrefix}Uri({origin}).GetLeftPart({systemPrefix}UriPartial.Authority)";
    }

    /// <summary>The expression that gives the setting's value.</summary>
    protected abstract string Read(MovedValue value, string systemPrefix);

    /// <summary>The name under which the source has a setting.</summary>
    public abstract string KeyOf(MovedValue value);

    /// <summary>The key in an expression that this source may have written, for whatever value and place; else null.</summary>
    public virtual string? KeyReadBy(ExpressionSyntax expression) => null;

    public virtual void Write(MoveWriter to) => to.Add("source", Name).Optional("shared", Shared, shared => shared.Write(to));

    protected static SharedDeclaration? ReadShared(MoveReader from) => from.Optional("shared", SharedDeclaration.Read);
}
