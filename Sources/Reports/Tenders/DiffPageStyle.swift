/// How the page of a diff looks, and the few lines that let a reader choose what to see. Without the script everything is shown.
enum DiffPageStyle {
  static let css = """
    :root { color-scheme: light; --ink: #1b2430; --soft: #5b6675; --line: #d5dbe3; --gone: #fbe3e0; --come: #dff1e4; --mark: #a4320f; }
    body { font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: var(--ink); max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin-bottom: .3rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .2rem; }
    h3 { font-size: 1rem; margin: 0 0 .4rem; }
    .caution, .basis { color: var(--soft); font-size: .9rem; }
    .filter { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; padding: .4rem .8rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .9rem; }
    article { border-left: .3rem solid var(--line); padding: .7rem 1rem; margin: 1rem 0; background: #fafbfc; break-inside: avoid; }
    article.substantive { border-left-color: var(--mark); }
    article ul { margin: 0 0 .5rem; padding-left: 1.2rem; }
    li.substantive strong { color: var(--mark); }
    .meaning { color: var(--soft); }
    .effect { font-weight: 600; }
    .entrants { font-style: italic; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
    .sides p { margin: .2rem 0; padding: .4rem .6rem; background: #fff; border: 1px solid var(--line); border-radius: .3rem; }
    .sides .both { grid-column: 1 / -1; }
    .version { color: var(--soft); font-size: .8rem; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3rem; }
    .only { font-weight: 600; flex-basis: 100%; }
    del { background: var(--gone); }
    ins { background: var(--come); text-decoration: underline; }
    [hidden] { display: none; }
    @media (max-width: 45rem) { .sides { grid-template-columns: 1fr; } }
    @media print { body { margin: 0; max-width: none; font-size: 10pt; } .filter { display: none; } article { background: none; } }
    """

  // No sign that a page would have to escape stands in the script: it is read as it is written.
  static let script = """
    var boxes = Array.from(document.querySelectorAll("input[data-kind]"));
    var only = document.querySelector("input[data-only]");
    function show() {
      var chosen = new Set(boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.dataset.kind; }));
      document.querySelectorAll("li[data-kind]").forEach(function (item) { item.hidden = only.checked ? item.className !== "substantive" || !chosen.has(item.dataset.kind) : !chosen.has(item.dataset.kind); });
      document.querySelectorAll("article").forEach(function (row) {
        row.hidden = !row.querySelector("li[data-kind]:not([hidden])");
      });
    }
    boxes.concat(only === null ? [] : [only]).forEach(function (box) { box.addEventListener("change", show); });
    """
}
