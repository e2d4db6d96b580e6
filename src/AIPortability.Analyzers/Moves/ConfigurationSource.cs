using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Moves;

/// <summary>Reads <c>configuration["AI:Endpoint"]</c>.</summary>
/// <param name="Expression">An expression of type <c>IConfiguration</c> that is in reach.</param>
internal sealed record ConfigurationSource(string Expression) : ValueSource
{
    public const string Tag = "Configuration";

    public override string Name => Tag;

    public override bool ReadsAppSettings => true;

    public override LocalizedText Title(MovedValue value) => new LocalizedText("Read '{0}' from the configuration", KeyOf(value));

    public override string KeyOf(MovedValue value) => value.Setting;

    protected override string Read(MovedValue value, string systemPrefix) => $"{Expression}[{CSharpText.Quote(KeyOf(value))}]";

    public override string? KeyReadBy(ExpressionSyntax expression) =>
        expression is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } ? key : null;

    public override void Write(MoveWriter to)
    {
        base.Write(to);
        to.Add("expression", Expression);
    }

    public static ValueSource Read(MoveReader from) => new ConfigurationSource(from.Name("expression")) { Shared = ReadShared(from) };
}
