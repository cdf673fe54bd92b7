using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

/// <summary>One field of the vocabulary, with the fields that lead to it.</summary>
sealed record FieldCase(IReadOnlyList<Field> Above, Shape Shape, Field Field)
{
    /// <summary>Every field, derived ones included, from the outermost in.</summary>
    public static IReadOnlyList<FieldCase> All { get; } = [.. Of(TrialProtocol.Shape, [])];

    /// <summary>The path as rules write it.</summary>
    public string Path => string.Join('.', Above.Append(Field).Select(step => step.Name));

    /// <summary>A protocol text that states this field and nothing else.</summary>
    public string Text => Above.Reverse().Aggregate(
        $"{{ {Field.Name}: {Value.Text} }}",
        (inner, step) => $"{{ {step.Name}: {(step.IsList ? $"[{inner}]" : inner)} }}");

    /// <summary>What the text writes in the field, and the value that must come of it; for a list its first element.</summary>
    public (string Text, object Value) Value => Field switch
    {
        ValueField value => Sample(value.Kind),
        LimitsField => ("{ CD105: 95 % }", new MarkerLimit(Term<Marker>.Parse("CD105"), Quantity<Percent>.Of(95, "%"))),
        _ => throw new InvalidOperationException("A group is stated by its fields."),
    };

    public override string ToString() => Path;

    static IEnumerable<FieldCase> Of(Shape shape, IReadOnlyList<Field> above) => shape.Fields.SelectMany(field =>
        (field is GroupField group ? Of(group.Shape, [.. above, field]) : []).Prepend(new(above, shape, field)));

    /// <summary>A value of the kind.</summary>
    public static (string Text, object Value) Sample(ValueKind kind) => kind switch
    {
        TextKind => ("in some words", "in some words"),
        FlagKind => ("true", true),
        DateKind => ("2026-03-02", new DateOnly(2026, 3, 2)),
        DoseKind => ("3e6 cells/kg", CellDose.PerKilogram(3_000_000)),
        QuantityKind<Count> => ("12", Quantity<Count>.Of(12, "")),
        QuantityKind<Doublings> => ("18.5", Quantity<Doublings>.Of(18.5m, "")),
        QuantityKind<PassageNumber> => ("P4", Quantity<PassageNumber>.Of(4, "P")),
        QuantityKind<Time> => ("28 d", Quantity<Time>.Of(28, "d")),
        QuantityKind<Mass> => ("70 kg", Quantity<Mass>.Of(70, "kg")),
        QuantityKind<Percent> => ("5 %", Quantity<Percent>.Of(5, "%")),
        QuantityKind<Volume> => ("100 mL", Quantity<Volume>.Of(100, "mL")),
        QuantityKind<Temperature> => ("-150 °C", Quantity<Temperature>.Of(-150, "°C")),
        QuantityKind<FlowRate> => ("5 mL/min", Quantity<FlowRate>.Of(5, "mL/min")),
        QuantityKind<CellConcentration> => ("2e6 cells/mL", Quantity<CellConcentration>.Of(2_000_000, "cells/mL")),
        QuantityKind<SeedingDensity> => ("3000 cells/cm2", Quantity<SeedingDensity>.Of(3000, "cells/cm2")),
        QuantityKind<EndotoxinLevel> => ("5 EU/kg", Quantity<EndotoxinLevel>.Of(5, "EU/kg")),
        TermKind terms => ($"\"{terms.Terms.First().Name}\"", terms.Terms.First()),
        _ => throw new InvalidOperationException($"No sample of {kind.Name}."),
    };
}
