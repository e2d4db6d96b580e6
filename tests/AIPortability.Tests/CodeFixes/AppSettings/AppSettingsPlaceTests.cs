namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>Which object a setting goes into, and when there is nothing to be done.</summary>
public sealed class AppSettingsPlaceTests
{
    private const string Endpoint = "https://ai.example/v1";

    [Fact]
    public void A_setting_gets_a_new_section_at_the_end_of_the_file() =>
        Assert.Equal(
            """
            {
              "Logging": {
                "LogLevel": {
                  "Default": "Information"
                }
              },
              "AllowedHosts": "*",
              "AI": {
                "Endpoint": "https://ai.example/v1"
              }
            }

            """,
            AppSettingsFile.With(
                """
                {
                  "Logging": {
                    "LogLevel": {
                      "Default": "Information"
                    }
                  },
                  "AllowedHosts": "*"
                }

                """,
                ("AI:Endpoint", Endpoint)));

    [Fact]
    public void A_setting_becomes_the_last_of_its_section() =>
        Assert.Equal(
            """
            {
              "AI": {
                "Model": "m",
                "Azure": "a",
                "Endpoint": "https://ai.example/v1"
              },
              "AllowedHosts": "*"
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AI": {
                    "Model": "m",
                    "Azure": "a"
                  },
                  "AllowedHosts": "*"
                }
                """,
                ("AI:Endpoint", Endpoint)));

    [Theory]
    [InlineData("{ \"AI\": { \"Azure\": \"a\", \"Model\": \"m\" } }", "{ \"AI\": { \"Azure\": \"a\", \"Endpoint\": \"https://ai.example/v1\", \"Model\": \"m\" } }")]
    [InlineData(
        "{\n  \"AI\": {\n    \"azure\": \"a\",\n    \"Model\": \"m\"\n  }\n}",
        "{\n  \"AI\": {\n    \"azure\": \"a\",\n    \"Endpoint\": \"https://ai.example/v1\",\n    \"Model\": \"m\"\n  }\n}")]
    [InlineData("{\n  \"AI\": {\n    // m\n    \"Model\": \"m\"\n  }\n}", "{\n  \"AI\": {\n    // m\n    \"Model\": \"m\",\n    \"Endpoint\": \"https://ai.example/v1\"\n  }\n}")]
    [InlineData("{ \"Model\": \"m\" }", "{ \"Model\": \"m\", \"AI\": { \"Endpoint\": \"https://ai.example/v1\" } }")]
    public void A_section_in_the_order_of_the_alphabet_stays_in_it_unless_a_comment_stands_between(string before, string after) =>
        Assert.Equal(after, AppSettingsFile.With(before, ("AI:Endpoint", Endpoint)));

    [Fact]
    public void The_order_in_which_settings_come_does_not_matter() => Assert.Equal(
        AppSettingsFile.With(AppSettingsFile.With("{}", ("AI:Endpoint", "e")), ("AI:EmbeddingModel", "m")),
        AppSettingsFile.With(AppSettingsFile.With("{}", ("AI:EmbeddingModel", "m")), ("AI:Endpoint", "e")));

    [Fact]
    public void A_new_section_goes_into_the_deepest_section_that_is_there() =>
        Assert.Equal(
            """
            {
              "AI": {
                "Providers": {
                  "First": {
                    "Model": "m"
                  },
                  "Second": {
                    "Chat": {
                      "Endpoint": "https://ai.example/v1"
                    }
                  }
                }
              }
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AI": {
                    "Providers": {
                      "First": {
                        "Model": "m"
                      }
                    }
                  }
                }
                """,
                ("AI:Providers:Second:Chat:Endpoint", Endpoint)));

    [Fact]
    public void Settings_share_the_sections_that_are_new_to_all_of_them() =>
        Assert.Equal(
            """
            {
              "AllowedHosts": "*",
              "AI": {
                "Endpoint": "https://ai.example/v1",
                "Second": {
                  "Endpoint": "https://second.example",
                  "Model": "n"
                },
                "Model": "m"
              },
              "Name": "x"
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AllowedHosts": "*"
                }
                """,
                ("AI:Endpoint", Endpoint),
                ("AI:Second:Endpoint", "https://second.example"),
                ("ai:Model", "m"),
                ("AI:second:Model", "n"),
                ("Name", "x")));

    [Fact]
    public void Settings_of_several_sections_are_added_to_each_of_them() =>
        Assert.Equal(
            """
            {
              "AI": {
                "Second": {
                  "Endpoint": "https://second.example",
                  "Model": "n"
                },
                "Model": "m",
                "Endpoint": "https://ai.example/v1"
              },
              "Other": {
                "Model": "o"
              }
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AI": {
                    "Second": {
                      "Model": "n"
                    },
                    "Model": "m"
                  }
                }
                """,
                ("Other:Model", "o"),
                ("AI:Endpoint", Endpoint),
                ("AI:Second:Endpoint", "https://second.example")));

    [Fact]
    public void A_section_is_found_under_a_name_with_colons() =>
        Assert.Equal(
            """{ "AI:Second": { "Endpoint": "https://ai.example/v1", "Model": "m" } }""",
            AppSettingsFile.With("""{ "AI:Second": { "Model": "m" } }""", ("AI:Second:Endpoint", Endpoint)));

    [Fact]
    public void A_setting_under_a_name_with_colons_is_no_section_for_others() =>
        Assert.Equal(
            """{ "AI:Endpoint": "e", "AI": { "Model": "m" } }""",
            AppSettingsFile.With("""{ "AI:Endpoint": "e" }""", ("AI:Model", "m")));

    [Theory]
    [InlineData("""{ "AI": { "Second": { "Endpoint": "mine" } } }""")]
    [InlineData("""{ "ai": { "SECOND": { "endPoint": "mine" } } }""")]
    [InlineData("""{ "AI:Second:Endpoint": "mine" }""")]
    [InlineData("""{ "ai:second:endpoint": "mine" }""")]
    [InlineData("""{ "AI:Second": { "Endpoint": "mine" } }""")]
    [InlineData("""{ "AI": { "Second:Endpoint": "mine" } }""")]
    [InlineData("""{ "AI": { }, "AI:Second": { }, "AI:Second:Endpoint": "mine" }""")]
    [InlineData("""{ "\u0041I": { "Second": { "End\u0070oint": "mine" } } }""")]
    [InlineData("""{ "AI": { "Second": { "Endpoint": "" } } }""")]
    [InlineData("""{ "AI": { "Second": { "Endpoint": null } } }""")]
    [InlineData("""{ "AI": { "Second": { "Endpoint": { "Address": "mine" } } } }""")]
    [InlineData("""{ "AI": { "Second": { "Endpoint": [ ] } } }""")]
    public void A_setting_that_is_there_in_any_spelling_is_kept(string json) =>
        Assert.Equal(json, AppSettingsFile.With(json, ("AI:Second:Endpoint", Endpoint)));

    [Theory]
    [InlineData("""{ "AI": null }""")]
    [InlineData("""{ "AI": "text" }""")]
    [InlineData("""{ "AI": 1 }""")]
    [InlineData("""{ "AI": true }""")]
    [InlineData("""{ "AI": [ { "Endpoint": "e" } ] }""")]
    [InlineData("""{ "AI": { "Second": null } }""")]
    [InlineData("""{ "AI:Second": [ ] }""")]
    public void A_setting_whose_section_is_no_object_is_skipped(string json) =>
        Assert.Equal(json, AppSettingsFile.With(json, ("AI:Second:Endpoint", Endpoint)));

    [Fact]
    public void Another_setting_is_added_where_one_is_there_and_one_has_no_section() =>
        Assert.Equal(
            """{ "AI": { "Endpoint": "mine", "Model": "m" }, "Text": "t" }""",
            AppSettingsFile.With(
                """{ "AI": { "Endpoint": "mine" }, "Text": "t" }""", ("AI:Endpoint", Endpoint), ("Text:Model", "n"), ("AI:Model", "m")));

    [Theory]
    [InlineData("""{ "AI": { "Model": "m" }, "AI": { "Name": "n" } }""")]
    [InlineData("""{ "AI": { "Model": "m" }, "ai": { "Name": "n" } }""")]
    [InlineData("""{ "AI": { "Endpoint": "e", "endpoint": "f" } }""")]
    [InlineData("""{ "AI:Endpoint": "e", "ai:endpoint": "f" }""")]
    [InlineData("""{ "AI": "e", "AI": "f" }""")]
    public void A_file_that_has_a_needed_name_twice_is_left_alone(string json) =>
        Assert.True(AppSettingsFile.IsLeftAlone(json, ("AI:Endpoint", Endpoint)));

    [Fact]
    public void A_name_that_is_not_needed_may_be_there_twice() =>
        Assert.Equal(
            """{ "X": 1, "x": 2, "AI": { "Endpoint": "https://ai.example/v1" } }""",
            AppSettingsFile.With("""{ "X": 1, "x": 2 }""", ("AI:Endpoint", Endpoint)));

    [Fact]
    public void The_first_of_two_values_for_one_setting_is_written() =>
        Assert.Equal("""{ "AI": { "Model": "m" } }""", AppSettingsFile.With("{}", ("AI:Model", "m"), ("ai:model", "n")));

    [Fact]
    public void A_setting_below_another_one_that_is_written_is_skipped() =>
        Assert.Equal("""{ "AI": "x" }""", AppSettingsFile.With("{}", ("AI:Model", "m"), ("AI", "x")));

    [Fact]
    public void No_settings_change_nothing() => Assert.Equal("{}", AppSettingsFile.With("{}"));

    [Fact]
    public void Names_and_values_are_escaped_as_json_wants_it() =>
        Assert.Equal(
            """{ "A\"I": { "Schlüssel": "\"C:\\ai\"\u000a\u0009\u0001 é 模型 😀 /" } }""",
            AppSettingsFile.With("{}", ("A\"I:Schlüssel", "\"C:\\ai\"\n\t\u0001 é 模型 😀 /")));

    [Fact]
    public void A_value_that_no_file_can_hold_is_skipped() =>
        Assert.Equal("{}", AppSettingsFile.With("{}", ("AI:Model", "\uD83D"), ("AI:\uDE00", "m")));

    [Fact]
    public void A_setting_that_would_be_nested_too_deeply_is_skipped()
    {
        string deepest = string.Join(':', Enumerable.Repeat("S", 64));

        Assert.NotEqual("{}", AppSettingsFile.With("{}", (deepest, "x")));
        Assert.Equal("{}", AppSettingsFile.With("{}", (deepest + ":S", "x")));
        Assert.Equal("""{ "S": {} }""", AppSettingsFile.With("""{ "S": {} }""", (deepest + ":S", "x")));
    }
}
