using AIPortability.Analyzers;
using AIPortability.Analyzers.Moves;
using AIPortability.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.CodeFixes;

/// <summary>The edits of a file are those of its moves, whichever diagnostics carry them.</summary>
public sealed class FileEditTests
{
    private const string Text = "Client(model, key)";

    private static readonly SyntaxNode Root = CSharpSyntaxTree.ParseText(Text).GetRoot();
    private static readonly TextSpan Client = new(0, Text.Length);
    private static readonly TextSpan Model = new(7, 5);
    private static readonly TextSpan Key = new(14, 3);

    private static readonly Move Whole = new(Client, "", Reading(Model, "AI:Model"), Reading(Key, "AI:ApiKey"), new WriteText(new TextSpan(17, 0), ", options"));

    [Fact]
    public void Diagnostics_that_carry_one_move_apply_it_once()
    {
        FileEdit edit = Edit();
        edit.Add(Client, Whole);
        edit.Add(Model, Whole);
        edit.Add(Key, Whole);

        Assert.Equal(
            """Client(Environment.GetEnvironmentVariable("AI__Model") ?? "x", Environment.GetEnvironmentVariable("AI__ApiKey") ?? "x", options)""", edit.Apply(Root).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_place_that_a_project_refuses_refuses_the_whole_move_and_no_other(int refused)
    {
        FileEdit edit = Edit();
        TextSpan[] places = [Client, Model, Key];
        edit.Refuse(places[refused]);
        foreach (TextSpan place in places)
            edit.Add(place, Whole);

        Assert.Equal(Text, edit.Apply(Root).ToString());
        edit.Add(new TextSpan(0, 6), new Move(new TextSpan(0, 6), "", new RequireSetting(new TextSpan(0, 6), "Url", IsStatement: false)));
        Assert.Equal("""throw new InvalidOperationException("Url is not configured.")(model, key)""", edit.Apply(Root).ToString());
    }

    [Fact]
    public void Projects_that_want_other_edits_of_one_move_get_none()
    {
        FileEdit edit = Edit();
        edit.Add(Client, Whole);
        edit.Add(Client, Whole.Revise(read => read with { Value = read.Value with { Setting = "My:" + read.Value.Setting } }));

        Assert.Equal(Text, edit.Apply(Root).ToString());
    }

    [Fact]
    public void Projects_that_qualify_System_differently_get_what_compiles_in_both()
    {
        FileEdit edit = Edit();
        edit.Add(Client, Whole with { SystemPrefix = "System." });
        edit.Add(Client, Whole);

        Assert.StartsWith("Client(System.Environment.", edit.Apply(Root).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_moves_that_replace_the_same_text_the_first_one_stays()
    {
        FileEdit edit = Edit();
        edit.Add(Model, new Move(Model, "", Reading(Model, "AI:Other")));
        edit.Add(Client, Whole);

        Assert.Equal(Whole, Assert.Single(edit.Moves));
    }

    private static FileEdit Edit() => new(SourceText.From(Text), DocumentId.CreateNewId(ProjectId.CreateNewId()), [], EnvironmentSource.Tag);

    private static ReadSetting Reading(TextSpan target, string setting) =>
        new(target, new MovedValue(setting, SettingKind.Text, "x", Fallback.Keep)) { Sources = new ValueList<ValueSource>([new EnvironmentSource()]) };
}
