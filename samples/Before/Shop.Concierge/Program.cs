// Talks to guests through the abstraction that any provider can stand behind.
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

var services = new ServiceCollection();
services.AddChatClient(_ => new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY"))
    .GetChatClient("gpt-4o-mini")
    .AsIChatClient());

await using ServiceProvider provider = services.BuildServiceProvider();
string question = args.Length > 0 ? args[0] : "Is there a table by the window?";
ChatResponse answer = await provider.GetRequiredService<IChatClient>().GetResponseAsync(question);
Console.WriteLine(answer.Text);
