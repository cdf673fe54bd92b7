using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>Makes findings of what could not be taken as written.</summary>
static class UnreadableFindings
{
    public static Finding Of(ReadingProblem problem, string file) =>
        new(problem.Id, Title(problem.Kind), Severity(problem.Kind), Kind(problem.Kind), problem.Path, problem.Message)
        {
            File = file,
            Place = problem.Place,
            Actual = problem.Actual is null ? null : LocalizedText.Same(Excerpt.Of(problem.Actual)),
        };

    static FindingSeverity Severity(ReadingProblemKind kind) => kind switch
    {
        ReadingProblemKind.Blank => FindingSeverity.Info,
        ReadingProblemKind.NoVersion or ReadingProblemKind.DoubtfulNotation => FindingSeverity.Warning,
        _ => FindingSeverity.Error,
    };

    static FindingKind Kind(ReadingProblemKind kind) => kind switch
    {
        ReadingProblemKind.Contradiction or ReadingProblemKind.RepeatedKey or ReadingProblemKind.DoubtfulNotation =>
            FindingKind.Inconsistent,
        ReadingProblemKind.NoVersion or ReadingProblemKind.Blank => FindingKind.Missing,
        _ => FindingKind.Unreadable,
    };

    static LocalizedText Title(ReadingProblemKind kind) => kind switch
    {
        ReadingProblemKind.UnknownKey => new("Every key is a field of the protocol format", "每个键均为方案格式中的字段"),
        ReadingProblemKind.RepeatedKey => new("Every field is given once", "每个字段只给出一次"),
        ReadingProblemKind.WrongShape => new("Values, lists and groups stand where they belong", "值、列表和字段组各在其位"),
        ReadingProblemKind.UnreadableValue => new("Every value can be read", "每个值均可读取"),
        ReadingProblemKind.UnknownTerm => new("Controlled words are used", "使用受控术语"),
        ReadingProblemKind.DerivedField => new("Computed fields are not written", "不填写计算字段"),
        ReadingProblemKind.Contradiction => new("Statements do not contradict each other", "各项表述不相互矛盾"),
        ReadingProblemKind.NotListed => new("Every problem is listed", "所有问题均已列出"),
        ReadingProblemKind.DoubtfulNotation => new("Notations have one reading", "数值写法只有一种读法"),
        ReadingProblemKind.Blank => new("Groups and list elements are filled in", "字段组和列表项已填写"),
        _ => new("The version of the format is stated", "注明格式版本"),
    };
}
