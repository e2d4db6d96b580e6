using System.Text;

namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>Writes JSON texts with comments and trailing commas, in layouts from one line to none that anybody would choose.</summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] Names =
    [
        "AI", "ai", "A\\u0049", "AI:Second", "Second", "second", "AI:Endpoint", "Endpoint", "Second:Endpoint", "Model", "MODEL",
        "AllowedHosts", "//", "/*", "{", "\\\"", "", "模型 😀",
    ];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-1.5e+3", "1E9", "\"\"", "\"text\"", "\"// { } /* */\"", "\"\\\\\"", "\"\\u0041\\uD83D\\uDE00\\n\"", "\"é 模型 😀\"",
    ];

    private static readonly string[] Comments = ["/**/", "/* a */", "/* \"b\": { */", "/***/", "/* a\n b */", "// c\n", "//\n", "// } \"d\n"];

    private readonly StringBuilder text = new();
    private string unit = "";
    private double commentDensity;
    private double lineDensity;
    private double trailingCommas;

    public string Next()
    {
        text.Clear();
        unit = Pick("  ", "    ", "\t", "");
        commentDensity = Pick(0.0, 0.0, 0.1, 0.4);
        lineDensity = Pick(0.0, 0.3, 0.9, 1.0);
        trailingCommas = Pick(0.0, 0.2, 1.0);
        if (Chance(0.1))
            text.Append('\uFEFF');
        Blanks(0);
        Object(0);
        Blanks(0);
        if (Chance(0.3))
            text.Append("// the end");
        return text.Replace("\n", Pick("\n", "\r\n", "\r")).ToString();
    }

    /// <summary>The text with some characters left out, doubled, exchanged, or cut off at the end.</summary>
    public string Mutate(string json)
    {
        var mutated = new StringBuilder(json);
        for (int i = random.Next(1, 4); i > 0 && mutated.Length > 0; i--)
        {
            int position = random.Next(mutated.Length);
            switch (random.Next(8))
            {
                case 0:
                    mutated.Length = position;
                    break;
                case 1:
                    mutated[position] = Pick("{}[]\",:/*\\u0aeE-+. \r\n\t\0\uD83D\u2028".ToCharArray());
                    break;
                case <= 4:
                    mutated.Insert(position, mutated[position]);
                    break;
                default:
                    mutated.Remove(position, 1);
                    break;
            }
        }

        return mutated.ToString();
    }

    private void Value(int level)
    {
        double kind = random.NextDouble() + (level * 0.05);
        if (kind < 0.5)
            Object(level);
        else if (kind < 0.6)
            Items(level, '[', ']', random.Next(4), () => Value(level + 1));
        else
            text.Append(Pick(Scalars));
    }

    private void Object(int level)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Items(level, '{', '}', random.Next(5), () =>
        {
            string name = Pick(Names);
            while (!names.Add(name.Replace("\\u0049", "I")))
                name += "x";
            text.Append('"').Append(name).Append('"').Append(Pick("", "", " ", "\n")).Append(':');
            Blank();
            Value(level + 1);
        });
    }

    private void Items(int level, char open, char close, int count, Action item)
    {
        text.Append(open);
        for (int i = 0; i < count; i++)
        {
            Blanks(level + 1);
            item();
            if (Chance(commentDensity / 2))
                Blanks(level + 1);
            if (i < count - 1 || Chance(trailingCommas))
                text.Append(',');
        }

        if (count > 0 || Chance(0.5))
            Blanks(level);
        text.Append(close);
    }

    private void Blanks(int level)
    {
        while (Chance(commentDensity))
            text.Append(Pick("", " ")).Append(Pick(Comments));
        if (Chance(lineDensity))
            text.Append(Pick("\n", "\n", "\n", " \n", "\n\n")).Insert(text.Length, unit, level);
        else
            Blank();
    }

    private void Blank()
    {
        text.Append(Pick("", " ", " "));
        if (Chance(commentDensity / 4))
            text.Append(Pick(Comments));
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
