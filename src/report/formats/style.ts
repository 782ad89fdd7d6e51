/**
 * The look of an HTML report, on screen and on paper. Paper takes the size that the printer has (A4 or Letter); rows are
 * never cut, heads of tables repeat, headings stay with what follows.
 */
export const REPORT_STYLE = `
:root{color-scheme:light;--ink:#1b2330;--soft:#5a6577;--line:#d9dee6;--sunk:#e9edf3;--accent:#2456c7}
*{box-sizing:border-box}body{font:15px/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:var(--ink);background:#fff;max-width:62rem;margin:2rem auto;padding:0 1.25rem;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}p{margin:.5rem 0;overflow-wrap:anywhere}ul{margin:.5rem 0;padding-left:1.25rem}li{margin:.25rem 0;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.75rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:.25rem 0;padding:.25rem .75rem;border-left:3px solid var(--line);color:var(--soft);overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:.75rem 0}table{width:100%;border-collapse:collapse;font-size:.875rem}th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:4rem}
td:nth-child(n+3){min-width:6rem}th{color:var(--soft);font-weight:600;overflow-wrap:normal}a{color:var(--accent);overflow-wrap:anywhere}
figure{margin:.75rem 0}svg{display:block;max-width:100%;height:auto}svg text{font-size:12px;fill:var(--ink);text-anchor:middle;font-variant-numeric:tabular-nums}svg text.start{text-anchor:start}
svg .track{fill:var(--sunk)}svg .value{fill:var(--accent)}svg .mark{stroke:var(--ink);stroke-width:1.25}svg .box{fill:var(--sunk)}svg .box.on{fill:var(--accent)}svg text.on-word{fill:#fff}svg .tip{fill:var(--accent)}
svg.ring circle{fill:none}svg.ring .track{stroke:var(--sunk)}svg.ring .value{stroke:#5b6168}svg.ring text.number{font-size:22px;font-weight:600}
svg.band-strong .value{stroke:#17683a}svg.band-good .value{stroke:#45681a}svg.band-possible .value{stroke:#7a5800}svg.band-stretch .value{stroke:#984509}svg.band-poor .value{stroke:#9b2c2c}
figure:has(svg.ring){float:left;margin:.25rem 1.25rem .75rem 0}h2,h3,.wide,footer{clear:both}
hr{border:0;border-top:2px solid var(--line);margin:2.5rem 0}footer{margin-top:2.5rem;color:var(--soft);font-size:.85rem}
@page{margin:16mm 14mm}
@media print{body{margin:0;padding:0;max-width:none;font-size:10pt}h1{font-size:16pt}h2{font-size:12.5pt;margin-top:1.25rem}h1,h2,h3{break-after:avoid}thead{display:table-header-group}tr,dl,figure,blockquote,li{break-inside:avoid}p{orphans:3;widows:3}p:has(+blockquote),p:has(+figure),blockquote:has(+figure){break-after:avoid}.wide{overflow:visible}table{font-size:8.5pt}a{color:inherit;text-decoration:none}hr{break-after:page;border:0;margin:0}footer{break-inside:avoid}}
`.trim();
