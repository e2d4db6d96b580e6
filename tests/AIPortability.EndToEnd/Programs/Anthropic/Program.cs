using Anthropic;
using Anthropic.Models.Messages;

var client = new AnthropicClient();
Message message = await client.Messages.Create(new MessageCreateParams
{
    Model = "claude-sonnet-4-5",
    MaxTokens = 100,
    Messages = [new UserMessageParam("Which tea?")],
});
Console.WriteLine(message.Content[0].TryPickText(out TextBlock? text) ? text.Text : "");
