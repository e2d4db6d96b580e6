namespace AIPortability.Hosts;

/// <summary><c>dotnet format</c>, an editor and the testing library write the same bytes over the samples.</summary>
public sealed class SampleHostTests(PackedPackage package)
{
    [Fact]
    public Task Over_the_samples_three_hosts_write_the_same() =>
        ThreeHosts.CheckAsync(() => package.NewWorkbench(Repository.BeforeSample), "Before.slnx", actions: 20);
}

/// <summary>The same over projects of many shapes; in a class of its own, so that both are compared at one time.</summary>
public sealed class ShapeHostTests(PackedPackage package)
{
    [Fact]
    public Task Over_projects_of_many_shapes_three_hosts_write_the_same() => ThreeHosts.CheckAsync(
        () =>
        {
            Workbench workbench = package.NewWorkbench();
            ManyShapes.Write(workbench);
            return workbench;
        },
        ManyShapes.File,
        actions: 8);
}
