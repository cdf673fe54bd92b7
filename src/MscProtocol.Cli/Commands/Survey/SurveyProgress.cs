using MscProtocol.Documents;

namespace MscProtocol.Cli;

/// <summary>Tells on standard error what a survey cannot read and how far it has come.</summary>
sealed class SurveyProgress(RunProgress progress, Surroundings surroundings, Messages messages) : ISurveyObserver
{
    /// <summary>Returns the file as a survey takes it, and notes what is read of it.</summary>
    public SurveySource Follow(string file) => file == InputFiles.StandardInput
        ? new(InputReader.InputName, () => surroundings.Input)
        : new(file, () => progress.Follow(Opening.Read(file)));

    public void Counted() => progress.Counted();

    public void Refused(ProtocolDocument document)
    {
        progress.Refused();
        messages.Say(SourceProblems.Of(document));
    }

    public void CannotRead(string name, Exception trouble) => messages.Say(FileWording.CannotRead(name, trouble));
}
