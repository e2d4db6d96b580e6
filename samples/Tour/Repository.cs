namespace AIPortability.Tour;

/// <summary>The clone that the tour runs in, found upwards from where the program was built.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PackageProject => Path.Combine(Root, "src", "AIPortability.Package", "AIPortability.Package.csproj");

    public static string BeforeSample => Path.Combine(Root, "samples", "Before");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "src", "AIPortability.Package")))
                return folder.FullName;
        }

        throw new StepFailedException("The tour needs a clone of the repository around it, and there is none above " + AppContext.BaseDirectory);
    }
}
