namespace MscProtocol.Rules;

/// <summary>Makes and turns answers.</summary>
static class Truths
{
    public static Truth Of(bool holds) => holds ? Truth.Holds : Truth.Fails;

    public static Truth Opposite(this Truth truth) => Truth.Holds - (int)truth;
}
