using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>When a proposal infuses, samples and observes.</summary>
sealed class TimelinePlot(TrialProtocol protocol, Language language)
{
    const int MostInfusions = 60;

    public Plot Plot()
    {
        List<PlotRow> rows =
        [
            .. protocol.Arms.Select((arm, number) => Row(
                PlotWording.Infusions(Name(arm.Name, $"arms[{number}]")), Infusions(arm), PlotRowKind.Proposal)),
            .. Endpoints(protocol.Endpoints.Primary, "endpoints.primary", PlotWording.Primary),
            .. Endpoints(protocol.Endpoints.Secondary, "endpoints.secondary", PlotWording.Secondary),
            .. Endpoints(protocol.Endpoints.Exploratory, "endpoints.exploratory", PlotWording.Exploratory),
            .. protocol.Biomarkers.Select((marker, number) => Row(
                PlotWording.Biomarker(marker.Name.TryGet(out var term) ? term.Text : LocalizedText.Same($"biomarkers[{number}]")),
                marker.Times)),
            Row(PlotWording.VitalStatus, protocol.FollowUp.Mortality),
            Until(PlotWording.FollowUp, protocol.FollowUp.Duration),
            Until(PlotWording.Safety, protocol.FollowUp.Safety),
            Until(PlotWording.LongTerm, protocol.FollowUp.LongTerm),
        ];
        rows.RemoveAll(row => row.Marks.Count == 0);
        var latest = rows.SelectMany(row => row.Marks).Select(mark => mark.High).DefaultIfEmpty(0).Max();
        return new(
            PlotWording.Timeline.In(language),
            (rows.Count > 0 ? PlotWording.TimelineIs : PlotWording.NoTimes).In(language),
            PlotWording.TimeAfterInfusion.In(language),
            PlotAxis.Times(latest, withHours: true, language),
            null,
            null,
            rows);
    }

    // As stated, or else from the number and the interval.
    static IEnumerable<Quantity<Time>> Infusions(Arm arm)
    {
        if (arm.Times.IsStated)
            return arm.Times;
        if (arm.DerivePlannedInfusions() is not Quantity<Count> planned)
            return [];
        if (planned.Magnitude is not { IsSingle: true, Low: >= 1 and <= MostInfusions and var number })
            return [];
        if (number == 1)
            return [Quantity<Time>.Of(0, "h")];
        return arm.Interval.TryGet(out var interval)
            ? Enumerable.Range(0, (int)number).Select(interval.Times).OfType<Quantity<Time>>()
            : [];
    }

    IEnumerable<PlotRow> Endpoints(Listed<Endpoint> endpoints, string path, Func<LocalizedText, LocalizedText> label) =>
        endpoints.Select((endpoint, number) => Row(label(Name(endpoint, $"{path}[{number}]")), endpoint.At));

    PlotRow Row(LocalizedText name, IEnumerable<Quantity<Time>> times, PlotRowKind kind = PlotRowKind.Trial) =>
        new(kind, name.In(language), [.. times.Select(time => new PlotMark(Low(time), High(time), time.In(language)))], []);

    PlotRow Until(LocalizedText name, Stated<Quantity<Time>> end) => new(
        PlotRowKind.Trial, name.In(language), end.TryGet(out var time) ? [new(0, High(time), time.In(language))] : [], []);

    static LocalizedText Name(Endpoint endpoint, string path) =>
        !endpoint.Name.IsStated && endpoint.Measure.TryGet(out var measure) ? measure.Text : Name(endpoint.Name, path);

    static LocalizedText Name(Stated<string> name, string path) => LocalizedText.Same(name.TryGet(out var stated) ? stated : path);

    static decimal Low(Quantity<Time> time) => time.Magnitude.Low ?? time.Magnitude.High!.Value;

    static decimal High(Quantity<Time> time) => time.Magnitude.High ?? time.Magnitude.Low!.Value;
}
