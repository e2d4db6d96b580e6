namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>Lines, indentation and line endings of what is inserted.</summary>
public sealed class AppSettingsLayoutTests
{
    private static readonly (string, string) Endpoint = ("AI:Endpoint", "e");

    [Theory]
    [InlineData("{}", """{ "AI": { "Endpoint": "e" } }""")]
    [InlineData("{ }", """{ "AI": { "Endpoint": "e" } }""")]
    [InlineData("""{"a":1}""", """{"a":1, "AI": { "Endpoint": "e" }}""")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "AI": { "Endpoint": "e" } }""")]
    [InlineData("""{ "a": 1, }""", """{ "a": 1, "AI": { "Endpoint": "e" }, }""")]
    [InlineData("""{ "AI": {} }""", """{ "AI": { "Endpoint": "e" } }""")]
    [InlineData("""{ "AI": { } }""", """{ "AI": { "Endpoint": "e" } }""")]
    [InlineData("""{ "AI": { "a": 1 } }""", """{ "AI": { "a": 1, "Endpoint": "e" } }""")]
    [InlineData("""{ "a": 1 /* one */ }""", """{ "a": 1, /* one */ "AI": { "Endpoint": "e" } }""")]
    [InlineData("""{ "a": 1 /* one */, /* more */ }""", """{ "a": 1 /* one */, /* more */ "AI": { "Endpoint": "e" }, }""")]
    [InlineData("""{ /* none */ }""", """{ /* none */ "AI": { "Endpoint": "e" } }""")]
    [InlineData("""{/**/}""", """{/**/ "AI": { "Endpoint": "e" }}""")]
    [InlineData("""  /* one */ {} /* two */ // three""", """  /* one */ { "AI": { "Endpoint": "e" } } /* two */ // three""")]
    public void A_file_of_one_line_stays_one(string before, string after) => Assert.Equal(after, AppSettingsFile.With(before, Endpoint));

    [Theory]
    [InlineData("{}\n", "{\n  \"AI\": {\n    \"Endpoint\": \"e\"\n  }\n}\n")]
    [InlineData("{\n}", "{\n  \"AI\": {\n    \"Endpoint\": \"e\"\n  }\n}")]
    [InlineData("{ \t\n\n}\n", "{ \t\n  \"AI\": {\n    \"Endpoint\": \"e\"\n  }\n\n}\n")]
    [InlineData("// mine\n{}", "// mine\n{\n  \"AI\": {\n    \"Endpoint\": \"e\"\n  }\n}")]
    [InlineData("\t{}\n", "\t{\n\t  \"AI\": {\n\t    \"Endpoint\": \"e\"\n\t  }\n\t}\n")]
    [InlineData("{ }\n", "{ \"AI\": { \"Endpoint\": \"e\" } }\n")]
    [InlineData("{\n\t\"AI\": {}\n}", "{\n\t\"AI\": {\n\t\t\"Endpoint\": \"e\"\n\t}\n}")]
    [InlineData("{\n    \"AI\":\n    {\n    }\n}", "{\n    \"AI\":\n    {\n        \"Endpoint\": \"e\"\n    }\n}")]
    [InlineData("{\n  \"AI\": { }\n}", "{\n  \"AI\": { \"Endpoint\": \"e\" }\n}")]
    public void An_empty_object_gets_lines_in_a_file_that_has_lines(string before, string after) =>
        Assert.Equal(after, AppSettingsFile.With(before, Endpoint));

    [Theory]
    [InlineData("  ")]
    [InlineData("    ")]
    [InlineData("   ")]
    [InlineData("\t")]
    public void The_indentation_is_that_of_the_object(string unit)
    {
        const string Before =
            """
            {
            >"Logging": {
            >>"Level": "Warning"
            >}
            }
            """;
        const string After =
            """
            {
            >"Logging": {
            >>"Level": "Warning"
            >},
            >"AI": {
            >>"Endpoint": "e"
            >}
            }
            """;

        Assert.Equal(After.Replace(">", unit), AppSettingsFile.With(Before.Replace(">", unit), Endpoint));
    }

    [Fact]
    public void Each_object_has_its_own_indentation() =>
        Assert.Equal(
            "{\n  \"AI\": {\n\t\"Endpoint\": \"e\",\n\t\"Model\": \"m\"\n  },\n  \"Other\": {\n    \"Deep\": {\n      \"Model\": \"o\"\n    }\n  }\n}",
            AppSettingsFile.With("{\n  \"AI\": {\n\t\"Model\": \"m\"\n  }\n}", Endpoint, ("Other:Deep:Model", "o")));

    [Fact]
    public void A_file_without_indentation_gets_it_only_inside_new_sections() =>
        Assert.Equal(
            """
            {
            "a": 1,
            "AI": {
              "Endpoint": "e"
            }
            }
            """,
            AppSettingsFile.With(
                """
                {
                "a": 1
                }
                """,
                Endpoint));

    [Fact]
    public void A_section_on_one_line_stays_on_it() =>
        Assert.Equal(
            """
            {
              "AI": { "Endpoint": "e", "Model": "m", "Deep": { "Name": "n" } },
              "a": 1
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AI": { "Model": "m" },
                  "a": 1
                }
                """,
                Endpoint,
                ("AI:Deep:Name", "n")));

    [Fact]
    public void Braces_on_lines_of_their_own_do_not_matter() =>
        Assert.Equal(
            """
            {
                "AI":
                {
                    "Endpoint": "e",
                    "Model": "m"
                }
            }
            """,
            AppSettingsFile.With(
                """
                {
                    "AI":
                    {
                        "Model": "m"
                    }
                }
                """,
                Endpoint));

    [Fact]
    public void Properties_beside_the_braces_are_followed_by_a_line() =>
        Assert.Equal(
            """
            { "a": 1,
              "b": { "c": 2 },
              "AI": {
                "Endpoint": "e"
              } }
            """,
            AppSettingsFile.With(
                """
                { "a": 1,
                  "b": { "c": 2 } }
                """,
                Endpoint));

    [Fact]
    public void A_closing_brace_on_a_line_of_its_own_makes_lines() =>
        Assert.Equal(
            """
            { "a": 1, "b": 2,
              "AI": {
                "Endpoint": "e"
              }
            }
            """,
            AppSettingsFile.With(
                """
                { "a": 1, "b": 2
                }
                """,
                Endpoint));

    [Fact]
    public void A_comma_may_begin_the_line() =>
        Assert.Equal(
            """
            {
                "a": 1
              , "b": 2,
                "AI": {
                    "Endpoint": "e"
                }
            }
            """,
            AppSettingsFile.With(
                """
                {
                    "a": 1
                  , "b": 2
                }
                """,
                Endpoint));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_are_those_of_the_file(string lineBreak) =>
        Assert.Equal(
            "{|  \"a\": 1,|  \"AI\": {|    \"Endpoint\": \"e\"|  }|}|".Replace("|", lineBreak),
            AppSettingsFile.With("{|  \"a\": 1|}|".Replace("|", lineBreak), Endpoint));

    [Fact]
    public void The_first_line_ending_of_a_mixed_file_is_used() =>
        Assert.Equal(
            "{\r\n  \"a\": 1,\r\n  \"AI\": {\r\n    \"Endpoint\": \"e\"\r\n  }\n}\n",
            AppSettingsFile.With("{\r\n  \"a\": 1\n}\n", Endpoint));

    [Theory]
    [InlineData("\uFEFF{}", "\uFEFF{ \"AI\": { \"Endpoint\": \"e\" } }")]
    [InlineData("\uFEFF\t{\n\t}", "\uFEFF\t{\n\t  \"AI\": {\n\t    \"Endpoint\": \"e\"\n\t  }\n\t}")]
    [InlineData("\uFEFF{\r\n}", "\uFEFF{\r\n  \"AI\": {\r\n    \"Endpoint\": \"e\"\r\n  }\r\n}")]
    public void A_byte_order_mark_stays_in_front(string before, string after) => Assert.Equal(after, AppSettingsFile.With(before, Endpoint));

    [Fact]
    public void Blanks_at_the_ends_of_lines_stay_there() =>
        Assert.Equal(
            "{ \n  \"a\": 1,  \t\n  \"AI\": {\n    \"Endpoint\": \"e\"\n  }\n \n} \n\n",
            AppSettingsFile.With("{ \n  \"a\": 1  \t\n \n} \n\n", Endpoint));
}
