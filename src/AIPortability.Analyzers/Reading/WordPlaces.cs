namespace AIPortability.Analyzers.Reading;

/// <summary>Where the few words of a file stand that are worth a look in whatever file: each list in the order of the file.</summary>
/// <param name="Creations">What makes an object without naming its type: <c>new(…)</c>, <c>base(…)</c>.</param>
/// <param name="BoundTypes">What binds configuration to a class: <c>Configure&lt;T&gt;</c>, <c>Bind(x)</c>, <c>Get(typeof(T))</c>.</param>
/// <param name="Models">What is assigned to, and has a name that speaks of a model.</param>
internal sealed record WordPlaces(int[] Creations, int[] BoundTypes, int[] Models);
