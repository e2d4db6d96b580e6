namespace AIPortability.Mutation;

/// <summary>What becomes of a mutant.</summary>
internal enum Fate
{
    /// <summary>It does not compile, and does not count.</summary>
    NoProgram,

    /// <summary>A test noticed it.</summary>
    Killed,

    /// <summary>The tests did not end, which somebody would notice.</summary>
    TimedOut,

    /// <summary>No test noticed it.</summary>
    Survived,
}
