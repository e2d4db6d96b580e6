using Microsoft.Extensions.AI;

string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
using IChatClient client = new OpenAI.Chat.ChatClient("gpt-4o-mini", key).AsIChatClient();
Console.WriteLine(await client.GetResponseAsync("Which tea?"));
