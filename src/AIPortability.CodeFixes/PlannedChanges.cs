using System.Collections.Generic;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// The text changes that execute one plan. They depend on the text and the plan alone, so every target framework and every project that
/// links a file gets the same ones; everything outside them stays as it is, to the byte.
/// </summary>
internal static class PlannedChanges
{
    public static IEnumerable<TextChange> Of(FixPlan plan, FixStyle style, SourceText text)
    {
        foreach (TextChange change in OfOne(plan, style, text))
            yield return change;
        foreach (FixPlan companion in plan.Companions)
        {
            foreach (TextChange change in OfOne(companion, style, text))
                yield return change;
        }
    }

    private static IEnumerable<TextChange> OfOne(FixPlan plan, FixStyle style, SourceText text)
    {
        if (plan.Action == FixAction.Import)
        {
            yield return Insertion.UsingDirective(text, plan.Target.Start, plan.Value);
            yield break;
        }

        if (plan.Action == FixAction.Write)
        {
            yield return new TextChange(plan.Target, SettingText.WithSystem(plan.Value, plan.SystemPrefix));
            yield break;
        }

        if (plan.Action != FixAction.Read)
        {
            string required = SettingText.Exception(plan, plan.Key + " is not configured.");
            yield return new TextChange(plan.Target, plan.Action == FixAction.RequireStatement ? required + ";" : required);
            yield break;
        }

        yield return new TextChange(plan.Target, SettingExpression.Write(plan, style));
        if (!plan.ConstKeyword.IsEmpty)
            yield return WithoutConst(plan, text);
        if (style == FixStyle.Parameter && plan.Parameter is { } parameter)
        {
            foreach (TextChange change in OfParameter(plan, parameter, text))
                yield return change;
        }
        else if (SettingExpression.SharedOf(plan, style) is { Position: >= 0 } shared)
        {
            yield return OfShared(plan, style, shared, text);
        }
    }

    private static TextChange WithoutConst(FixPlan plan, SourceText text)
    {
        if (plan.ConstIsField)
            return new TextChange(plan.ConstKeyword, "static readonly");
        int end = plan.ConstKeyword.End;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return new TextChange(TextSpan.FromBounds(plan.ConstKeyword.Start, end), "");
    }

    private static TextChange OfShared(FixPlan plan, FixStyle style, SharedValue shared, SourceText text)
    {
        string value = SettingText.Shared(plan, style == FixStyle.Configuration ? plan.Configuration : null);
        if (!shared.IsMember)
            return Insertion.BeforeStatement(text, shared.Position, $"string {shared.Name} = {value};");
        string modifiers = shared.IsStatic ? "private static" : "private";
        return Insertion.Member(text, shared.Position, $"{modifiers} string {shared.Name} => {value};");
    }

    private static IEnumerable<TextChange> OfParameter(FixPlan plan, ParameterPlan parameter, SourceText text)
    {
        if (parameter.ParameterPosition >= 0)
        {
            string comma = parameter.NeedsComma ? ", " : "";
            yield return new TextChange(new TextSpan(parameter.ParameterPosition, 0), $"{comma}string {parameter.Name} = {SettingText.Quote(plan.Value)}");
        }

        if (parameter.Field is null)
            yield break;
        if (parameter.FieldPosition >= 0)
            yield return Insertion.Member(text, parameter.FieldPosition, $"private readonly string {parameter.Field};");
        if (parameter.AssignmentPosition >= 0)
            yield return Insertion.FirstStatement(text, parameter.AssignmentPosition, $"{parameter.Field} = {parameter.Name};");
    }
}
