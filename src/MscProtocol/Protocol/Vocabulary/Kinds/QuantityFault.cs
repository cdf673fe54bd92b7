namespace MscProtocol.Protocol;

static class QuantityFault
{
    /// <summary>The problem of a quantity as the fault of a field's text.</summary>
    public static ReadFault AsFault(this QuantityProblem problem) =>
        new(ReadFaultKind.Value, problem.Start, problem.Length, problem.Message) { Meant = problem.Meant };
}
