using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>An address that stands several times in the scope of a configuration goes into a local.</summary>
public sealed class AIP1001SharedLocalFixTests
{
    [Fact]
    public Task A_method_with_a_configuration_parameter_shares_a_local() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(IConfiguration configuration)
            {
                int i = 0;
                if (i == 0)
                {
                    var models = new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
                }

                Func<Uri> files = () => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(IConfiguration configuration)
            {
                int i = 0;
                string aiEndpoint = (configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                if (i == 0)
                {
                    var models = new Uri(aiEndpoint + "/models");
                }

                Func<Uri> files = () => new Uri(aiEndpoint + "/files");
            }
        }
        """);

    [Fact]
    public Task Two_configurations_in_one_scope_give_one_local() => new TestProject().AsProgram().Fixes(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        var models = new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        var app = builder.Build();
        var files = new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
        app.MapGet("/", () => models.ToString() + files + new Uri({|AIP1001:"https://api.openai.com/v1/batches"|}));
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        string aiEndpoint = (builder.Configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
        var models = new Uri(aiEndpoint + "/models");
        var app = builder.Build();
        var files = new Uri(aiEndpoint + "/files");
        app.MapGet("/", () => models.ToString() + files + new Uri(aiEndpoint + "/batches"));
        """);

    [Fact]
    public Task A_local_inside_the_scope_of_another_gets_a_name_of_its_own() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        class C
        {
            void M(IServiceCollection services, IConfiguration outer)
            {
                var a = new Uri({|AIP1001:"https://api.openai.com/v1/a"|});
                var b = new Uri({|AIP1001:"https://api.openai.com/v1/b"|});
                Func<IConfiguration, Uri[]> f = inner =>
                {
                    return new[] { new Uri({|AIP1001:"https://api.openai.com/v1/d"|}), new Uri({|AIP1001:"https://api.openai.com/v1/e"|}) };
                };
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        class C
        {
            void M(IServiceCollection services, IConfiguration outer)
            {
                string aiEndpoint = (outer["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                var a = new Uri(aiEndpoint + "/a");
                var b = new Uri(aiEndpoint + "/b");
                Func<IConfiguration, Uri[]> f = inner =>
                {
                    string aiEndpoint2 = (inner["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                    return new[] { new Uri(aiEndpoint2 + "/d"), new Uri(aiEndpoint2 + "/e") };
                };
            }
        }
        """);

    [Fact]
    public Task A_local_can_be_the_first_thing_in_a_file() => new TestProject().AsProgram().Fixes(
        """
        System.GC.KeepAlive(new System.Uri[] { new({|AIP1001:"https://api.openai.com/v1/a"|}), new({|AIP1001:"https://api.openai.com/v1/b"|}) });
        """,
        """
        string aiEndpoint = (System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
        System.GC.KeepAlive(new System.Uri[] { new(aiEndpoint + "/a"), new(aiEndpoint + "/b") });
        """);

    [Fact]
    public Task A_local_function_that_may_run_before_the_local_is_set_reads_the_setting_itself() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri M(IConfiguration configuration)
            {
                return Models();
                Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
                Uri Files() => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri M(IConfiguration configuration)
            {
                return Models();
                Uri Models() => new Uri((configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/models");
                Uri Files() => new Uri((configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/files");
            }
        }
        """);
}
