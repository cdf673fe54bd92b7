using System.Collections.Frozen;
using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>The words that tell what a number counts.</summary>
static class CellVocabulary
{
    /// <summary>What tells of animals and of the laboratory.</summary>
    public static readonly string[] Animals =
    [
        "mice", "mouse", "rat", "rats", "murine", "rabbits", "sheep", "ovine", "pigs", "pig", "swine", "porcine", "minipigs", "dogs",
        "canine", "horses", "equine",
        "goats", "monkeys", "macaques", "primates", "piglets", "animal", "animals", "preclinical", "pre-clinical", "in-vitro", "小鼠", "大鼠",
        "动物",
    ];

    static readonly FrozenDictionary<string, WordClass> Words = Table(
        (WordClass.OtherCells, string.Join(' ', Animals)),
        (WordClass.Cells, "cell cells cel cels celll cellls cells' cellules cellule células celulas célula zellen cellule cellen csm"),
        (WordClass.Stromal, """
            mesenchymal mesenchimal mesenchymals mesencymal mesenchyme stem stromal asc ascs adsc adscs mpc mpcs mapc mapcs multistem
            prochymal
            remestemcel remestemcel-l rexlemestrocel rexlemestrocel-l  cme cmes cx601 darvadstrocel obnitix stempeucel cardistem
            pneumostem cartistem lomecel-b plx-pad admcs uc-mcs neuronata-r
            """),
        (WordClass.OtherCells, """
            treg tregs t-cell t-cells lymphocyte lymphocytes mononuclear mononucleated mnc mncs bm-mnc bm-mncs bmmnc bmmncs bmmc pbmc pbmcs
            tnc tncs nucleated nk
            car-t car platelet platelets neutrophil neutrophils leukocyte leukocytes leucocyte leucocytes wbc rbc erythrocytes granulocyte
            granulocytes
            white red fibroblast fibroblasts chondrocyte chondrocytes keratinocyte keratinocytes islet islets hsc hscs hspc hspcs
            hematopoietic haematopoietic
            hemopoietic svf vascular-stromal myoblast myoblasts cardiomyocyte cardiomyocytes hepatocyte hepatocytes dendritic macrophage
            macrophages monocyte
            monocytes tumor tumour leukemia leukemic blast blasts melanocytes melanocyte neural neuronal oligodendrocyte endothelial
            eosinophils eosinophil
            thrombocytes thrombocyte regulatory virus-specific donor-lymphocyte schwann satellite sertoli microbial bacterial pmn anc
            osteoblast osteoblasts limbal
            血小板 淋巴细胞 中性粒细胞 白细胞 单核细胞 红细胞 혈소판 血球
            """),
        (WordClass.People, """
            people person persons patient patients participant participants individual individuals men women man woman children child
            infants adults adult
            americans american cases case deaths death survivors population inhabitants residents births newborns babies subjects volunteers
            veterans households carriers sufferers
            人 患者 名 例 人次 명
            """),
        (WordClass.NotCells, """
            visits tests dollar dollars usd eur euro euros yuan rmb pounds particle particles vesicle vesicles nanovesicle
            nanovesicles nano nano-vesicles microvesicles exosome exosomes exosomal secretome ev evs sevs copies copy cfu cfus vg vp virions
            viral genome genomes
            iu eu u ng µg ug mg mcg pg g mmol nmol pmol µmol mol dpm bq mbq cpm da kda daltons bacteria spores cubic hours days years year
            units/l
            외포체 外泌体
            """),
        (WordClass.Break, """
            will is are was were be been being or and with by via on at in for followed to from given administered injected infused over
            every once twice
            before after during within into through then as each delivered using when while which that who intravenous intravenously
            suspended diluted
            per worldwide annually approximately about total plus versus vs than
            """));

    static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // In these scripts words are not set apart.
    static readonly (string Word, WordClass Class)[] Unspaced =
    [
        ("外泌体", WordClass.NotCells), ("患者", WordClass.People), ("血小板", WordClass.OtherCells), ("淋巴细胞", WordClass.OtherCells),
        ("中性粒细胞", WordClass.OtherCells), ("白细胞", WordClass.OtherCells), ("红细胞", WordClass.OtherCells), ("单个核细胞", WordClass.OtherCells),
        ("单核细胞", WordClass.OtherCells),
        ("间充质", WordClass.Stromal), ("間葉系", WordClass.Stromal), ("干细胞", WordClass.Stromal), ("幹細胞", WordClass.Stromal),
        ("줄기세포", WordClass.Stromal),
        ("细胞", WordClass.Cells), ("細胞", WordClass.Cells), ("세포", WordClass.Cells), ("人次", WordClass.People), ("혈소판", WordClass.OtherCells),
        ("명", WordClass.People),
    ];

    // Surface markers of stromal cells; any other marks another cell.
    static readonly string[] StromalMarkers = ["cd73", "cd90", "cd105", "cd271", "cd362", "cd146", "cd166", "cd44", "cd29"];

    /// <summary>Returns the class of a lower-case word that is set apart by spaces.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var found))
            return found;
        if (word.EndsWith("-derived") || word.EndsWith("-expanded"))
            return WordClass.None;
        if (word.Contains("msc", StringComparison.Ordinal)
            || word.EndsWith("asc") || word.EndsWith("ascs") || word.EndsWith("adsc") || word.EndsWith("adscs"))
        {
            var isVesicle = word.Contains("exo", StringComparison.Ordinal) || word.EndsWith("-ev") || word.EndsWith("-evs");
            return isVesicle ? WordClass.NotCells : WordClass.Stromal;
        }

        if (word.Length > 2 && word.StartsWith("cd") && char.IsAsciiDigit(word[2]))
            return IsStromalMarker(word) || word.EndsWith("-") || word.EndsWith("neg") ? WordClass.None : WordClass.OtherCells;
        return OfParts(word);
    }

    /// <summary>Returns the class of the word at <paramref name="start"/> in a script without spaces, and where it ends.</summary>
    public static (WordClass Class, int End)? UnspacedAt(FoldedText text, int start)
    {
        foreach (var (word, found) in Unspaced)
        {
            if (text.HasAt(start, word))
                return (found, start + word.Length);
        }

        return null;
    }

    static bool IsStromalMarker(ReadOnlySpan<char> word)
    {
        foreach (var marker in StromalMarkers)
        {
            if (word.StartsWith(marker))
                return true;
        }

        return false;
    }

    // "mesenchymal-stem", "adipose-stem-cells": the last part that tells something decides.
    static WordClass OfParts(ReadOnlySpan<char> word)
    {
        var result = WordClass.None;
        foreach (var part in word.SplitAny('-', '_'))
        {
            if (word[part].Length < word.Length && Lookup.TryGetValue(word[part], out var found) && found is not WordClass.Break)
                result = result is WordClass.None or WordClass.Cells ? found : result;
        }

        return result;
    }

    static FrozenDictionary<string, WordClass> Table(params (WordClass Class, string Words)[] rows)
    {
        Dictionary<string, WordClass> table = new(StringComparer.Ordinal);
        foreach (var (found, words) in rows)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                table[word] = found;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
