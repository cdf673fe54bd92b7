namespace MscProtocol.Corpus;

/// <summary>Prints every dose that is found in the records, with the words around it.</summary>
static class DoseSamples
{
    const int Around = 60;

    public static int Print(string folder)
    {
        foreach (var record in Record.All(folder))
        {
            foreach (var (at, text) in record.Texts())
            {
                foreach (var dose in DoseText.Find(text))
                {
                    var (start, end) = (Math.Max(0, dose.Start - Around), Math.Min(text.Length, dose.Start + dose.Length + Around));
                    var words =
                        $"{text[start..dose.Start]}«{text.Substring(dose.Start, dose.Length)}»{text[(dose.Start + dose.Length)..end]}";
                    Console.WriteLine($"{record.Id} {at} | {DoseStrings.Show(dose)} | {words.ReplaceLineEndings(" ")}");
                }
            }
        }

        return 0;
    }
}
