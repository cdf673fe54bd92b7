using System.Security.Cryptography;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>How reports look: on a telephone and a wide screen, in light and dark, and on A4.</summary>
static class HtmlStyle
{
    /// <summary>The style sheet. It has no child combinators, since it stands in a document that is well-formed XML as well.</summary>
    public const string Sheet = """

        :root { color-scheme: light dark;
          --paper: #ffffff; --panel: #f4f6f8; --ink: #1b2128; --faint: #545e69; --line: #cdd4db; --link: #0b57a4;
          --error: #b3261e; --warning: #7a4d00; --info: #0b57a4; --waived: #545e69; --band: #d9e8f8; --mark: #ffe3a3; }
        @media (prefers-color-scheme: dark) { :root {
          --paper: #14181d; --panel: #1e242b; --ink: #e7ebef; --faint: #a9b3bd; --line: #3d4752; --link: #8ec5ff;
          --error: #ff9f96; --warning: #f0bb55; --info: #8ec5ff; --waived: #a9b3bd; --band: #24405e; --mark: #6b4e00; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--paper); color: var(--ink); line-height: 1.5;
          font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "PingFang SC", "Microsoft YaHei",
            "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 1.5rem 0 .5rem; unicode-bidi: isolate; }
        h1 { font-size: 1.6rem; margin-top: 0; } h2 { font-size: 1.35rem; } h3 { font-size: 1.1rem; }
        h4 { font-size: 1rem; margin: 0 0 .4rem; }
        p { margin: .4rem 0; }
        a { color: var(--link); }
        a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        code, pre { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; font-size: .875rem;
          unicode-bidi: isolate; }
        .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
        .faint, .place, footer { color: var(--faint); font-size: .875rem; }
        .counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; padding: 0; list-style: none; }
        .counts li { min-width: 5.25rem; padding: .3rem .75rem; border: 1px solid var(--line); border-radius: .4rem;
          background: var(--panel); font-size: .875rem; }
        .counts b { display: block; font-size: 1.35rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
        .waived { --tone: var(--waived); }
        .counts b, .kind, .number { color: var(--tone, var(--ink)); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .875rem; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem .25rem 0; text-align: left; vertical-align: top; }
        tr th:first-child { font-weight: 600; } thead th { color: var(--faint); font-weight: 400; vertical-align: bottom; }
        .matrix td:nth-child(n + 3), .matrix th:nth-child(n + 3), .files td { text-align: right; font-variant-numeric: tabular-nums;
          overflow-wrap: normal; }
        .matrix th:first-child { min-width: 7rem; } .matrix td:nth-child(2) { min-width: 8rem; } .zero { color: var(--faint); }
        .results { min-width: 52rem; margin-bottom: 1rem; } .results th { min-width: 6.5rem; }
        .results ul, .beside ul { margin: 0; padding-left: 1.1rem; }
        .sets td { white-space: nowrap; } .sets td:last-child { white-space: normal; } .sets code { overflow-wrap: anywhere; }
        .number { display: inline-block; min-width: 1.6rem; padding: 0 .25rem; margin: 0 .25rem .2rem 0; border: 1px solid;
          border-radius: .3rem; text-align: center; text-decoration: none; font-weight: 600; }
        .number.waived { border-style: dashed; font-weight: 400; }
        .finding { margin: .75rem 0; padding: .6rem .9rem; border: 1px solid var(--line); border-left: .35rem solid var(--tone);
          border-radius: .3rem; }
        .finding:target { outline: 3px solid var(--link); } .finding.waived { border-left-style: double; }
        .kind { font-weight: 700; }
        .facts th { font-weight: 400; } .facts code, .place code { overflow-wrap: anywhere; } .facts td.error { color: var(--tone); }
        .about { grid-template-columns: max-content minmax(0, 1fr); } dd { min-width: 0; }
        .sign dl { grid-template-columns: max-content minmax(8rem, 24rem); }
        .sign dd { border-bottom: 1px solid var(--faint); height: 2rem; }
        pre { margin: .5rem 0; padding: .5rem .6rem; background: var(--panel); border-radius: .3rem; white-space: pre-wrap; }
        pre .line { color: var(--faint); user-select: none; }
        mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--tone, currentColor); }
        dl { margin: .4rem 0; display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; }
        dt { color: var(--faint); } dd { margin: 0; unicode-bidi: isolate; } dd ul { margin: 0; padding-left: 1.1rem; }
        .plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: 1.25rem; align-items: start; }
        .plot { margin: 0; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; min-width: 0; }
        figcaption { font-size: .875rem; }
        .plot h2, .plot h3, .plot h4 { font-size: 1rem; margin: 0 0 .4rem; }
        summary { cursor: pointer; color: var(--link); font-size: .875rem; }
        svg { display: block; width: 100%; height: auto; overflow: visible; font-family: inherit; }
        svg text { font-size: 11px; fill: var(--ink); }
        svg .value, svg .tick { text-anchor: middle; } svg .tick, svg .unit { fill: var(--faint); }
        svg .value { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
        .band { fill: var(--band); } .grid { stroke: var(--line); stroke-width: .5; } .axis { stroke: var(--faint); }
        .reach { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 2 2; }
        .range { stroke-width: 3; } path.proposal { fill: var(--link); stroke: var(--paper); } .range.proposal { stroke: var(--link); }
        circle.trial { fill: var(--faint); } .range.trial, .range.contrast { stroke: var(--faint); }
        circle.contrast { fill: var(--paper); stroke: var(--faint); stroke-width: 1.5; }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .875rem; }
        .legend svg { display: inline-block; width: 1.25rem; height: .9rem; vertical-align: -.1rem; margin-right: .3rem; }
        footer { margin-top: 2rem; border-top: 1px solid var(--line); }
        @media (max-width: 40rem) {
          body { padding: .75rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .3rem; } h1 { font-size: 1.3rem; }
          .matrix { font-size: .8125rem; } .matrix th, .matrix td { padding-right: .4rem; }
          .matrix th:first-child { min-width: 7.25rem; } .matrix td:nth-child(2) { min-width: 4.5rem; }
          .matrix thead th:nth-child(n + 3) { writing-mode: vertical-rl; white-space: nowrap; padding: .3rem 0; } }
        @media print { @page { size: A4; margin: 15mm; }
          :root { color-scheme: light;
            --paper: #ffffff; --panel: #f4f6f8; --ink: #000000; --faint: #454d55; --line: #b5bdc5; --link: #0b57a4;
            --error: #b3261e; --warning: #7a4d00; --info: #0b57a4; --waived: #545e69; --band: #d9e8f8; --mark: #ffe3a3; }
          :root { font-size: 9pt; } body { padding: 0; max-width: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .skip { display: none; }
          details::details-content { content-visibility: visible; block-size: auto; }
          .plots { grid-template-columns: 1fr 1fr; } svg, figcaption, caption, .finding, .sign, tr, li { break-inside: avoid; }
          h1, h2, h3, h4, caption, summary, .legend, .lead { break-after: avoid; } .plot figcaption { break-before: avoid; }
          .plot { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
          .results { min-width: 0; width: 100%; font-size: .8rem; } .results th { min-width: 0; }
          .report + .report { break-before: page; } .scroll { overflow: visible; }
          .finding a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--faint); } }

        """;

    /// <summary>What a browser may do: apply this style sheet, and nothing else; it can load nothing from anywhere.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Hash}'; base-uri 'none'; form-action 'none'";

    static string Hash => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)));
}
