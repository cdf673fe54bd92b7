using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads what cells are counted against: "/kg PBW", "per kilogram", "kg-1", "/mL", "per cm²", "per knee", "/patient".</summary>
static class BasisReader
{
    static readonly string[] Per = ["/", "per ", "per-", "for each ", "for every ", "in each ", "every ", "each ", "每", "x ", "x"];

    static readonly string[] Kilograms =
    [
        "body-weight kilogram", "body weight kilogram", "body kg", "kilograms", "kilogram", "kilogramme", "kilogramo", "kilos", "kilo",
        "kgs", "kgbw", "kg.bw", "kg", "公斤", "千克", "kq",
    ];

    static readonly string[] Millilitres =
        ["millilitre", "milliliter", "mls", "ml", "cc", "cm3", "cm^3", "cm³", "cubic centimetre", "cubic centimeter", "毫升"];

    static readonly string[] SquareCentimetres = ["square centimetre", "square centimeter", "sq cm", "cm^2", "cm²", "cm2", "cm 2", "平方厘米"];

    static readonly string[] Sites =
    [
        "injection site", "injection point", "injection", "vocal fold", "site", "point", "knee", "eye", "joint", "hip", "disc", "disk",
        "limb", "leg", "foot",
        "lesion", "fistula", "ovary", "hemisphere", "level", "segment", "hand", "shoulder", "defect", "track", "tract", "ischemic limb",
        "侧", "膝",
    ];

    static readonly string[] Containers =
        ["vial", "vials", "bag", "bags", "ampoule", "ampule", "bottle", "syringe", "tube", "plate", "flask", "well"];

    static readonly string[] Administrations =
    [
        "patient", "subject", "participant", "person", "individual", "recipient", "infusion", "dose", "unit dose", "time",
        "administration", "treatment", "round",
        "application", "instillation", "session", "procedure", "day", "plug", "weight range", "case", "p", "cycle", "implantation",
        "transplantation", "course", "次", "例", "人",
    ];

    static readonly string[] Others =
        ["l", "litre", "liter", "mm3", "mm^3", "mm³", "hour", "h", "min", "minute", "year", "week", "month", "field", "hpf", "升"];

    static readonly string[] Microlitres = ["µl", "ul", "microlitre", "microliter", "微升"];

    static readonly (string Word, WeightKind Weight)[] Weights =
    [
        ("actual", WeightKind.Actual), ("real", WeightKind.Actual), ("实际体重", WeightKind.Actual),
        ("predicted", WeightKind.Predicted), ("pbw", WeightKind.Predicted), ("预测体重", WeightKind.Predicted), ("预计体重", WeightKind.Predicted),
        ("ideal", WeightKind.Ideal), ("ibw", WeightKind.Ideal), ("理想体重", WeightKind.Ideal),
        ("bw", WeightKind.Body), ("body weight", WeightKind.Body), ("bodyweight", WeightKind.Body), ("body mass", WeightKind.Body),
        ("bb", WeightKind.Body), ("体重", WeightKind.Body), ("body", WeightKind.Body),
    ];

    static readonly string[] Owners =
        ["of ", "the ", "patient's ", "patient ", "recipient's ", "recipient ", "participant ", "subject ", "/"];

    static readonly string[] WeightEnds = [" body weight", " bodyweight", " body mass", " body", " bw", " weight"];

    /// <summary>Returns the basis at <paramref name="start"/>, or null when none stands there.</summary>
    public static Counted? Match(FoldedText text, int start)
    {
        if (text.HasAt(start, "kg/b") || text.HasAt(start, "kg b"))
            return Kilogram(text, start + "kg".Length);
        if (Reciprocal(text, start) is { } reciprocal)
            return Kilogram(text, reciprocal);

        foreach (var per in Per)
        {
            if (text.HasAt(start, per) && Unit(text, text.SkipSpace(start + per.Length), per) is { } found)
                return found;
        }

        return null;
    }

    static Counted? Unit(FoldedText text, int start, string per)
    {
        if (Word(text, start, Kilograms) is { } kilogram)
            return Kilogram(text, kilogram);
        if (per.StartsWith('x'))
            return null;
        if (Word(text, One(text, start), Millilitres) is { } millilitre)
            return new(WordClass.None, DoseBasis.PerMillilitre, null, millilitre);
        if (Word(text, One(text, start), SquareCentimetres) is { } area)
            return new(WordClass.None, DoseBasis.PerSquareCentimetre, null, area);
        if (Volume(text, start) is { } volume)
            return new(WordClass.None, DoseBasis.Absolute, null, volume);
        if (Word(text, start, Microlitres) is { } microlitre)
            return new(WordClass.OtherCells, null, null, microlitre);
        if (Word(text, start, Others) is { } other)
            return new(WordClass.NotCells, null, null, other);
        if (Word(text, start, Containers) is { } container)
            return new(WordClass.None, DoseBasis.Absolute, null, container, IsContainer: true);
        if (Word(text, start, Sites) is { } site && !per.StartsWith('e'))
            return new(WordClass.None, DoseBasis.PerSite, null, site);
        return Word(text, start, Administrations) is { } administration
            ? new(WordClass.None, DoseBasis.Absolute, null, administration)
            : null;
    }

    static Counted Kilogram(FoldedText text, int end)
    {
        var position = text.SkipSpace(end);
        if (text[position] == '(')
            position++;
        foreach (var owner in Owners)
        {
            if (text.HasAt(position, owner))
                position += owner.Length;
        }

        foreach (var (word, weight) in Weights)
        {
            if (text.HasAt(position, word) && text.IsWordEnd(position + word.Length))
            {
                var after = position + word.Length;
                foreach (var rest in WeightEnds)
                {
                    if (text.HasAt(after, rest))
                        return new(WordClass.None, DoseBasis.PerKilogram, weight, after + rest.Length);
                }

                return new(WordClass.None, DoseBasis.PerKilogram, weight, after);
            }
        }

        return new(WordClass.None, DoseBasis.PerKilogram, text.Slice(end - 2, end) == "bw" ? WeightKind.Body : null, end);
    }

    // "cells·kg⁻¹", "cells kg-1"
    static int? Reciprocal(FoldedText text, int start)
    {
        var unit = text[start] is '×' or '.' or '*' ? start + 1 : start;
        if (!text.HasAt(unit, "kg"))
            return null;
        var exponent = text.SkipSpace(unit + 2);
        if (text[exponent] == '^')
            exponent = text.SkipSpace(exponent + 1);
        return (text.HasAt(exponent, "-1") || text.HasAt(exponent, "⁻¹")) && !text.IsDigit(exponent + 2) ? exponent + 2 : null;
    }

    // "/5ml" tells the volume of the dose and no basis.
    static int? Volume(FoldedText text, int start)
    {
        var end = text.SkipDigits(start);
        if (end == start)
            return null;
        if (text[end] is '.' or '-' && text.IsDigit(end + 1))
            end = text.SkipDigits(end + 1);
        return Word(text, text.SkipSpace(end), Millilitres) ?? Word(text, text.SkipSpace(end), Microlitres);
    }

    static int One(FoldedText text, int start) =>
        text[start] == '1' && !text.IsDigit(start + 1) && text[start + 1] != '.' ? text.SkipSpace(start + 1) : start;

    static int? Word(FoldedText text, int start, string[] words)
    {
        foreach (var word in words)
        {
            if (text.HasAt(start, word) && !char.IsAsciiLetter(text[start + word.Length]))
                return start + word.Length;
            if (text.HasAt(start, word) && text[start + word.Length] == 's' && !char.IsAsciiLetter(text[start + word.Length + 1]))
                return start + word.Length + 1;
        }

        return null;
    }
}
