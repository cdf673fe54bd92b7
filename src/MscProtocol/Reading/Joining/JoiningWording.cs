using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>What is said of records that are of one trial.</summary>
static class JoiningWording
{
    /// <summary>File and place.</summary>
    public static LocalizedText Where(string file, Place place)
    {
        var at = PlaceWording.Of(place);
        return new(language => $"{file}:{at.In(language)}");
    }

    public static LocalizedText Contradiction(LocalizedText value, RecordStatement other, LocalizedText otherValue) =>
        LocalizedText.Of((words, language) => words.Record.OtherRecord(
            value.In(language), other.Study, otherValue.In(language), other.Where.In(language)));

    public static LocalizedText FirstRegistered(RecordStatement registered)
    {
        var day = DateKind.Instance.Print(registered.Value);
        return LocalizedText.Of((words, language) => words.Record.FirstRegistered(day, registered.Study, registered.Where.In(language)));
    }
}
