/** How a printed sheet looks: one column, figures in line, and bars that keep their colours on paper. */
export const documentStyle = `
  body { font: 11pt/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: #1b2733; margin: 0; }
  main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .4rem; } h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
  table { width: 100%; border-collapse: collapse; }
  td, th { padding: .3rem .4rem; border-bottom: 1px solid #d5dbe1; text-align: left; vertical-align: top; font-weight: normal; }
  thead th { font-weight: bold; }
  td:last-child:not(:first-child), thead th, tbody th ~ td { text-align: right; font-variant-numeric: tabular-nums; }
  small { color: #51606e; }
  svg { display: block; width: 100%; height: 1.6rem; }
  rect { stroke: #fff; stroke-width: 2; }
  .legend { list-style: none; padding: 0; }
  .legend li::before { content: ""; display: inline-block; width: .8rem; height: .8rem; margin-right: .5rem; background: currentColor; vertical-align: -.1rem; }
  .legend li.afterTax::before { color: #0b4f8a; } .legend li.preTax::before { color: #8a94a0; } .legend li.taxed::before { color: #b84a00; }
  rect.afterTax { fill: #0b4f8a; } rect.preTax { fill: #8a94a0; } rect.taxed { fill: #b84a00; }
  section { break-inside: avoid-page; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`;
