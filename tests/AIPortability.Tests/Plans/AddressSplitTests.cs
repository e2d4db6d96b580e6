using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Plans.Endpoints;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Plans;

/// <summary>Where each way to write an address is cut. What is written reads the setting as <c>value</c>, or without its slash as <c>trimmed</c>.</summary>
public sealed class AddressSplitTests
{
    private const string Base = "https://api.openai.com/v1";

    [Theory]
    [InlineData("""  "https://api.openai.com/v1"  """, "value")]
    [InlineData("""  "https://api.openai.com/v1/"  """, """trimmed + "/" """)]
    [InlineData("""  "https://api.openai.com/v1/chat"  """, """trimmed + "/chat" """)]
    [InlineData("""  "https://api.openai.com/v1?a=b"  """, """trimmed + "?a=b" """)]
    [InlineData("""  "https://api.openai.com/v1/\u0063\\\"{"  """, """trimmed + "/c\\\"{" """)]
    [InlineData("""  @"https://api.openai.com/v1/a\b""c"  """, """trimmed + "/a\\b\"c" """)]
    [InlineData(""""  """https://api.openai.com/v1/a\b"c"""  """", """trimmed + "/a\\b\"c" """)]
    [InlineData("\"\"\"\n        https://api.openai.com/v1/chat\n        \"\"\"", """trimmed + "/chat" """)]
    public void A_literal(string address, string written) => Assert.Equal((Base, written.Trim()), Split(address));

    [Theory]
    [InlineData("""  $"https://api.openai.com/v1"  """, "value")]
    [InlineData("""  $"https://api.openai.com/v1/chat"  """, """trimmed + "/chat" """)]
    [InlineData("""  $"https://api.openai.com/v1/{name}"  """, """trimmed + $"/{name}" """)]
    [InlineData("""  $"https://api.openai.com/v1{name}/x"  """, """trimmed + $"{name}/x" """)]
    [InlineData("""  $"https://api.openai.com/v1/{name,-3:x}/{{y}}"  """, """trimmed + $"/{name,-3:x}/{{y}}" """)]
    [InlineData("""  $"https://api.openai.com/v1/{{name}}"  """, """trimmed + $"/{{name}}" """)]
    [InlineData("""  (object)$"https://api.openai.com/v1/{name}"  """, """(object)trimmed + $"/{name}" """)]
    [InlineData("""  $@"https://api.openai.com/v1/{name}\"  """, """trimmed + $@"/{name}\" """)]
    [InlineData("""  @$"https://api.openai.com/v1/{name}"  """, """trimmed + @$"/{name}" """)]
    [InlineData(""""  $"""https://api.openai.com/v1/{name}"q"""  """", """"trimmed + $"""/{name}"q""" """")]
    [InlineData(""""  $$"""https://api.openai.com/v1/{{name}}"""  """", """"trimmed + $$"""/{{name}}""" """")]
    public void An_interpolated_string(string address, string written) => Assert.Equal((Base, written.Trim()), Split(address));

    [Theory]
    [InlineData("""  "https://api.openai.com/v1" + name  """, "trimmed + name")]
    [InlineData("""  "https://api.openai.com/v1/" + name  """, """trimmed + "/" + name""")]
    [InlineData("""  "https://api.openai.com/v1/" + "chat"  """, """trimmed + "/" + "chat" """)]
    [InlineData("""  "https://api.openai.com" + "/v1"  """, "value")]
    [InlineData("""  "https://" + "api.openai.com" + "/v1/chat" + name  """, """trimmed + "/chat" + name""")]
    [InlineData("""  "https://api.openai.com" + @"/v1/chat"  """, """trimmed + "/chat" """)]
    [InlineData("""  "https://api.openai.com" + $"/v1/{name}" + name  """, """trimmed + $"/{name}" + name""")]
    [InlineData("""  $"https://api.openai.com" + "/v1" + name  """, "trimmed + name")]
    [InlineData("""  ("https://api.openai.com" + "/v1") + "/chat"  """, """(value) + "/chat" """)]
    [InlineData("""  "https://api.openai.com/v1" /* of the program */ + name  """, "trimmed /* of the program */ + name")]
    public void A_concatenation(string address, string written) => Assert.Equal((Base, written.Trim()), Split(address));

    [Theory]
    [InlineData("""  "https://api.openai.com"  """, false, "https://api.openai.com", "value")]
    [InlineData("""  "https://api.openai.com"  """, true, "https://api.openai.com", """trimmed + "/" """)]
    [InlineData("""  "https://api.openai.com/"  """, true, "https://api.openai.com", """trimmed + "/" """)]
    [InlineData("""  "https://api.openai.com" + name  """, true, "https://api.openai.com", "trimmed + name")]
    [InlineData("""  "https://api.openai.com/v1"  """, true, Base, "value")]
    [InlineData("""  "https://api.openai.com/v9/x"  """, false, "https://api.openai.com", """trimmed + "/v9/x" """)]
    [InlineData("""  "wss://api.openai.com/v1/realtime"  """, false, "wss://api.openai.com/v1/realtime", "value")]
    [InlineData("""  $"wss://api.openai.com/v1/realtime?model={name}"  """, false, "wss://api.openai.com/v1/realtime", """trimmed + $"?model={name}" """)]
    public void Other_bases(string address, bool isBaseAddress, string value, string written) => Assert.Equal((value, written.Trim()), Split(address, isBaseAddress));

    [Theory]
    [InlineData("""  "https://me:secret@api.openai.com/v1"  """, nameof(NoFixReason.UserInfo))]
    [InlineData("""  "https://api.openai.com/v1"u8  """, nameof(NoFixReason.Utf8))]
    [InlineData("""  $"{name}://api.openai.com/v1"  """, nameof(NoFixReason.ComputedBase))]
    [InlineData("""  name + "://api.openai.com/v1"  """, nameof(NoFixReason.ComputedBase))]
    [InlineData("""  $"https://api.openai.com:{name}"  """, nameof(NoFixReason.ComputedBase))]
    [InlineData("""  $"wss://api.openai.com/v1/{name}"  """, nameof(NoFixReason.ComputedBase))]
    [InlineData("""  $"https://api.openai.com/v1/\u0063/{name}"  """, nameof(NoFixReason.ComputedBase))]
    [InlineData("$\"\"\"\n        https://api.openai.com/v1/{name}\n        \"\"\"", nameof(NoFixReason.ComputedBase))]
    [InlineData("""  "https://api.openai.com" /* production */ + "/v1/chat"  """, nameof(NoFixReason.ComputedBase))]
    [InlineData("\"https://api.openai.com\" +\n#if OTHER\n\"/v2\" +\n#endif\n\"/v1/chat\"", nameof(NoFixReason.Directive))]
    [InlineData("""  "api.openai.com/v1"  """, nameof(NoFixReason.BareHost))]
    [InlineData("""  "api.openai.com:443"  """, nameof(NoFixReason.BareHost))]
    [InlineData("""  "api.openai.com" + name  """, nameof(NoFixReason.BareHost))]
    [InlineData("""  (System.FormattableString)$"https://api.openai.com/v1/{name}"  """, nameof(NoFixReason.InterpolationHandler))]
    [InlineData("""  (System.IFormattable)($"https://api.openai.com/v1/{name}")  """, nameof(NoFixReason.InterpolationHandler))]
    [InlineData("""  System.FormattableString.Invariant($"https://api.openai.com/v1/{name}")  """, nameof(NoFixReason.InterpolationHandler))]
    [InlineData("""  [System.Obsolete("https://api.openai.com/v1")] () => name  """, nameof(NoFixReason.AttributeArgument))]
    [InlineData("""  M("https://api.openai.com/v1"  """, nameof(NoFixReason.BrokenCode))]
    public void What_cannot_be_cut_tells_why(string address, string reason)
    {
        (SemanticModel semantics, AddressExpression found) = Find(address);

        Assert.Equal(reason, AddressSplit.Check(found, KeyOf(found), semantics).ToString());
    }

    [Fact]
    public void A_key_in_an_address_is_not_carried_along()
    {
        (SemanticModel semantics, AddressExpression found) = Find($"\"https://api.openai.com/v1?key={KeySamples.OpenAI}\"");

        Assert.Equal(NoFixReason.UserInfo, AddressSplit.Check(found, KeyOf(found), semantics));
    }

    private static (string Value, string Written) Split(string address, bool isBaseAddress = false)
    {
        (SemanticModel semantics, AddressExpression found) = Find(address);
        Assert.Equal(NoFixReason.None, AddressSplit.Check(found, KeyOf(found), semantics));
        AddressSplit split = AddressSplit.Of(found, KeyOf(found), isBaseAddress);
        SyntaxNode whole = found.Node.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>()!.Expression;
        string written = split.Text.Write("", new ValueText("value", "trimmed", IsName: true));
        return (split.Value, whole.ToString().Remove(split.Target.Start - whole.SpanStart, split.Target.Length).Insert(split.Target.Start - whole.SpanStart, written));
    }

    private static EndpointSetting KeyOf(AddressExpression address) => EndpointSetting.Of(address.Says, address.Provider);

    private static (SemanticModel Semantics, AddressExpression Address) Find(string address)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($"class C {{ object M(string name) => {address.Trim()}; }}", cancellationToken: TestContext.Current.CancellationToken);
        return (Compiled.From([tree], References.NetCore).GetSemanticModel(tree), Assert.Single(FileAddresses.In(tree, TestContext.Current.CancellationToken)));
    }
}
