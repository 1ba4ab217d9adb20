// Carried from styles/report.css by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `styles/report.css`.
enum CarriedReportStyle {
  static let text: StaticString = #"""
/* The report page. Carried into the program by Scripts/carry.sh. The page is HTML and XML at once, so this file
   has none of the three signs that XML escapes: nest selectors by spaces alone. */
:root {
  color-scheme: light;
  --ink: #1c2b33;
  --soft: #4c5d66;
  --rule: #d5dde0;
  --wash: #f4f6f5;
  --teal: #0f6b6b;
  --deep: #0d3b44;
  --amber: #c77f0a;
  --red: #b3261e;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
a { color: var(--teal); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--amber); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -60rem; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; z-index: 9; }
.wrap { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }

header.top { background: var(--deep); color: #fff; padding: 1.3rem 0 1.2rem; }
header.top h1 { margin: .1rem 0 .8rem; font-size: clamp(1.5rem, 4.2vw, 2.2rem); line-height: 1.15; font-weight: 650; letter-spacing: -.01em; }
.kicker { margin: 0; font-size: .95rem; color: #b9d8d6; letter-spacing: .02em; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .5rem 1.4rem; margin: 0; font-size: .93rem; }
.facts dt { font-size: .85rem; color: #b9d8d6; }
.facts dd { margin: 0; line-height: 1.4; }

nav.contents { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); margin-top: 1.4rem; }
nav.contents ol { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; list-style: none; margin: 0; padding: .75rem 0; font-size: .93rem; }
nav.contents a { text-decoration: none; }
nav.contents a:hover { text-decoration: underline; }

main section.part { padding: 2rem 0 .4rem; }
main section.part:first-of-type { padding-top: 1.4rem; }
main section.part + section.part { border-top: 1px solid var(--rule); margin-top: 1.2rem; }
h2 { margin: 0 0 .9rem; font-size: 1.55rem; line-height: 1.2; font-weight: 650; color: var(--deep); letter-spacing: -.005em; }
h3 { margin: 2rem 0 .5rem; font-size: 1.15rem; line-height: 1.3; font-weight: 650; }
h4 { margin: 0 0 .2rem; font-size: 1rem; line-height: 1.35; font-weight: 650; }
p { margin: 0 0 .9rem; max-width: 44rem; }
.lead { font-size: 1.22rem; line-height: 1.45; max-width: 50rem; }
.note, figcaption, .small { font-size: .9rem; line-height: 1.45; color: var(--soft); }
code { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; font-size: .86em; overflow-wrap: anywhere; }

.cautions { border-left: 5px solid var(--amber); background: #fdf6e8; padding: .8rem 1.2rem .7rem; margin: 1rem 0 0; font-size: .95rem; line-height: 1.45; }
.cautions h2, .cautions h3 { font-size: 1rem; margin: 0 0 .25rem; color: #5c3a00; }
.cautions details { margin: .2rem 0 0; }
.cautions summary { color: #5c3a00; }
.cautions ul { margin: 0; padding-left: 1.1rem; }
.cautions li { margin: .15rem 0; max-width: 62rem; }

.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1.4rem 2rem; margin: 1.6rem 0; }
.group { border-top: 4px solid var(--rule); padding-top: .7rem; }
.group.feasible { border-color: var(--teal); }
.group.with-measures { border-color: var(--amber); border-top-style: dashed; }
.group.infeasible { border-color: var(--red); border-top-style: double; border-top-width: 6px; padding-top: .58rem; }
.group h3 { margin: 0 0 .2rem; }
.group p { margin: 0 0 .7rem; }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; list-style: none; margin: 0; padding: 0; }
.badge {
  display: inline-block; min-width: 2.2em; padding: .05em .5em; border: 1.5px solid transparent; border-radius: 4px; text-align: center;
  font-weight: 650; font-size: .92rem; line-height: 1.5; text-decoration: none; max-width: 15rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: middle;
}
.badge.feasible { background: var(--teal); color: #fff; border-color: var(--teal); }
.badge.with-measures { background: #fdf1da; color: #5c3a00; border-color: var(--amber); border-style: dashed; }
.badge.infeasible { background: #fff; color: var(--red); border-color: var(--red); border-style: double; border-width: 3px; padding: 0 .45em; }
.badge.plain { background: var(--wash); color: var(--ink); border-color: var(--rule); }

.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 2rem; margin: 1.3rem 0 .6rem; }
.key { border-top: 1px solid var(--rule); padding-top: .6rem; }
.key dt { font-size: .92rem; color: var(--soft); line-height: 1.35; }
.key dd { margin: 0; }
.key .value { font-size: 2rem; line-height: 1.25; font-weight: 600; color: var(--deep); }
.key .unit { font-size: .62em; font-weight: 500; margin-left: .12em; }
.meanings { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.2rem; margin: .6rem 0 1.2rem; max-width: 62rem; }
.meanings dt { font-weight: 650; }
.meanings dd { margin: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 3rem; }
.columns h3 { margin-top: 1.2rem; }
.plainlist { margin: 0 0 1rem; padding: 0; list-style: none; }
.plainlist li { padding: .4rem 0; border-top: 1px solid var(--rule); max-width: 46rem; }
.plainlist li:last-child { border-bottom: 1px solid var(--rule); }

figure { margin: 1.2rem 0; }
figure svg { display: block; width: 100%; height: auto; }
/* Each chart stands twice on the page: for a wide screen, and for a narrow one where the first would come out too small to read. */
.chart.narrow { display: none; max-width: 30rem; }
.chart.half { max-width: 40rem; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.4rem 1.9rem; margin: 1.2rem 0; }
.multiples figure { margin: 0; }
figure.chartbox { margin: .6rem 0 1rem; }
figcaption ul { margin: .3rem 0 0; padding-left: 1.1rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 1rem 2.5rem; align-items: start; }
.maps { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; align-items: start; }
.maps.single { grid-template-columns: minmax(0, 1fr); max-width: 52rem; }
.maps figure { margin: 0; }
.key-to-map { list-style: none; padding: 0; margin: 1rem 0; font-size: .93rem; }
.key-to-map li { display: flex; align-items: center; gap: .7rem; margin: .3rem 0; }
.key-to-map svg { width: 34px; height: 14px; flex: none; }

.scroll {
  overflow-x: auto; margin: .8rem 0 1.2rem; container-type: inline-size;
  background: linear-gradient(to right, #fff 40%, rgba(255, 255, 255, 0)) left / 2rem 100% no-repeat local,
    linear-gradient(to left, #fff 40%, rgba(255, 255, 255, 0)) right / 2rem 100% no-repeat local,
    linear-gradient(to right, rgba(28, 43, 51, .22), rgba(28, 43, 51, 0)) left / .7rem 100% no-repeat scroll,
    linear-gradient(to left, rgba(28, 43, 51, .22), rgba(28, 43, 51, 0)) right / .7rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.4; }
table.slim { max-width: 44rem; }
caption { text-align: left; color: var(--soft); font-size: .9rem; padding: 0 0 .5rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(100cqi, 62rem); }
th, td { text-align: left; vertical-align: top; padding: .42rem .7rem .42rem 0; border-bottom: 1px solid var(--rule); }
thead th.number { white-space: normal; min-width: 4.2rem; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--deep); font-size: .86rem; line-height: 1.3; }
tbody th { font-weight: 400; }
tbody th.band { padding-top: 1.3rem; font-weight: 650; font-size: 1rem; border-bottom-color: var(--ink); }
.number { text-align: right; white-space: nowrap; }
.number.wraps { white-space: normal; max-width: 14rem; }
td.number + td:not(.number), td.number + th:not(.number), th.number + th:not(.number) { padding-left: .9rem; }
td.words { min-width: 15rem; }
td.nowrap, th.nowrap { white-space: nowrap; }
.name { min-width: 13rem; }
.family { margin: 0 0 1rem 9.5rem; }
.trouble { margin: .4rem 0; color: var(--ink); }

details { margin: .6rem 0 1rem; }
summary { cursor: pointer; color: var(--teal); font-weight: 600; padding: .3rem 0; }
summary:hover { text-decoration: underline; text-underline-offset: .15em; }
details.section { margin: 0; border-top: 1px solid var(--rule); }
details.section summary { padding: .5rem 0; }
details.section summary h3 { display: inline; margin: 0 .6rem 0 0; font-size: 1.05rem; }
details.section details summary { padding: .3rem 0; }
details.sample { margin: 0; }
details.sample summary { color: inherit; font-weight: 400; padding: 0; }
details.sample ul { margin: .3rem 0; padding-left: 1.1rem; }
.plainlist details.sample li { border: 0; padding: .1rem 0; max-width: none; }
.place { border-top: 1px solid var(--rule); padding: 1.6rem 0 .4rem; }
.place h3 { margin-top: 0; }
.place .keys { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .9rem 1.4rem; margin: .8rem 0; }
.place .key .value { font-size: 1.3rem; }
.requirement { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1.5rem; padding: 1.1rem 0 1rem; border-top: 1px solid var(--rule); }
.requirement header { font-size: .9rem; color: var(--soft); }
.requirement header strong { display: block; font-size: 1.05rem; color: var(--ink); }
.requirement .text { font-size: 1.05rem; max-width: 48rem; }
.level { display: inline-block; margin: .2rem 0; padding: 0 .55em; border: 1px solid var(--soft); border-radius: 3px; font-weight: 600; color: var(--ink); }
.level.ska { background: var(--deep); border-color: var(--deep); color: #fff; }
.evidence { list-style: none; margin: 0 0 .4rem; padding: 0 0 0 .9rem; border-left: 3px solid var(--rule); font-size: .9rem; line-height: 1.45; color: var(--soft); }
.evidence li { margin: .2rem 0; }
.evidence strong { color: var(--ink); }
.obstacles li { padding-left: 0; }
footer.end { margin-top: 3rem; padding: 1.4rem 0 2.5rem; background: var(--wash); font-size: .9rem; color: var(--soft); }

@media screen and (max-width: 72rem) {
  .maps { grid-template-columns: minmax(0, 1fr); max-width: 44rem; }
}
@media screen and (max-width: 58rem) {
  .chart.roomy { display: none; }
  .chart.narrow { display: block; }
  .scroll table.rows thead th:first-child, .scroll table.rows tbody th[scope=row] {
    position: sticky; left: 0; z-index: 1; background: #fff; box-shadow: inset -1px 0 var(--rule); min-width: 4.5rem; max-width: 9.5rem;
  }
  .scroll table.rows tbody th.name { min-width: 8rem; }
}
@media screen and (max-width: 50rem) {
  .wrap { padding: 0 1rem; }
  .requirement { grid-template-columns: minmax(0, 1fr); }
  .requirement header strong { display: inline; margin-right: .6rem; }
  .family { margin-left: 0; }
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .3rem 1rem; font-size: .88rem; }
  .meanings { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .meanings dd { margin-bottom: .5rem; }
  .cautions { padding: .7rem .9rem; }
  .lead { font-size: 1.1rem; }
  h2 { font-size: 1.35rem; }
  .key .value { font-size: 1.6rem; }
  .keys { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem 1.2rem; }
  table.cards, table.cards tbody, table.cards tr, table.cards td, table.cards tbody th, table.cards caption { display: block; }
  table.cards caption.unseen { position: absolute; }
  table.cards thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.cards tbody tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .3rem .8rem; padding: .9rem 0; border-bottom: 1px solid var(--rule); }
  table.cards tr.head { display: block; padding: 0; border: 0; }
  table.cards tbody th, table.cards td { border: 0; padding: 0; text-align: left; white-space: normal; }
  table.cards tbody th.band { border-bottom: 1px solid var(--ink); padding-top: 1.2rem; }
  table.cards td.number + td:not(.number) { padding-left: 0; }
  table.cards td.name { grid-column: 2 / -1; }
  table.cards tbody th.name + td.name { grid-column: 1 / -1; }
  table.cards tbody th.name { grid-column: 1 / -1; font-weight: 650; }
  table.cards td.words { grid-column: 1 / -1; }
  table.cards td[data-label]::before { content: attr(data-label); display: block; font-size: .8rem; line-height: 1.25; color: var(--soft); }
}
@media print {
  @page { size: A4; margin: 15mm 15mm 17mm; }
  html { font-size: 9.5pt; }
  body { line-height: 1.42; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wrap { max-width: none; padding: 0; }
  header.top { background: none; color: var(--ink); padding: 0 0 .6rem; border-bottom: 2pt solid var(--deep); }
  header.top h1 { font-size: 1.9rem; margin-bottom: .7rem; }
  .kicker, .facts dt { color: var(--soft); }
  .facts { grid-template-columns: repeat(3, 1fr); gap: .4rem 2rem; }
  nav.contents, .skip { display: none; }
  /* Rows that are folded away on a screen belong on paper. */
  details.fold::details-content { content-visibility: visible; }
  details.brief:not([open])::details-content { content-visibility: hidden; }
  h2, h3, h4, summary, caption, .requirement header { break-after: avoid; }
  figure, .key, .group, .requirement, .place, svg { break-inside: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  details.brief summary { break-after: auto; }
  tr, .plainlist li { break-inside: avoid; }
  thead, thead tr, tr.head, tbody tr:first-child { break-after: avoid; }
  thead { display: table-header-group; }
  tbody { break-before: avoid; }
  .scroll, .chart { overflow: visible; background: none; container-type: normal; }
  caption span { position: static; max-width: none; }
  .pair .chart.roomy { display: none; }
  .pair .chart.narrow { display: block; }
  .maps, .maps.single { grid-template-columns: minmax(0, 1fr); }
  .maps div figure { max-width: 11cm; }
  main section.part { padding-top: 1.1rem; }
  main section.part + section.part { margin-top: .9rem; }
  .groups { grid-template-columns: repeat(3, 1fr); gap: 1rem 1.4rem; margin: 1rem 0; }
  .badges { gap: .2rem; }
  .keys { grid-template-columns: repeat(5, 1fr); gap: .8rem 1.1rem; margin: 1rem 0; }
  .key .value { font-size: 1.5rem; }
  .columns, .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1.8rem; }
  .place .keys { grid-template-columns: repeat(3, 1fr); }
  .multiples { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem 1.2rem; }
  table { font-size: .86rem; }
  th, td { padding: .28rem .5rem .28rem 0; }
  .name, td.words, thead th.number { min-width: 0; }
  .requirement { grid-template-columns: 7rem minmax(0, 1fr); }
  .family { margin-left: 7.5rem; }
  a { color: inherit; text-decoration: none; }
  footer.end { background: none; padding: 0; }
}
"""#
}
