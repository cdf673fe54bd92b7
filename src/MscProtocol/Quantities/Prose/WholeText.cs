using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads a text that is doses and nothing else, in any form that running text may have.</summary>
static class WholeText
{
    /// <summary>Above this length a text is no field, and is not searched.</summary>
    const int Longest = 200;

    /// <summary>Returns the doses, or null where the text says anything else or holds a dose that the model cannot hold.</summary>
    public static IReadOnlyList<CellDose>? ReadList(string? text)
    {
        if (text is not { Length: <= Longest })
            return null;

        List<CellDose> doses = [];
        var end = 0;
        foreach (var mention in DoseText.Find(text))
        {
            var isDose = mention.Role is DoseRole.Administration or DoseRole.Cap;
            if (!isDose || mention.Start < end || mention.Dose is not { } dose || !IsJoint(text.AsSpan(end, mention.Start - end), isFirst: end == 0, mention.Role))
                return null;
            doses.Add(dose);
            end = mention.Start + mention.Length;
        }

        return doses.Count > 0 && text.AsSpan(end).Trim(" .;\u00A0\t\r\n") is "" ? doses : null;
    }

    static bool IsJoint(ReadOnlySpan<char> between, bool isFirst, DoseRole role) => isFirst
        ? between.IsWhiteSpace() || (role == DoseRole.Cap && !between.ContainsAnyInRange('0', '9'))
        : between.Trim(" ,;/、，\u00A0") is "" or "and" or "or" or "&" or "和" or "与" or "及" or "或" or "以及";
}
