// Plans the tastings of a week.
using Microsoft.SemanticKernel;

string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")
    ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");

IKernelBuilder builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion("gpt-4o", key, serviceId: "planner");
Kernel kernel = builder.Build();

FunctionResult plan = await kernel.InvokePromptAsync(
    "Plan a tasting of {{$tea}} in two sentences.",
    new() { ["tea"] = args.Length > 0 ? args[0] : "oolong" });
Console.WriteLine(plan);
