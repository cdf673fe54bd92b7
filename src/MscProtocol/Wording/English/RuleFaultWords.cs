namespace MscProtocol.Wording;

/// <summary>Rule sets that cannot be used.</summary>
class RuleFaultWords
{
    public virtual string BadName(string name) =>
        $"'{name}' is not a rule set name; write lower-case words with '-' and '/', such as msc/viability.";

    public virtual string BadVersion(string version) => $"'{version}' is not a version; write three numbers, such as 1.0.0.";

    public virtual string BadId(string id) =>
        $"'{id}' is not a rule id; write capitals and three digits joined by '-', such as MSC-VIA-002.";

    public virtual string RepeatedId(string id, string first) =>
        $"Rule {id} is already defined at {first}; give one of the two another id.";

    public virtual string UnknownOperator(string word) => $"'{word}' is not an operator";

    public virtual string ExpectedOperators(IEnumerable<string> known) => $"expected one of: {string.Join(", ", known)}.";

    public virtual string UnknownField(string name, string path) => $"There is no field '{name}' in the path '{path}'";
    public virtual string SeeFields => "see the protocol format for the fields.";

    public virtual string NoFieldsInside(string name, string path) => $"'{name}' holds a value, so the path '{path}' must end there.";

    public virtual string EachNeedsAList(string path) => $"'each' needs a list of groups, such as products or arms; '{path}' is none.";

    public virtual string UnknownParameter(string name) => $"There is no parameter '{name}'";
    public virtual string DeclareParameter => "declare it under 'parameters'.";

    public virtual string UnusedParameter(string name) => $"No rule uses the parameter '{name}'; use it as ${name} or remove it.";

    public virtual string OutOfBounds(string name, string value, string low, string high, string because) =>
        $"The parameter '{name}' is {value}, outside its bounds {low} to {high}; write a value between them. Why: {because}";

    public virtual string NoReason(string name) =>
        $"The parameter '{name}' cites no source; add 'cite', with 'house' for a threshold of your own.";

    public virtual string RepeatedParameter(string name, string first) =>
        $"The parameter '{name}' is already declared in {first}; choose another name.";

    public virtual string UnknownCitation(string id) => $"There is no citation '{id}'";
    public virtual string AddCitation => "add it under 'citations'.";

    public virtual string BadLiteral(string message, string path) => $"{message} ({path})";

    public virtual string WrongOperator(string op, string path, string holds) =>
        $"'{op}' cannot be asked of '{path}', which holds {holds}; choose another operator.";

    public virtual string DifferentKind(string path, string kind, string other) =>
        $"'{path}' holds {kind}, which cannot be compared with {other}.";

    public virtual string NeedsTwo => "'between' needs a lower and an upper value: write [low, high].";
    public virtual string Reversed => "The lower value of 'between' is above the upper one; swap them.";

    public virtual string BadPattern(string reason) => $"The pattern cannot be used: {reason}.";
    public virtual string EmptyCondition => "A condition must ask something: write 'path: { operator: value }'.";
    public virtual string Contradiction => "'present' and 'absent' contradict each other; keep one.";

    public virtual string UnknownPlaceholder(string name) =>
        $"'{{{name}}}' is no placeholder; use {{actual}}, {{expected}}, {{path}}, a parameter that the rule compares with, such as "
            + "{$name}, or a field.";

    public virtual string UnclosedPlaceholder => "A '{' is not closed by '}'.";
    public virtual string DifferentPlaceholders => "The texts in different languages use different placeholders; use the same in each.";

    public virtual string MissingExample(string kind) => $"The rule has no example that {kind}; add '- {kind}: …' to its examples.";
    public virtual string BadExample => "An example needs exactly one of 'passes', 'fails' and 'ignores'.";

    public virtual string UnknownRuleSet(string name) => $"There is no rule set '{name}'";
    public virtual string GiveRuleSet => "give a shipped name or the path of a file.";

    public virtual string Cycle(string chain) => $"The rule sets extend each other in a circle: {chain}; remove one 'extends'.";

    public virtual string OutsideFolder(string path) =>
        $"'{path}' leads out of the folder of this file; name a file inside it, such as ./own.yaml.";

    public virtual string NothingToOverride(string id) => $"None of the rule sets that are built on has '{id}'";
    public virtual string AddOverridden => "add the one that has it, or remove the line.";

    public virtual string RepeatedCitation(string id) => $"The citation '{id}' is already defined; choose another id.";
    public virtual string NoLink => "A citation needs a doi, pmid, nct or url, unless its kind is house.";

    public virtual string NotARuleSet =>
        "This file is no rule set: it has neither 'ruleSet' nor 'rules'. Start it with a line such as 'ruleSet: own/rules', or move "
            + "it out of the folder of rules.";

    public virtual string NoAmount(string path) => $"A range needs a field that holds amounts or dates; '{path}' holds none.";

    public virtual string NoRange => "A range needs 'possible', 'usual' or both.";

    public virtual string NoLimit(string level, IEnumerable<string> limits) =>
        $"'{level}' needs at least one of: {string.Join(", ", limits)}.";

    public virtual string UnknownList(string name) => $"There is no list of terms '{name}'";

    public virtual string UnknownGroup(string name) => $"The list has no group of terms '{name}'";

    public virtual string BadTolerance(string text) =>
        $"'{text}' is no tolerance; write the share by which amounts may differ, such as within: 5 %.";
}
