namespace MscProtocol.Fuzz;

/// <summary>All that a result says, as one number that is the same for equal results of one run.</summary>
static class Digest
{
    public static int Of(IEnumerable<Report> reports)
    {
        HashCode code = default;
        foreach (var report in reports)
        {
            foreach (var refusal in report.Refusals)
                Add(ref code, refusal);
            foreach (var verdict in report.Verdicts)
            {
                code.Add(verdict.Rule.Id);
                code.Add(verdict.Node);
                code.Add(verdict.Verdict);
            }

            foreach (var finding in report.Findings)
            {
                code.Add(finding.RuleId);
                code.Add(finding.Path);
                code.Add(finding.Span);
                code.Add(finding.Message);
                code.Add(finding.Actual);
                code.Add(finding.Expected);
            }

            foreach (var remark in report.Remarks)
            {
                code.Add(remark.Place.Span);
                code.Add(remark.Message);
            }
        }

        return code.ToHashCode();
    }

    public static int Of(IEnumerable<SourceProblem> problems)
    {
        HashCode code = default;
        foreach (var problem in problems)
            Add(ref code, problem.Problem);
        return code.ToHashCode();
    }

    public static int Of<T>(IEnumerable<T> values)
    {
        HashCode code = default;
        foreach (var value in values)
            code.Add(value);
        return code.ToHashCode();
    }

    static void Add(ref HashCode code, Problem problem)
    {
        code.Add(problem.Id);
        code.Add(problem.Span);
        code.Add(problem.Message);
    }
}
