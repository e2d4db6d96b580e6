using OpenAI_API;
using OpenAI_API.Models;

var api = new OpenAIAPI(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
var conversation = api.Chat.CreateConversation();
conversation.Model = new Model("gpt-4o-mini");
conversation.AppendUserInput("Which tea?");
Console.WriteLine(await conversation.GetResponseFromChatbotAsync());
