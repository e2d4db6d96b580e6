namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>Comments and trailing commas around the insertion.</summary>
public sealed class AppSettingsCommentTests
{
    private static readonly (string, string) Endpoint = ("AI:Endpoint", "e");

    [Fact]
    public void The_comma_goes_before_the_comment_behind_the_last_value() =>
        Assert.Equal(
            """
            {
              // all hosts
              "AllowedHosts": "*", // for now
              "AI": {
                "Endpoint": "e"
              }
            }
            """,
            AppSettingsFile.With(
                """
                {
                  // all hosts
                  "AllowedHosts": "*" // for now
                }
                """,
                Endpoint));

    [Fact]
    public void A_comment_of_several_lines_behind_the_last_value_stays_with_it() =>
        Assert.Equal(
            """
            {
              "a": 1, /* for
                        now */ // really
              "AI": {
                "Endpoint": "e"
              }
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "a": 1 /* for
                            now */ // really
                }
                """,
                Endpoint));

    [Fact]
    public void Comments_on_later_lines_stay_last() =>
        Assert.Equal(
            """
            {
              "a": 1,
              "AI": {
                "Endpoint": "e"
              }
              // "b": 2
              /* the end */
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "a": 1
                  // "b": 2
                  /* the end */
                }
                """,
                Endpoint));

    [Fact]
    public void A_trailing_comma_is_kept_in_style() =>
        Assert.Equal(
            """
            {
              "AI": {
                "Model": "m", // the model
                "Endpoint": "e",
              },
              "Other": {
                "Model": "o"
              },
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AI": {
                    "Model": "m", // the model
                  },
                }
                """,
                Endpoint,
                ("Other:Model", "o")));

    [Fact]
    public void A_trailing_comma_may_stand_behind_a_comment_or_on_the_next_line() =>
        Assert.Equal(
            """
            {
              "AI": {
                "Model": "m" /* the model */ , // comma
                "Endpoint": "e",
              }
              ,
              "Other": {
                "Model": "o"
              },
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "AI": {
                    "Model": "m" /* the model */ , // comma
                  }
                  ,
                }
                """,
                Endpoint,
                ("Other:Model", "o")));

    [Fact]
    public void An_object_with_only_comments_gets_the_setting_behind_them() =>
        Assert.Equal(
            """
            {
                // The settings of this program
                // "AI": { "Endpoint": "mine" }

                /* none yet */ // so far
                "AI": {
                    "Endpoint": "e"
                }

            }
            """,
            AppSettingsFile.With(
                """
                {
                    // The settings of this program
                    // "AI": { "Endpoint": "mine" }

                    /* none yet */ // so far

                }
                """,
                Endpoint));

    [Fact]
    public void A_comment_behind_the_opening_brace_stays_there() =>
        Assert.Equal(
            """
            {
                "AI": { // none yet
                    "Endpoint": "e"
                }
            }
            """,
            AppSettingsFile.With(
                """
                {
                    "AI": { // none yet
                    }
                }
                """,
                Endpoint));

    [Fact]
    public void A_comment_at_the_margin_does_not_set_the_indentation() =>
        Assert.Equal(
            """
            {
                "AI": {
            //        "Model": "m"
                    "Endpoint": "e"
                }
            }
            """,
            AppSettingsFile.With(
                """
                {
                    "AI": {
                //        "Model": "m"
                    }
                }
                """,
                Endpoint));

    [Fact]
    public void Comments_may_stand_wherever_configuration_allows_them() =>
        Assert.Equal(
            """
            // {
            /* { */ { /* a */ "AI" : /* b */ { /* c */ "Model" : // d
              [ /* e */ 1 /* f */ , // g
              2 , ] /* h */ , "Name": "n", /* i } */ "Endpoint": "e" } /* j */ } // }
            /* } */
            """,
            AppSettingsFile.With(
                """
                // {
                /* { */ { /* a */ "AI" : /* b */ { /* c */ "Model" : // d
                  [ /* e */ 1 /* f */ , // g
                  2 , ] /* h */ , "Name": "n" /* i } */ } /* j */ } // }
                /* } */
                """,
                Endpoint));

    [Fact]
    public void Strings_that_look_like_comments_and_braces_are_strings() =>
        Assert.Equal(
            """
            {
              "a//b": "/* { \" } // \\",
              "AI": {
                "Endpoint": "e"
              }
            }
            """,
            AppSettingsFile.With(
                """
                {
                  "a//b": "/* { \" } // \\"
                }
                """,
                Endpoint));
}
