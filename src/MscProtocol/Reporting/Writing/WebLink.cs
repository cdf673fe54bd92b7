namespace MscProtocol.Reporting;

/// <summary>Addresses that a reader may be sent to.</summary>
static class WebLink
{
    /// <summary>Returns the address of a source as a link holds it; <see langword="null"/> where there is none on the web.</summary>
    public static string? Of(Citation source) =>
        Uri.TryCreate(source.Link, UriKind.Absolute, out var link)
            && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
            ? link.AbsoluteUri
            : null;
}
