using MscProtocol.Protocol;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>The controlled words of protocol files: those of one list, or which lists there are.</summary>
public sealed class TermCatalogue : ReportContent
{
    TermCatalogue(IReadOnlyList<TermListing> lists, bool isOne) => (Lists, IsOne) = (lists, isOne);

    /// <summary>Every list.</summary>
    public static TermCatalogue All { get; } = new([.. Names.Select(TermListing.Of)], isOne: false);

    /// <summary>The names of the lists, such as <c>tissues</c>.</summary>
    public static IReadOnlyList<string> Names => [.. TermTable.Keys];

    internal IReadOnlyList<TermListing> Lists { get; }

    /// <summary>Whether the words of a list are asked for.</summary>
    internal bool IsOne { get; }

    /// <summary>Returns the list of that name; <see langword="null"/> where there is none.</summary>
    public static TermCatalogue? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name) ? new([TermListing.Of(name)], isOne: true) : null;
    }
}
