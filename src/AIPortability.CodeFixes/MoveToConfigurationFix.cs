using System.Collections.Immutable;
using System.Threading.Tasks;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// Executes the plan that a diagnostic carries. Without a plan there is no light bulb: the message says why.
/// A derived class names the ids and carries the export attribute, which hosts read without inheritance.
/// </summary>
public abstract class MoveToConfigurationFix : CodeFixProvider
{
    private protected MoveToConfigurationFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SettingFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!FixPlan.TryRead(diagnostic.Properties, text.Length, out FixPlan plan)
                || await ConstantElsewhere.IsNeededAsync(context.Document, plan, context.CancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            Register(context, diagnostic, plan, plan.Style, FixChoice.Recommended);
            foreach (FixStyle style in FixChoice.Others(plan))
                Register(context, diagnostic, plan, style, FixChoice.KeyOf(style));
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, FixPlan plan, FixStyle style, string key)
    {
        Document document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(
                FixChoice.Title(plan, style),
                async cancellation =>
                {
                    var edit = new SolutionEdit(document.Project.Solution);
                    await edit.AddAsync(document, diagnostic.Location.SourceSpan, plan, style, cancellation).ConfigureAwait(false);
                    return await edit.ApplyAsync(cancellation).ConfigureAwait(false);
                },
                key),
            diagnostic);
    }
}
