using System.Globalization;

namespace MscProtocol.Wording;

/// <summary>What published trials found, and what stands between them and a proposal.</summary>
class ResultWords
{
    public virtual string Found => "What the trials found";

    public virtual string Caution =>
        "Risk ratios have 95 % intervals by Katz's logarithm, risk differences by Newcombe's hybrid score, cells against control. "
        + "Nothing is pooled and nothing is tested. Trials differ in many things at once: no difference is shown to have caused a result.";

    public virtual string NoResults => "None of these trials has a result that is stated here.";
    public virtual string Deaths => "Deaths";
    public virtual string RiskRatio => "Risk ratio";
    public virtual string RiskDifference => "Risk difference";
    public virtual string Primary => "Primary result";
    public virtual string Safety => "Events";
    public virtual string Biomarkers => "Biomarkers";
    public virtual string Trial => "Trial";

    public virtual string Day(string day, string start) => $"{day} after {start}";

    public virtual string NoDay => "on a day that is not named";

    public virtual string Of(string number, string all) => $"{number} of {all}";

    public virtual string Against(string cells, string control) => $"{cells} against {control}";

    public virtual string Died(string day, string groups) => $"{day}: {groups} had died";

    public virtual string Printed(string day, string groups) => $"{day}: {groups}, as printed, without numbers";

    public virtual string Interval(string value, string low, string high) => $"{value} ({low} to {high})";

    public virtual string Points(string interval) => $"{interval} percentage points";

    public virtual string HalfAdded(string interval) => $"{interval}, with half a participant added to each cell, since one is 0";

    public virtual string NoRatio => "nobody died, so that there is no ratio";

    public virtual string OtherControls => "control not concurrent or not randomised";

    public virtual string Events(string number) => $"{number} {(number == "1" ? "event" : "events")}";

    public virtual string Participants(string number) => $"{number} {(number == "1" ? "participant" : "participants")}";

    public virtual string Unspecified(string number) => $"{number} (events or participants, not said which)";

    public virtual string Group(string name, string number) => $"{name} {number}";

    public virtual string Counts(string kind, IEnumerable<string> groups) => $"{kind}: {string.Join("; ", groups)}";

    public virtual string Effect(string effect, string interval) => $"{effect} ({interval})";

    public virtual string WithoutNumbers => "No deaths in numbers";

    public virtual string WithoutNumbersAre(int trials, int all) =>
        $"{trials.ToString(CultureInfo.InvariantCulture)} of {Plural.Of(all, "trial")}, not drawn: ";

    public virtual string Beside => "Results that the proposal could be set beside";

    public virtual string BesideIs =>
        "A difference in design that both state may explain another result; where one of them is silent, it cannot be told.";

    public virtual string NoDifference => "No difference is known that could explain another result.";

    public virtual string NothingInCommon => "The proposal and the trial state nothing in common.";

    public virtual string InTheWay => "in the way:";
    public virtual string Lasting => "lasting:";
    public virtual string Untold => "not told:";

    public virtual string LastingAre(string measures) =>
        $"{measures}: it lies in the trial, and no change to the proposal makes the two comparable";

    public virtual string Difference(string measure, string proposal, string trial) => $"{measure}: {proposal} here, {trial} there";

    public virtual string Change(string measure, string trial) => $"write {trial} for {measure}";

    public virtual string ToCompare => "to compare:";

    public virtual string Matrix => "Design differences beside outcomes";

    public virtual string MatrixIs =>
        "≠ differs from the proposal, = agrees with it; without a sign, it cannot be told. That differences and outcomes stand in one "
        + "column says nothing of cause.";

    public virtual string Forest => "Mortality, concurrent randomised controls";
    public virtual string ForestOthers => "Mortality, other controls";

    public virtual string ForestIs => "Left of 1, fewer of those who were given cells had died. The trials are not pooled.";

    public virtual string ForestOthersIs =>
        "The controls are from records or earlier, or were not allocated at random: they are no fair comparison, and are drawn apart.";

    public virtual string ForestUnit => "risk ratio with its 95 % interval, logarithmic";
}
