using OpenAI.Chat;

var client = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
ChatCompletion completion = await client.CompleteChatAsync("Which tea?");
Console.WriteLine(completion.Content[0].Text);
