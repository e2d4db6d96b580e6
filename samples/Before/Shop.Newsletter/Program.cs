// Writes the subject of this month's letter.
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels;

var service = new OpenAIService(new OpenAIOptions
{
    ApiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY")
        ?? throw new InvalidOperationException("Set OPENAI_API_KEY."),
});

ChatCompletionCreateResponse answer = await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
{
    Messages = [ChatMessage.FromUser($"A subject for a letter about {(args.Length > 0 ? args[0] : "first flush")}.")],
    Model = "gpt-4o-mini",
});
Console.WriteLine(answer.Choices[0].Message.Content);
