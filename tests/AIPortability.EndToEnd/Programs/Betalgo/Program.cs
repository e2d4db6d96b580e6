using System;
using System.Collections.Generic;
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

var service = new OpenAIService(new OpenAIOptions { ApiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "" });
var answer = await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
{
    Model = "gpt-4o-mini",
    Messages = new List<ChatMessage> { ChatMessage.FromUser("Hello") },
});
Console.WriteLine(answer.Choices[0].Message.Content);
