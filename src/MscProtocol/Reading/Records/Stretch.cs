namespace MscProtocol.Reading;

/// <summary>A part of a text.</summary>
readonly record struct Stretch(int Start, int End)
{
    /// <summary>Returns the words.</summary>
    public string Of(string text) => text[Start..End];
}
