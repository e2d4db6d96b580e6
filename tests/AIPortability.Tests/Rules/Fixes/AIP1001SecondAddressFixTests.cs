using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Two addresses never read one key, or configuring the one would move the other.</summary>
public sealed class AIP1001SecondAddressFixTests
{
    [Fact]
    public Task Two_addresses_of_one_provider_do_not_share_a_key() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri East() => new Uri({|AIP1001:"https://contoso-east.openai.azure.com/"|});
            Uri West() => new Uri({|AIP1001:"https://contoso-west.openai.azure.com/"|});
        }
        """,
        """
        using System;
        class C
        {
            Uri East() => new Uri((Environment.GetEnvironmentVariable("AI__AzureOpenAI__BaseAddress") ?? {|AIP1003:"https://contoso-east.openai.azure.com"|}).TrimEnd('/') + "/");
            Uri West() => new Uri((Environment.GetEnvironmentVariable("AI__AzureOpenAI__ContosoWest__BaseAddress") ?? {|AIP1003:"https://contoso-west.openai.azure.com"|}).TrimEnd('/') + "/");
        }
        """);

    [Fact]
    public Task Two_addresses_on_a_second_host_do_not_share_its_key() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri OpenAI() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
            Uri China() => new Uri({|AIP1001:"https://api.minimaxi.com/v1"|});
            Uri Abroad() => new Uri({|AIP1001:"https://api.minimax.io/v1"|});
            Uri ClaudeInChina() => new Uri({|AIP1001:"https://api.minimaxi.com/anthropic"|});
            Uri ClaudeAbroad() => new Uri({|AIP1001:"https://api.minimax.io/anthropic"|});
        }
        """,
        """
        using System;
        class C
        {
            Uri OpenAI() => new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
            Uri China() => new Uri(Environment.GetEnvironmentVariable("AI__MiniMax__Endpoint") ?? {|AIP1003:"https://api.minimaxi.com/v1"|});
            Uri Abroad() => new Uri(Environment.GetEnvironmentVariable("AI__MiniMax__ApiMinimaxIo__Endpoint") ?? {|AIP1003:"https://api.minimax.io/v1"|});
            Uri ClaudeInChina() => new Uri(Environment.GetEnvironmentVariable("AI__MiniMax__ApiMinimaxiComAnthropic__Endpoint") ?? {|AIP1003:"https://api.minimaxi.com/anthropic"|});
            Uri ClaudeAbroad() => new Uri(Environment.GetEnvironmentVariable("AI__MiniMax__ApiMinimaxIoAnthropic__Endpoint") ?? {|AIP1003:"https://api.minimax.io/anthropic"|});
        }
        """);

    [Fact]
    public Task Two_resources_whose_keys_differ_in_case_alone_do_not_share_one() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri First() => new Uri({|AIP1001:"https://contoso-a.openai.azure.com"|});
            Uri Second() => new Uri({|AIP1001:"https://contoso-east.openai.azure.com"|});
            Uri Third() => new Uri({|AIP1001:"https://contosoeast.openai.azure.com"|});
        }
        """,
        """
        using System;
        class C
        {
            Uri First() => new Uri(Environment.GetEnvironmentVariable("AI__AzureOpenAI__BaseAddress") ?? {|AIP1003:"https://contoso-a.openai.azure.com"|});
            Uri Second() => new Uri(Environment.GetEnvironmentVariable("AI__AzureOpenAI__ContosoEast__BaseAddress") ?? {|AIP1003:"https://contoso-east.openai.azure.com"|});
            Uri Third() => new Uri(Environment.GetEnvironmentVariable("AI__AzureOpenAI__ContosoeastOpenaiAzureCom__BaseAddress") ?? {|AIP1003:"https://contosoeast.openai.azure.com"|});
        }
        """);
}
