using System.Text.Json.Nodes;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

/// <summary>A condition as a tree, to be written as YAML and judged from the words of the reference alone.</summary>
abstract record Naive
{
    /// <summary>Writes the condition as one YAML mapping.</summary>
    public sealed override string ToString() => $"{{ {Entry} }}";

    protected abstract string Entry { get; }

    public abstract Truth Judge(JsonObject protocol);

    public sealed record All(Naive[] Parts) : Naive
    {
        protected override string Entry => $"all: [ {string.Join(", ", Parts.Select(part => part.ToString()))} ]";

        public override Truth Judge(JsonObject protocol) => And(Parts.Select(part => part.Judge(protocol)));
    }

    public sealed record Any(Naive[] Parts) : Naive
    {
        protected override string Entry => $"any: [ {string.Join(", ", Parts.Select(part => part.ToString()))} ]";

        public override Truth Judge(JsonObject protocol) => Or(Parts.Select(part => part.Judge(protocol)));
    }

    public sealed record Not(Naive Part) : Naive
    {
        protected override string Entry => $"not: {Part}";

        public override Truth Judge(JsonObject protocol) => Swap(Part.Judge(protocol));
    }

    /// <summary>One path with one operator; what it compares with is written as in YAML, a field as <c>@path</c>.</summary>
    public sealed record Test(string Path, string Operator, string[] With) : Naive
    {
        protected override string Entry => $"{Path}: {{ {Operator}: {Argument} }}";

        string Argument => Operator switch
        {
            "present" or "absent" or "unique" or "same" or "ascending" => "true",
            "count" => $"{{ atLeast: {With[0]} }}",
            "oneOf" or "noneOf" or "includesAll" or "includesAny" or "between" => $"[ {string.Join(", ", With.Select(Written))} ]",
            _ => Written(With[0]),
        };

        public override Truth Judge(JsonObject protocol)
        {
            var values = NaiveValue.At(protocol, Path);
            return Operator switch
            {
                "present" => Or(values.Select(value => value.IsUnreadable ? Truth.Unknown : Is(!value.IsAbsent))),
                "absent" => And(values.Select(value => value.IsUnreadable ? Truth.Unknown : Is(value.IsAbsent))),
                "count" => Together(stated => Is(stated.Count >= With[0][0] - '0')),
                "unique" => Together(stated => And(Pairs(stated).Select(pair => Swap(pair.One.Same(pair.Other))))),
                "same" => Together(stated => And(Pairs(stated).Select(pair => pair.One.Same(pair.Other)))),
                "ascending" => Together(stated => And(stated.Zip(stated.Skip(1), (before, after) => after.Follows(before)))),
                "among" => Every(value => Among(value, With[0])),
                "apart" => Every(value => Swap(Among(value, With[0]))),
                "includes" or "includesAll" => Together(stated => And(With.Select(wanted => IsThere(stated, wanted)))),
                "includesAny" => Together(stated => Or(With.Select(wanted => IsThere(stated, wanted)))),
                "is" or "oneOf" => Every(value => Or(With.Select(other => value.Same(NaiveValue.Of(other))))),
                "noneOf" => Every(value => And(With.Select(other => Swap(value.Same(NaiveValue.Of(other)))))),
                "matches" => Every(value => Is(value.Scale.Contains(With[0], StringComparison.Ordinal))),
                "between" => And([Every(value => Against(value, "atLeast", With[0])), Every(value => Against(value, "atMost", With[1]))]),
                _ => Every(value => Against(value, Operator, With[0])),
            };

            // A value test speaks of every stated value; without any, or with an unreadable one, it is not stated.
            Truth Every(Func<NaiveValue, Truth> test)
            {
                var stated = values.Where(value => !value.IsAbsent).ToList();
                return stated.Count == 0 ? Truth.Unknown : And(stated.Select(value => value.IsUnreadable ? Truth.Unknown : test(value)));
            }

            // A test of the list as a whole needs the list to be stated and readable; an empty list is stated.
            Truth Together(Func<List<NaiveValue>, Truth> test)
            {
                var stated = values.Where(value => !value.IsAbsent).ToList();
                var cannotTell = (values.Count > 0 && stated.Count == 0) || stated.Exists(value => value.IsUnreadable);
                return cannotTell ? Truth.Unknown : test(stated);
            }

            // One of the stated values that it may be is enough; without any, it cannot be told.
            Truth Among(NaiveValue value, string other)
            {
                var stated = NaiveValue.At(protocol, other[1..]).Where(one => !one.IsAbsent).ToList();
                return stated.Count == 0 ? Truth.Unknown : Or(stated.Select(one => one.IsUnreadable ? Truth.Unknown : value.Meets(one)));
            }

            Truth Against(NaiveValue value, string relation, string other)
            {
                var limits = other.StartsWith('@') ? NaiveValue.At(protocol, other[1..]) : [NaiveValue.Of(other)];
                var answers = limits.Select(limit => limit.IsAbsent || limit.IsUnreadable ? Truth.Unknown : value.Compare(relation, limit));
                return limits.Count == 0 ? Truth.Unknown : And(answers);
            }
        }

        static Truth IsThere(List<NaiveValue> stated, string wanted) => Or(stated.Select(value => value.Includes(NaiveValue.Of(wanted))));

        static string Written(string argument) => argument.StartsWith('@') ? $"{{ field: {argument[1..]} }}" : $"'{argument}'";

        static IEnumerable<(NaiveValue One, NaiveValue Other)> Pairs(List<NaiveValue> values) =>
            values.SelectMany((one, at) => values.Skip(at + 1).Select(other => (one, other)));
    }

    public static Truth Is(bool holds) => holds ? Truth.Holds : Truth.Fails;

    static Truth And(IEnumerable<Truth> answers)
    {
        var all = answers.ToList();
        return all.Contains(Truth.Fails) ? Truth.Fails : all.Contains(Truth.Unknown) ? Truth.Unknown : Truth.Holds;
    }

    static Truth Or(IEnumerable<Truth> answers) => Swap(And(answers.Select(Swap)));

    static Truth Swap(Truth answer) => answer switch { Truth.Holds => Truth.Fails, Truth.Fails => Truth.Holds, _ => Truth.Unknown };
}
