namespace MscProtocol.Reporting;

/// <summary>All that only SARIF says.</summary>
static class SarifWording
{
    public static LocalizedText RootFolder { get; } = new("The folder in which the check was run.", "运行检查时所在的文件夹。");
}
