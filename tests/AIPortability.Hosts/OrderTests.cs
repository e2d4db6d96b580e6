using Microsoft.CodeAnalysis.MSBuild;

namespace AIPortability.Hosts;

/// <summary>The order in which the fixes of several rules are applied is no matter, and neither is whether one command names them all.</summary>
public sealed class OrderTests(PackedPackage package)
{
    [Fact]
    public Task Every_order_of_rules_gives_the_samples_one_text() => CheckAsync(package.NewWorkbench(Repository.BeforeSample), "Before.slnx", rules: 4);

    [Fact]
    public Task Every_order_of_rules_gives_the_projects_of_many_shapes_one_text()
    {
        Workbench workbench = package.NewWorkbench();
        ManyShapes.Write(workbench);
        return CheckAsync(workbench, ManyShapes.File, rules: 4);
    }

    private static async Task CheckAsync(Workbench workbench, string solution, int rules)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using (workbench)
        {
            await new DotNetCli(cancellation).RunAsync(workbench.Root, "restore");
            using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
            var orders = new FixOrders(await workspace.OpenSolutionAsync(Path.Combine(workbench.Root, solution), cancellationToken: cancellation), cancellation);
            Assert.True((await orders.RulesAsync()).Length >= rules, string.Join(' ', await orders.RulesAsync()));
            await orders.CheckEveryOrderAsync();
            await orders.CheckSplitsAsync(10);
        }
    }
}
