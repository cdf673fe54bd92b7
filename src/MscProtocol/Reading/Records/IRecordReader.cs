namespace MscProtocol.Reading;

/// <summary>Turns the records of one format into the model, tolerant of everything.</summary>
interface IRecordReader
{
    /// <summary>Returns what the record says; <see langword="null"/> when it is no record of the format. Never throws.</summary>
    RecordReading? Read(RecordNode root);

    /// <summary>Returns whether documents of this format can state the field; lists without numbers, such as <c>products.passage</c>.</summary>
    bool Carries(string path);
}
