#pragma warning disable SKEXP0010
using System;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "";
Kernel kernel = Kernel.CreateBuilder()
    .AddOpenAIChatCompletion("gpt-4o-mini", key)
    .AddOpenAIEmbeddingGenerator("text-embedding-3-small", key)
    .Build();
Console.WriteLine(await kernel.InvokePromptAsync("Hello"));
var embeddings = kernel.Services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();
Console.WriteLine((await embeddings.GenerateVectorAsync("Hello")).Length);
