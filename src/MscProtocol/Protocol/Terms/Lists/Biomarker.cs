namespace MscProtocol.Protocol;

/// <summary>Biomarkers.</summary>
public sealed class Biomarker : ITermList
{
    Biomarker()
    {
    }

    static string ITermList.Key => "biomarkers";

    /// <summary>IL-1β.</summary>
    public static Term<Biomarker> IL1Beta => Term<Biomarker>.Parse("IL-1β");
    /// <summary>IL-1RA.</summary>
    public static Term<Biomarker> IL1RA => Term<Biomarker>.Parse("IL-1RA");
    /// <summary>IL-2.</summary>
    public static Term<Biomarker> IL2 => Term<Biomarker>.Parse("IL-2");
    /// <summary>IL-4.</summary>
    public static Term<Biomarker> IL4 => Term<Biomarker>.Parse("IL-4");
    /// <summary>IL-6.</summary>
    public static Term<Biomarker> IL6 => Term<Biomarker>.Parse("IL-6");
    /// <summary>IL-8.</summary>
    public static Term<Biomarker> IL8 => Term<Biomarker>.Parse("IL-8");
    /// <summary>IL-10.</summary>
    public static Term<Biomarker> IL10 => Term<Biomarker>.Parse("IL-10");
    /// <summary>IL-12.</summary>
    public static Term<Biomarker> IL12 => Term<Biomarker>.Parse("IL-12");
    /// <summary>IL-17.</summary>
    public static Term<Biomarker> IL17 => Term<Biomarker>.Parse("IL-17");
    /// <summary>IL-18.</summary>
    public static Term<Biomarker> IL18 => Term<Biomarker>.Parse("IL-18");
    /// <summary>TNF-α.</summary>
    public static Term<Biomarker> TNFAlpha => Term<Biomarker>.Parse("TNF-α");
    /// <summary>IFN-γ.</summary>
    public static Term<Biomarker> IFNGamma => Term<Biomarker>.Parse("IFN-γ");
    /// <summary>TGF-β.</summary>
    public static Term<Biomarker> TGFBeta => Term<Biomarker>.Parse("TGF-β");
    /// <summary>MCP-1.</summary>
    public static Term<Biomarker> MCP1 => Term<Biomarker>.Parse("MCP-1");
    /// <summary>GM-CSF.</summary>
    public static Term<Biomarker> GMCSF => Term<Biomarker>.Parse("GM-CSF");
    /// <summary>IDO activity.</summary>
    public static Term<Biomarker> IDOActivity => Term<Biomarker>.Parse("IDO activity");
    /// <summary>PGE2.</summary>
    public static Term<Biomarker> PGE2 => Term<Biomarker>.Parse("PGE2");
    /// <summary>C-reactive protein.</summary>
    public static Term<Biomarker> CReactiveProtein => Term<Biomarker>.Parse("C-reactive protein");
    /// <summary>Procalcitonin.</summary>
    public static Term<Biomarker> Procalcitonin => Term<Biomarker>.Parse("procalcitonin");
    /// <summary>Presepsin.</summary>
    public static Term<Biomarker> Presepsin => Term<Biomarker>.Parse("presepsin");
    /// <summary>Ferritin.</summary>
    public static Term<Biomarker> Ferritin => Term<Biomarker>.Parse("ferritin");
    /// <summary>Lactate.</summary>
    public static Term<Biomarker> Lactate => Term<Biomarker>.Parse("lactate");
    /// <summary>White cell count.</summary>
    public static Term<Biomarker> WhiteCellCount => Term<Biomarker>.Parse("white cell count");
    /// <summary>Lymphocytes.</summary>
    public static Term<Biomarker> Lymphocytes => Term<Biomarker>.Parse("lymphocytes");
    /// <summary>Monocyte HLA-DR.</summary>
    public static Term<Biomarker> MonocyteHLADR => Term<Biomarker>.Parse("monocyte HLA-DR");
    /// <summary>Coagulation markers.</summary>
    public static Term<Biomarker> CoagulationMarkers => Term<Biomarker>.Parse("coagulation markers");
    /// <summary>D-dimer.</summary>
    public static Term<Biomarker> DDimer => Term<Biomarker>.Parse("D-dimer");
    /// <summary>Thrombin-antithrombin complex.</summary>
    public static Term<Biomarker> ThrombinAntithrombinComplex => Term<Biomarker>.Parse("thrombin-antithrombin complex");
    /// <summary>Plasmin-antiplasmin complex.</summary>
    public static Term<Biomarker> PlasminAntiplasminComplex => Term<Biomarker>.Parse("plasmin-antiplasmin complex");
    /// <summary>PAI-1.</summary>
    public static Term<Biomarker> PAI1 => Term<Biomarker>.Parse("PAI-1");
    /// <summary>Fibrinogen.</summary>
    public static Term<Biomarker> Fibrinogen => Term<Biomarker>.Parse("fibrinogen");
    /// <summary>Prothrombin time.</summary>
    public static Term<Biomarker> ProthrombinTime => Term<Biomarker>.Parse("prothrombin time");
    /// <summary>Antithrombin.</summary>
    public static Term<Biomarker> Antithrombin => Term<Biomarker>.Parse("antithrombin");
    /// <summary>Protein C.</summary>
    public static Term<Biomarker> ProteinC => Term<Biomarker>.Parse("protein C");
    /// <summary>Platelets.</summary>
    public static Term<Biomarker> Platelets => Term<Biomarker>.Parse("platelets");
    /// <summary>Tissue factor.</summary>
    public static Term<Biomarker> TissueFactor => Term<Biomarker>.Parse("tissue factor");
    /// <summary>Von Willebrand factor.</summary>
    public static Term<Biomarker> VonWillebrandFactor => Term<Biomarker>.Parse("von Willebrand factor");
    /// <summary>Thrombomodulin.</summary>
    public static Term<Biomarker> Thrombomodulin => Term<Biomarker>.Parse("thrombomodulin");
    /// <summary>Endothelial markers.</summary>
    public static Term<Biomarker> EndothelialMarkers => Term<Biomarker>.Parse("endothelial markers");
    /// <summary>Angiopoietin-1.</summary>
    public static Term<Biomarker> Angiopoietin1 => Term<Biomarker>.Parse("angiopoietin-1");
    /// <summary>Angiopoietin-2.</summary>
    public static Term<Biomarker> Angiopoietin2 => Term<Biomarker>.Parse("angiopoietin-2");
    /// <summary>E-selectin.</summary>
    public static Term<Biomarker> ESelectin => Term<Biomarker>.Parse("E-selectin");
    /// <summary>ICAM-1.</summary>
    public static Term<Biomarker> ICAM1 => Term<Biomarker>.Parse("ICAM-1");
    /// <summary>VCAM-1.</summary>
    public static Term<Biomarker> VCAM1 => Term<Biomarker>.Parse("VCAM-1");
    /// <summary>Syndecan-1.</summary>
    public static Term<Biomarker> Syndecan1 => Term<Biomarker>.Parse("syndecan-1");
    /// <summary>STREM-1.</summary>
    public static Term<Biomarker> STREM1 => Term<Biomarker>.Parse("sTREM-1");
    /// <summary>STNFR1.</summary>
    public static Term<Biomarker> STNFR1 => Term<Biomarker>.Parse("sTNFR1");
    /// <summary>RAGE.</summary>
    public static Term<Biomarker> RAGE => Term<Biomarker>.Parse("RAGE");
    /// <summary>SP-D.</summary>
    public static Term<Biomarker> SPD => Term<Biomarker>.Parse("SP-D");
    /// <summary>HMGB1.</summary>
    public static Term<Biomarker> HMGB1 => Term<Biomarker>.Parse("HMGB1");
    /// <summary>Nucleosomes.</summary>
    public static Term<Biomarker> Nucleosomes => Term<Biomarker>.Parse("nucleosomes");
    /// <summary>Cell-free DNA.</summary>
    public static Term<Biomarker> CellFreeDNA => Term<Biomarker>.Parse("cell-free DNA");
    /// <summary>SuPAR.</summary>
    public static Term<Biomarker> SuPAR => Term<Biomarker>.Parse("suPAR");
    /// <summary>LL-37.</summary>
    public static Term<Biomarker> LL37 => Term<Biomarker>.Parse("LL-37");
    /// <summary>β-defensin-2.</summary>
    public static Term<Biomarker> BetaDefensin2 => Term<Biomarker>.Parse("β-defensin-2");
    /// <summary>Lipocalin-2.</summary>
    public static Term<Biomarker> Lipocalin2 => Term<Biomarker>.Parse("lipocalin-2");
    /// <summary>Hepcidin.</summary>
    public static Term<Biomarker> Hepcidin => Term<Biomarker>.Parse("hepcidin");
    /// <summary>Creatinine.</summary>
    public static Term<Biomarker> Creatinine => Term<Biomarker>.Parse("creatinine");
    /// <summary>Bilirubin.</summary>
    public static Term<Biomarker> Bilirubin => Term<Biomarker>.Parse("bilirubin");
    /// <summary>Troponin.</summary>
    public static Term<Biomarker> Troponin => Term<Biomarker>.Parse("troponin");
    /// <summary>NT-proBNP.</summary>
    public static Term<Biomarker> NTProBNP => Term<Biomarker>.Parse("NT-proBNP");
    /// <summary>Transcriptome.</summary>
    public static Term<Biomarker> Transcriptome => Term<Biomarker>.Parse("transcriptome");
    /// <summary>Anti-HLA antibodies.</summary>
    public static Term<Biomarker> AntiHLAAntibodies => Term<Biomarker>.Parse("anti-HLA antibodies");
}
