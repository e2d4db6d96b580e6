namespace AIPortability.EndToEnd;

/// <summary>Every library, from the request that leaves for its provider to the one that arrives where the configuration says.</summary>
public sealed class ClientProgramTests(ClientPrograms programs) : IClassFixture<ClientPrograms>
{
    public static TheoryData<string> Names => [.. ClientProgram.All.Select(program => program.Name)];

    public static TheoryData<string> Relocatable => [.. ClientProgram.All.Where(program => program.Paths.Length > 0).Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Before_the_fix_a_program_asks_for_its_provider(string name) => Assert.Equal([Of(name).Host], programs.AskedBefore[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_program_is_reported(string name) =>
        Assert.Contains(programs.Solution.Before.Findings, finding => finding.File == $"{name}/Program.cs" && finding.Rule is "AIP1001" or "AIP1002");

    [Theory]
    [MemberData(nameof(Relocatable))]
    public void After_the_fix_its_requests_arrive_where_the_configuration_says(string name) =>
        Assert.Equal(Of(name).Paths, programs.Arrived[name].Select(request => request.Path).Distinct());

    [Theory]
    [MemberData(nameof(Relocatable))]
    public void They_ask_for_the_model_that_is_configured(string name)
    {
        // A library's own default model, and a deployment in the path.
        if (name is "OkGoDoIt" or "AzureClient")
            return;
        Assert.All(programs.Arrived[name], request => Assert.Equal(ClientPrograms.Model, request.Model));
    }

    [Fact]
    public void After_the_fix_every_program_builds_without_a_warning_but_the_one_that_cannot_be_given_an_endpoint() =>
        Assert.All(programs.Solution.After.Warnings, finding => Assert.Equal("AzureBeta/Program.cs", finding.File));

    private static ClientProgram Of(string name) => ClientProgram.All.Single(program => program.Name == name);
}
