using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MscProtocol.Pdf;

/// <summary>The usual filters of PDF streams, none of which unpacks more than a page can need.</summary>
sealed class BoundedFilters : IFilterProvider
{
    static readonly IFilterProvider Usual = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(Usual.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(Usual.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(Usual.GetAllFilters());

    static IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter))];
}
