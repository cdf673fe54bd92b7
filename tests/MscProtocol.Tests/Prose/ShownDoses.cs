using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Prose;

/// <summary>Shows the doses of a text as "amount basis weight role", with "*" after a dose that has a doubt.</summary>
static class ShownDoses
{
    public static string In(string text) => string.Join("; ", DoseText.Find(text).Select(Show));

    /// <summary>Checks that every form, filled with each of the words, which semicolons part, shows the same.</summary>
    public static void CheckEach(string words, string[] forms, string expected) => Assert.Multiple(() =>
    {
        foreach (var text in words.Split(';').SelectMany(word => forms.Select(form => form.Replace("{0}", word, StringComparison.Ordinal))))
            Assert.That(In(text), Is.EqualTo(expected), text);
    });

    static string Show(DoseMention dose)
    {
        var amount = dose.Cells.IsSingle ? Short(dose.Cells.Low) : $"{Short(dose.Cells.Low)}..{Short(dose.Cells.High)}";
        var basis = dose.Basis switch
        {
            DoseBasis.PerKilogram => "/kg",
            DoseBasis.PerMillilitre => "/mL",
            DoseBasis.PerSquareCentimetre => "/cm2",
            DoseBasis.PerSquareMetre => "/m2",
            DoseBasis.PerSite => "/site",
            _ => "cells",
        };
        var weight = dose.Weight switch
        {
            WeightKind.Body => " BW",
            WeightKind.Actual => " ABW",
            WeightKind.Predicted => " PBW",
            WeightKind.Ideal => " IBW",
            _ => "",
        };
        var role = dose.Role == DoseRole.Administration ? "" : $" {dose.Role.ToString().ToLowerInvariant()}";
        return $"{amount} {basis}{weight}{role}{(dose.Doubt is null ? "" : "*")}";
    }

    static string Short(decimal? cells) => cells?.ToString("0.#####e0", CultureInfo.InvariantCulture) ?? "";
}
