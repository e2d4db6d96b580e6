using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

var service = new OpenAIService(new OpenAIOptions
{
    ApiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!,
    DefaultModelId = "gpt-4o-mini",
});
var answer = await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
{
    Messages = [ChatMessage.FromUser("Which tea?")],
});
Console.WriteLine(answer.Successful ? answer.Choices[0].Message.Content : answer.Error?.Message);
