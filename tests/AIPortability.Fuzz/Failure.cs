namespace AIPortability.Fuzz;

internal enum FailureKind
{
    Exception,
    NonDeterminism,
    Hang,
    BrokenFix,

    /// <summary>A setting that was not honoured, or not reported.</summary>
    Setting,
}

/// <summary>A promise that was not kept.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Detail">What happened, for a reader.</param>
/// <param name="Result">The text that a fix made, where one did.</param>
internal sealed record Failure(FailureKind Kind, string Detail, string? Result = null);
