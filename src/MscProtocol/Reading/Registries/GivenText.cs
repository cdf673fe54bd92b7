namespace MscProtocol.Reading;

/// <summary>Reads what is given out of one field, in which arms may stand one behind the other.</summary>
static class GivenText
{
    /// <summary>Returns what the field tells.</summary>
    public static GivenThings Read(RecordNode node)
    {
        var text = node.Text ?? string.Empty;
        if (text.Length == 0)
            return new([], []);
        var parts = GroupText.Split(text);
        if (parts.Count == 0)
            return new([], [InterventionText.Of(node, 0, text.Length, [])]);
        List<RegistryArm> arms = [];
        List<RegistryIntervention> interventions = [];

        // A group that is named once more gets more, and is no other.
        HashSet<string> named = new(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            var label = node.As(part.Label.Of(text));
            var prose = RecordText.PartOf(node, part.Label.Start, part.Label.End) is { } words ? new RecordProse(words) : null;
            var given = InterventionText.Of(node, part.Text.Start, part.Text.End, [label]);
            if (named.Add(part.Label.Of(text)))
                arms.Add(new(node, prose, default, given.Description, []));
            interventions.Add(given);
        }

        var before = RecordText.PartOf(node, 0, parts[0].Label.Start);
        return new(arms, interventions, before is null ? null : new(before));
    }
}
