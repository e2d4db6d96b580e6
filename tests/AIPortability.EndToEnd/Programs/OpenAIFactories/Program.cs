using System;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

string? key = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
ChatClient chat = new OpenAIClient(key).GetChatClient("gpt-4o-mini");
Console.WriteLine(chat.CompleteChat("Hello").Value.Content[0].Text);
EmbeddingClient embeddings = new("text-embedding-3-small", key);
Console.WriteLine(embeddings.GenerateEmbedding("Hello").Value.ToFloats().Length);
