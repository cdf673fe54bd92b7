namespace MscProtocol.Wording;

/// <summary>
/// What the product itself says in one language, by what is spoken of. These are the English words; another language overrides each of
/// them, and a test tells which it has forgotten.
/// </summary>
class Words
{
    /// <summary>The code of the language (ISO 639-1), as rule files, options and JSON write it.</summary>
    public virtual string Code => "en";

    /// <summary>The tag of the language (BCP 47), as web pages write it.</summary>
    public virtual string Tag => "en";

    public virtual CatalogueWords Catalogue { get; } = new();
    public virtual CommonWords Common { get; } = new();
    public virtual ComparisonWords Comparison { get; } = new();
    public virtual ConditionWords Condition { get; } = new();
    public virtual ConfigurationWords Configuration { get; } = new();
    public virtual DocumentWords Document { get; } = new();
    public virtual DoseWords Dose { get; } = new();
    public virtual ExampleWords Example { get; } = new();
    public virtual ExplanationWords Explanation { get; } = new();
    public virtual FactWords Fact { get; } = new();
    public virtual FindingWords Finding { get; } = new();
    public virtual FormatWords Format { get; } = new();
    public virtual MeasureWords Measure { get; } = new();
    public virtual NotationWords Notation { get; } = new();
    public virtual PageWords Page { get; } = new();
    public virtual PaperWords Paper { get; } = new();
    public virtual PatternWords Pattern { get; } = new();
    public virtual PlaceWords Place { get; } = new();
    public virtual PlotWords Plot { get; } = new();
    public virtual QuantityWords Quantity { get; } = new();
    public virtual RangeWords Range { get; } = new();
    public virtual RecordWords Record { get; } = new();
    public virtual ReportWords Report { get; } = new();
    public virtual ResultWords Result { get; } = new();
    public virtual RuleFaultWords RuleFault { get; } = new();
    public virtual RulePartWords RulePart { get; } = new();
    public virtual RunWords Run { get; } = new();
    public virtual SchemaWords Schema { get; } = new();
    public virtual SourceWords Source { get; } = new();
    public virtual StrictWords Strict { get; } = new();
    public virtual SurveyWords Survey { get; } = new();
    public virtual TermWords Term { get; } = new();
    public virtual TextWords Text { get; } = new();
    public virtual TopicWords Topic { get; } = new();
    public virtual UnitWords Unit { get; } = new();
    public virtual UnreadableWords Unreadable { get; } = new();
    public virtual UsdmWords Usdm { get; } = new();
    public virtual ValueWords Value { get; } = new();
    public virtual WeightWords Weight { get; } = new();
}
