
namespace MscProtocol;

/// <summary>Hears how a survey goes on: on the thread that runs it, and in the order of the files.</summary>
public interface ISurveyObserver
{
    /// <summary>A trial was counted, read or not.</summary>
    void Counted();

    /// <summary>A trial could not be read; the rest goes on.</summary>
    /// <param name="document">The trial, with why and where.</param>
    void Refused(ProtocolDocument document);

    /// <summary>A file could not be opened, or not be read to its end; the other files go on.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="trouble">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    void CannotRead(string name, Exception trouble);
}
