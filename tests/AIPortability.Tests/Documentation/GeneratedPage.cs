using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

/// <summary>A page that is written from the catalogue. It is compared with the file, or with <c>AIP_UPDATE_DOCS=1</c> written into it.</summary>
internal static class GeneratedPage
{
    private const string Update = "AIP_UPDATE_DOCS";

    /// <param name="path">The page, relative to the repository.</param>
    /// <param name="expected">What the data says.</param>
    public static void Check(string path, string expected)
    {
        string file = Path.Combine(Repository.Root, path);
        expected = expected.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        string[] there = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n') : [];
        string[] wanted = expected.Split('\n');
        int line = Enumerable.Range(0, Math.Max(there.Length, wanted.Length)).FirstOrDefault(i => there.ElementAtOrDefault(i) != wanted.ElementAtOrDefault(i), -1);
        Assert.True(
            line < 0,
            $"{path} is not what the data says; {Update}=1 writes it. Line {line + 1}:\n  there:  {there.ElementAtOrDefault(line)}\n  wanted: {wanted.ElementAtOrDefault(line)}");
    }
}
