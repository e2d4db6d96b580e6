using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>How the class Environment is named where its name, or that of its namespace, means something else.</summary>
public sealed class AIP1001EnvironmentFixTests
{
    [Fact]
    public Task Types_of_System_are_qualified_where_it_is_not_imported() => Verify.Fix(
        """
        class C
        {
            System.Uri Url() => new System.Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        class C
        {
            System.Uri Url() => new System.Uri(System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    [Fact]
    public Task A_users_own_Environment_is_not_taken_for_that_of_System() => Verify.Fix(
        """
        using System;
        namespace Game
        {
            class Environment { }
            class C
            {
                Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
            }
        }
        """,
        """
        using System;
        namespace Game
        {
            class Environment { }
            class C
            {
                Uri Url() => new Uri(System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
            }
        }
        """);

    [Fact]
    public Task A_property_called_Environment_is_not_taken_for_the_class_of_that_name() => Verify.Fix(
        """
        using System;
        class Startup
        {
            public string Environment { get; } = "";
            static Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        class Startup
        {
            public string Environment { get; } = "";
            static Uri Url() => new Uri(System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);
}
