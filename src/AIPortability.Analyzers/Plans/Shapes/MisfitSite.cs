using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Shapes;

/// <summary>A text that does not fit what takes it, with its repair. Rules judge this value and never look at the code again.</summary>
/// <param name="Misfit">What is wrong.</param>
/// <param name="Location">The address, or the relative path.</param>
/// <param name="Move">The fix, or null.</param>
/// <param name="NoFixReason">Why there is none, where the right text is known.</param>
internal sealed record MisfitSite(Misfit Misfit, Location Location, Move? Move, NoFixReason NoFixReason);
