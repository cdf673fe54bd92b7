namespace MscProtocol.Wording;

/// <summary>What the product itself says in Chinese, simplified, as it is written in mainland China.</summary>
sealed class ChineseWords : Words
{
    public override string Code => "zh";

    public override string Tag => "zh-Hans";

    public override CatalogueWords Catalogue { get; } = new ChineseCatalogueWords();
    public override CommonWords Common { get; } = new ChineseCommonWords();
    public override ComparisonWords Comparison { get; } = new ChineseComparisonWords();
    public override ConditionWords Condition { get; } = new ChineseConditionWords();
    public override ConfigurationWords Configuration { get; } = new ChineseConfigurationWords();
    public override DocumentWords Document { get; } = new ChineseDocumentWords();
    public override DoseWords Dose { get; } = new ChineseDoseWords();
    public override ExampleWords Example { get; } = new ChineseExampleWords();
    public override ExplanationWords Explanation { get; } = new ChineseExplanationWords();
    public override FactWords Fact { get; } = new ChineseFactWords();
    public override FindingWords Finding { get; } = new ChineseFindingWords();
    public override FormatWords Format { get; } = new ChineseFormatWords();
    public override MeasureWords Measure { get; } = new ChineseMeasureWords();
    public override NotationWords Notation { get; } = new ChineseNotationWords();
    public override PageWords Page { get; } = new ChinesePageWords();
    public override PaperWords Paper { get; } = new ChinesePaperWords();
    public override PatternWords Pattern { get; } = new ChinesePatternWords();
    public override PlaceWords Place { get; } = new ChinesePlaceWords();
    public override PlotWords Plot { get; } = new ChinesePlotWords();
    public override QuantityWords Quantity { get; } = new ChineseQuantityWords();
    public override RangeWords Range { get; } = new ChineseRangeWords();
    public override RecordWords Record { get; } = new ChineseRecordWords();
    public override ReportWords Report { get; } = new ChineseReportWords();
    public override ResultWords Result { get; } = new ChineseResultWords();
    public override RuleFaultWords RuleFault { get; } = new ChineseRuleFaultWords();
    public override RulePartWords RulePart { get; } = new ChineseRulePartWords();
    public override RunWords Run { get; } = new ChineseRunWords();
    public override SchemaWords Schema { get; } = new ChineseSchemaWords();
    public override SourceWords Source { get; } = new ChineseSourceWords();
    public override StrictWords Strict { get; } = new ChineseStrictWords();
    public override SurveyWords Survey { get; } = new ChineseSurveyWords();
    public override TermWords Term { get; } = new ChineseTermWords();
    public override TextWords Text { get; } = new ChineseTextWords();
    public override TopicWords Topic { get; } = new ChineseTopicWords();
    public override UnitWords Unit { get; } = new ChineseUnitWords();
    public override UnreadableWords Unreadable { get; } = new ChineseUnreadableWords();
    public override UsdmWords Usdm { get; } = new ChineseUsdmWords();
    public override ValueWords Value { get; } = new ChineseValueWords();
    public override WeightWords Weight { get; } = new ChineseWeightWords();
}
