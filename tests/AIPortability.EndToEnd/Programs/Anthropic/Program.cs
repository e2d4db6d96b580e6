using System;
using Anthropic;
using Microsoft.Extensions.AI;

IChatClient client = new AnthropicClient { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") }.AsIChatClient("claude-sonnet-5", 64);
Console.WriteLine(await client.GetResponseAsync("Hello"));
