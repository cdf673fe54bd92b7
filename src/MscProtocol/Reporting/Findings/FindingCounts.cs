namespace MscProtocol.Reporting;

/// <summary>How many findings there are: by severity those that count, and those that are waived.</summary>
sealed record FindingCounts(int Errors, int Warnings, int Infos, int Waived)
{
    public static FindingCounts Of(IEnumerable<Finding> findings)
    {
        var (errors, warnings, infos, waived) = (0, 0, 0, 0);
        foreach (var finding in findings)
        {
            if (finding.Waiver is not null)
                waived++;
            else if (finding.Severity == FindingSeverity.Error)
                errors++;
            else if (finding.Severity == FindingSeverity.Warning)
                warnings++;
            else
                infos++;
        }

        return new(errors, warnings, infos, waived);
    }
}
