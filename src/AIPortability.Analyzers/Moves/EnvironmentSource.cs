using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Moves;

/// <summary>Reads <c>Environment.GetEnvironmentVariable("AI__Endpoint")</c>.</summary>
internal sealed record EnvironmentSource : ValueSource
{
    public const string Tag = "Environment";

    private const string Method = "GetEnvironmentVariable";

    public override string Name => Tag;

    public override bool YieldsName => true;

    public override LocalizedText Title(MovedValue value) => new LocalizedText("Read the environment variable '{0}'", KeyOf(value));

    public override string KeyOf(MovedValue value) => value.Variable;

    protected override string Read(MovedValue value, string systemPrefix) => CSharpText.ReadVariable(systemPrefix, KeyOf(value));

    public override string? KeyReadBy(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Method, Expression: var type },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string variable } }],
        }
        && (type as SimpleNameSyntax ?? (type as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == Tag
            ? variable
            : null;

    public static ValueSource Read(MoveReader from) => new EnvironmentSource { Shared = ReadShared(from) };
}
