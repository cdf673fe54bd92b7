namespace MscProtocol.Rules;

/// <summary>Makes and turns answers.</summary>
static class Truths
{
    public static Truth Of(bool holds) => holds ? Truth.Holds : Truth.Fails;

    public static Truth Both(Truth one, Truth other) => one < other ? one : other;

    public static Truth Either(Truth one, Truth other) => one > other ? one : other;

    public static Truth Opposite(this Truth truth) => Truth.Holds - (int)truth;
}
