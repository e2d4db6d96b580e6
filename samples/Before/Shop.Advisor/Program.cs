// Answers a customer, and says how near the answer is to what the shop sells.
using OpenAI.Chat;
using Shop.Advisor;

string question = args.Length > 0 ? args[0] : "Which tea goes with shortbread?";
string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")
    ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");

ChatClient chat = new("gpt-4o-mini", key);
ChatCompletion answer = await chat.CompleteChatAsync(
    new SystemChatMessage("You sell tea. Answer in one sentence."),
    new UserChatMessage(question));
string text = answer.Content[0].Text;
Console.WriteLine(text);
Console.WriteLine($"{await new Shelf(key).DistanceAsync(text):F3}");
