using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

public sealed class AIP1001ObstacleTests
{
    [Fact]
    public Task An_attribute_that_makes_a_client_call_its_argument_is_reported_without_a_fix() => new TestProject().Unfixable(
        """
        using System;
        class PostAttribute : Attribute { public PostAttribute(string path) { } }
        interface IChat
        {
            [Post({|#0:"https://api.openai.com/v1/chat/completions"|})]
            void Ask();
        }
        """,
        "an attribute's argument must be a constant");

    [Fact]
    public Task A_utf8_literal_keeps_its_type() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            static ReadOnlySpan<byte> Url => {|#0:"https://api.openai.com/v1"u8|};
        }
        """,
        "a UTF-8 literal would change its type");

    [Fact]
    public Task A_formattable_string_is_no_string() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            FormattableString Url(string id) => {|#0:$"https://api.openai.com/v1/files/{id}"|};
        }
        """,
        "the interpolated string is not converted to a string");

    [Fact]
    public Task A_computed_scheme_is_not_divided() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            Uri Url(string scheme) => new Uri({|#0:scheme + "://api.openai.com/v1"|});
        }
        """,
        "a part of the base URL is computed, escaped or commented");

    [Fact]
    public Task A_computed_port_is_not_divided() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            Uri Url(int port) => new Uri({|#0:$"https://api.openai.com:{port}/v1"|});
        }
        """,
        "a part of the base URL is computed, escaped or commented",
        "AI:BaseAddress");

    [Fact]
    public Task Half_typed_code_is_left_alone() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            void M() { var u = new Uri({|#0:"https://api.openai.com/v1"|}) {|CS1002:}|}
        }
        """,
        "the code around it has syntax errors");

    [Fact]
    public Task A_comment_inside_the_base_url_is_not_lost() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            Uri Url() => new Uri({|#0:"https://" /* host */ + "api.openai.com/v1"|});
        }
        """,
        "a part of the base URL is computed, escaped or commented");

    [Fact]
    public Task Credentials_are_not_copied() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            Uri Url() => new Uri({|#0:"https://user:secret@api.openai.com/v1"|});
        }
        """,
        "the address contains credentials");

    [Fact]
    public Task A_bare_host_with_a_path_is_not_divided() => new TestProject().Unfixable(
        """
        class C
        {
            string host = {|#0:"api.openai.com/v1"|};
            string Use() => host;
        }
        """,
        "a host with a port or path is not a base URL");

    [Fact]
    public Task The_configuration_style_leaves_places_without_a_configuration_alone() =>
        new TestProject().With("ai_portability.fix_style = configuration").Unfixable(
            """
            using System;
            class C
            {
                Uri Url() => new Uri({|#0:"https://api.openai.com/v1"|});
            }
            """,
            "no IConfiguration is in reach here");

    [Fact]
    public Task A_type_of_the_project_that_hides_one_of_System_cannot_be_passed_over() => new TestProject().Unfixable(
        """
        namespace System
        {
            class Environment;

            class C
            {
                Uri Url() => new Uri({|#0:"https://api.openai.com/v1"|});
            }
        }
        """,
        "a type of the project hides one of the namespace System");

    [Fact]
    public Task A_type_of_the_project_called_System_cannot_be_passed_over() => new TestProject().Without("CS0437", "CS8981").Unfixable(
        """
        class System;

        class C
        {
            string Url() => {|#0:"https://api.openai.com/v1"|};
        }
        """,
        "a type of the project hides one of the namespace System");
}
