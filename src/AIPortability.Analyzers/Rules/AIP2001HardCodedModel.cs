using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A model's id stands in the code, and no other provider has it under that name.</summary>
internal static class AIP2001HardCodedModel
{
    public const string Id = "AIP2001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Hard-coded model id"),
        new LocalizedText("The model '{0}' is hard-coded, so using another service means changing code; {1}"),
        Rule.Portability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        new LocalizedText(
            "A model's id is known to one provider, or to few. A program whose model stands in its source cannot be moved to another provider by "
            + "configuration, although its endpoint can."),
        Rule.HelpLink(Id));

    public static Diagnostic Report(ValueSite model) =>
        Diagnostic.Create(Descriptor, model.Location, Rule.PropertiesOf(model).SetItem("model", model.Text), model.Text, Rule.Remedy(model.SettingPath, model.NoFixReason));
}
