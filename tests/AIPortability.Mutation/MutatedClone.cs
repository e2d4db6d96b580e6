using AIPortability.Tests.Testing;
using CliWrap;

namespace AIPortability.Mutation;

/// <summary>A clone of the repository's last commit in which mutants are tried, one after another.</summary>
internal sealed class MutatedClone : IDisposable
{
    private const string Sources = "src/AIPortability.Analyzers";
    private const string Tests = "tests/AIPortability.Tests";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mutation");

    public static async Task<MutatedClone> CreateAsync()
    {
        var clone = new MutatedClone();
        await Cli.Wrap("git").WithArguments(["clone", "--quiet", Repository.Root, clone.folder.FullName]).ExecuteAsync();
        if (!await clone.RunAsync("build", Tests, "--nologo", "-v", "quiet") || !await clone.TestAsync(CancellationToken.None))
            throw new InvalidOperationException("The tests fail without a mutant.");
        return clone;
    }

    /// <summary>The source files of a room, relative to the analyzers' folder.</summary>
    public IEnumerable<string> FilesOf(string room) => Directory
        .EnumerateFiles(Path.Combine(folder.FullName, Sources, room), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(folder.FullName, Sources), file))
        .Order(StringComparer.Ordinal);

    public string Read(string file) => File.ReadAllText(Path.Combine(folder.FullName, Sources, file));

    /// <summary>What becomes of a mutant: the source is as before afterwards.</summary>
    public async Task<Fate> TryAsync(Mutant mutant, TimeSpan limit)
    {
        string path = Path.Combine(folder.FullName, Sources, mutant.File), source = Read(mutant.File);
        await File.WriteAllTextAsync(path, mutant.ApplyTo(source));
        try
        {
            if (!await RunAsync("build", Sources, "--nologo", "-v", "quiet", "--no-restore", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false"))
                return Fate.NoProgram;
            const string Assembly = "AIPortability.Analyzers.dll";
            File.Copy(
                Path.Combine(folder.FullName, Sources, "bin/Debug/netstandard2.0", Assembly), Path.Combine(folder.FullName, Tests, "bin/Debug/net10.0", Assembly), overwrite: true);
            using var stop = new CancellationTokenSource(limit);
            return await TestAsync(stop.Token) ? Fate.Survived : Fate.Killed;
        }
        catch (OperationCanceledException)
        {
            return Fate.TimedOut;
        }
        finally
        {
            await File.WriteAllTextAsync(path, source);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>True when all tests pass; the first that does not ends the run.</summary>
    private async Task<bool> TestAsync(CancellationToken stop) =>
        (await Command(Tests + "/bin/Debug/net10.0/AIPortability.Tests.dll", "-stopOnFail", "-noLogo").ExecuteAsync(stop)).IsSuccess;

    private async Task<bool> RunAsync(params string[] arguments) => (await Command(arguments).ExecuteAsync()).IsSuccess;

    private Command Command(params string[] arguments) => Cli.Wrap("dotnet")
        .WithWorkingDirectory(folder.FullName)
        .WithArguments(arguments)
        .WithEnvironmentVariables(new Dictionary<string, string?> { ["UseSharedCompilation"] = "true", ["MSBUILDDISABLENODEREUSE"] = "1" })
        .WithValidation(CommandResultValidation.None);
}
