namespace AIPortability.Tour;

/// <summary>A step did not do what it should. The message is for the person in front of the screen.</summary>
internal sealed class StepFailedException(string message) : Exception(message);
