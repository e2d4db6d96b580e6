using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Which configuration is in reach of a place, and how it is written there.</summary>
public sealed class AIP1001ConfigurationFixTests
{
    private const string Literal = """{|AIP1001:"https://api.openai.com/v1"|}""";
    private const string Kept = """{|AIP1003:"https://api.openai.com/v1"|}""";
    private const string FromEnvironment = $"""Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Kept}""";

    [Theory]
    [InlineData("a parameter", "Uri Url(IConfiguration settings) => new Uri(@);", "settings")]
    [InlineData("a root", "Uri Url(IConfigurationRoot root) => new Uri(@);", "root")]
    [InlineData("a local", "Uri Url() { var root = new ConfigurationBuilder().Build(); return new Uri(@); }", "root")]
    [InlineData("a field", "private readonly IConfiguration _configuration = null!; Uri Url() => new Uri(@);", "_configuration")]
    [InlineData("a property", "public IConfiguration Configuration { get; } = null!; Uri Url() => new Uri(@);", "Configuration")]
    [InlineData("a static field", "static readonly IConfiguration Settings = null!; static Uri Url() => new Uri(@);", "Settings")]
    [InlineData("a host's context", "Func<HostBuilderContext, Uri> Url = context => new Uri(@);", "context.Configuration")]
    [InlineData("a builder", "Uri Url(HostApplicationBuilder builder) => new Uri(@);", "builder.Configuration")]
    [InlineData("an interface of a builder", "Uri Url(IHostApplicationBuilder builder) => new Uri(@);", "builder.Configuration")]
    [InlineData("a field of a builder", "private readonly HostApplicationBuilder builder = null!; Uri Url() => new Uri(@);", "builder.Configuration")]
    [InlineData("a service provider in a registration", "void Add(IServiceCollection s) => s.AddSingleton(sp => new Uri(@));", "sp.GetRequiredService<IConfiguration>()")]
    [InlineData("a parameter before a field", "private readonly IConfiguration field = null!; Uri Url(IConfiguration parameter) => new Uri(@);", "parameter")]
    [InlineData("a lambda around", "Func<Uri> Url(IConfiguration settings) => () => new Uri(@);", "settings")]
    [InlineData("a local function around", "Uri Url(IConfiguration settings) { return Inner(); Uri Inner() => new Uri(@); }", "settings")]
    [InlineData("an expression-bodied property", "private readonly IConfiguration _c = null!; Uri Url => new Uri(@);", "_c")]
    [InlineData("a constructor's parameter", "readonly IConfiguration _c; readonly Uri _u; public C(IConfiguration c) { _c = c; _u = new Uri(@); }", "c")]
    [InlineData("a name that is a keyword", "Uri Url(IConfiguration @class) => new Uri(@);", "@class")]
    [InlineData("the variable of a using statement", "Uri Url() { using (var root = new ConfigurationManager()) return new Uri(@); }", "root")]
    [InlineData("the variable of a loop", "void M(Action<Uri> use) { for (var root = new ConfigurationManager(); ; ) use(new Uri(@)); }", "root")]
    public Task A_configuration_is_read(string what, string member, string expression) =>
        Verify.Fix(Class(what, member, Literal), Class(what, member, $"""{expression}["AI:Endpoint"] ?? {Kept}"""));

    [Theory]
    [InlineData("an instance field from a static method", "private readonly IConfiguration _c = null!; static Uri Url() => new Uri(@);")]
    [InlineData("an instance field from an initializer", "private readonly IConfiguration _c = null!; readonly Uri _u = new Uri(@);")]
    [InlineData("a field inside a constructor that does not get one", "private IConfiguration? _c; readonly Uri _u; public C() { _u = new Uri(@); }")]
    [InlineData("a nullable parameter", "Uri Url(IConfiguration? settings) => new Uri(@);")]
    [InlineData("an optional parameter", "Uri Url(IConfiguration settings = null!) => new Uri(@);")]
    [InlineData("a section, whose keys are relative", "Uri Url(IConfigurationSection section) => new Uri(@);")]
    [InlineData("a parameter outside a static lambda", "Func<Uri> Url(IConfiguration settings) => static () => new Uri(@);")]
    [InlineData("a parameter outside a static local function", "Uri Url(IConfiguration settings) { return Inner(); static Uri Inner() => new Uri(@); }")]
    [InlineData("a local that is declared later", "Uri Url() { var u = new Uri(@); var root = new ConfigurationBuilder().Build(); return u; }")]
    [InlineData("a local without a value", "Uri Url() { IConfiguration root; return new Uri(@); }")]
    [InlineData("a local that may be null", "Uri Url(bool b) { var root = b ? new ConfigurationBuilder().Build() : null; return new Uri(@); }")]
    [InlineData("an out parameter", "void Url(out IConfiguration settings, out Uri u) { settings = null!; u = new Uri(@); }")]
    [InlineData("a member of the type around a nested one", "private readonly IConfiguration _c = null!; class Inner { Uri Url() => new Uri(@); }")]
    [InlineData("a parameter that is thrown away", "Func<HostBuilderContext, Uri> Url = _ => new Uri(@);")]
    [InlineData("an argument of this(…)", "public C(IConfiguration c) { } Uri Url() => new Uri(@);")]
    public Task The_environment_is_read_where_a_configuration_is_not_in_reach(string what, string member) =>
        Verify.Fix(Class(what, member, Literal), Class(what, member, FromEnvironment));

    [Fact]
    public Task A_lambda_inside_a_struct_cannot_read_its_fields() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        struct S(IConfiguration settings)
        {
            private readonly IConfiguration configuration = settings;
            Func<Uri> Url() => () => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        struct S(IConfiguration settings)
        {
            private readonly IConfiguration configuration = settings;
            Func<Uri> Url() => () => new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    [Fact]
    public Task The_local_of_a_program_is_not_in_reach_of_its_types() => new TestProject().AsProgram().Fixes(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        IConfiguration configuration = new ConfigurationBuilder().Build();
        Console.WriteLine(configuration["a"] + new C());

        class C
        {
            Uri url = new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        IConfiguration configuration = new ConfigurationBuilder().Build();
        Console.WriteLine(configuration["a"] + new C());

        class C
        {
            Uri url = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    private static string Class(string what, string member, string expression) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        class C
        {
            // {{what}}
            {{member.Replace("(@)", $"({expression})", StringComparison.Ordinal)}}
        }
        """;
}
