/** A LinkedIn-shaped page of two panes, with invented companies: the list moves on at once, the pane a moment later. */

const POSTINGS = [
  {
    id: '4410001001',
    title: 'Director of Product Management',
    company: 'Quillon',
    must: '8+ years of product management, three of them leading managers.',
    more: 'You own the product strategy and roadmap of the payments platform.',
  },
  {
    id: '4410001002',
    title: 'Software Engineer',
    company: 'Harbourlight',
    must: '5+ years of experience with Java and distributed systems.',
    more: 'You write, review and run the code of the booking service.',
  },
  {
    id: '4410001003',
    title: 'Head of Product',
    company: 'Fernmark',
    must: '10+ years of product management, and a team of product managers that you built.',
    more: 'You report to the chief executive and own the product budget.',
  },
] as const;

/** The ids of its postings, in the order of the list. */
export const PANE_IDS = POSTINGS.map(({ id }) => id) as [string, string, string];

const FILLER = Array.from(
  { length: 6 },
  (_, index) =>
    `<li>Work with design and engineering on the plan of quarter ${index + 1}, and say what will not be done.</li>`,
).join('');

const card = ({ id, title, company }: { id: string; title: string; company: string }) =>
  `<li data-occludable-job-id="${id}"><div data-job-id="${id}"><a class="job-card-list__title--link" href="/jobs/view/${id}/"><strong>${title}</strong></a>
  <div class="artdeco-entity-lockup__subtitle">${company}</div><div class="artdeco-entity-lockup__caption"><ul><li>Leeds (Hybrid)</li></ul></div></div></li>`;

const pane = ({ id, title, company, must, more }: (typeof POSTINGS)[number]) => `
<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">${company}</a></div>
<div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/${id}/">${title}</a></h1></div>
<div class="job-details-jobs-unified-top-card__primary-description-container"><span class="tvm__text">Leeds, United Kingdom</span></div>
<div id="job-details"><h2>About the job</h2><p>${company} makes software for ports, railways and the people who wait in them.</p>
<h3>What you will do</h3><ul><li>${more}</li>${FILLER}</ul><h3>What you bring</h3><ul><li>${must}</li></ul></div>`;

const STYLE = `<style>body{margin:0;font:14px sans-serif}.two{display:flex;height:100vh}.scaffold-layout__list{width:400px;overflow-y:auto;border-right:1px solid #ccc}
.scaffold-layout__list>ul{margin:0;padding:0;list-style:none}.scaffold-layout__list>ul>li{min-height:92px;padding:12px;border-bottom:1px solid #ddd;box-sizing:border-box}.scaffold-layout__list ul ul{padding:0;list-style:none}
.jobs-search__job-details--container{flex:1;padding:16px;overflow-y:auto}</style>`;

/** `wait`: milliseconds that the pane takes to load. */
const script = (wait: number) => `
const panes = ${JSON.stringify(Object.fromEntries(POSTINGS.map((posting) => [posting.id, pane(posting)])))};
const place = document.querySelector('.jobs-search__job-details--container');
const show = () => {
  const id = new URLSearchParams(location.search).get('currentJobId');
  setTimeout(() => { if (new URLSearchParams(location.search).get('currentJobId') === id) place.innerHTML = panes[id] ?? ''; }, ${wait});
};
document.addEventListener('click', (event) => {
  const item = event.target.closest('li[data-occludable-job-id]');
  if (!item) return;
  event.preventDefault();
  history.pushState(null, '', '?currentJobId=' + item.dataset.occludableJobId);
  show();
});
addEventListener('popstate', show);
show();`;

const page = (
  cards: string,
  wait = 400,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>(4) product Jobs | LinkedIn</title>${STYLE}</head>
<body><div class="two"><div class="scaffold-layout__list"><ul>${cards}</ul></div><div class="jobs-search__job-details--container"></div></div>
<script>${script(wait).replaceAll('</', '<\\/')}</script></body></html>`;

/** The page with its three postings. */
export const TWO_PANES = page(POSTINGS.map(card).join(''));

/** The same page with panes that are there at once. */
export const QUICK_PANES = page(POSTINGS.map(card).join(''), 0);

/** Result cards as Indeed writes them, and nothing beside them. */
export const INDEED_CARDS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Product jobs | Indeed</title>${STYLE}</head><body><h1>Product jobs</h1><ul>${POSTINGS.map(
  ({ title, company }, at) =>
    `<li><div class="cardOutline"><h2 class="jobTitle"><a data-jk="0123456789abcde${at}" href="/rc/clk?jk=0123456789abcde${at}"><span title="${title}">${title}</span></a></h2><span data-testid="company-name">${company}</span></div></li>`,
).join('')}</ul></body></html>`;

/** The same page with a list of any length. */
export function manyCards(count: number): string {
  const cards = Array.from({ length: count }, (_, index) => ({
    id: String(5_500_000_000 + index),
    title: index % 2 === 0 ? 'Director of Product' : 'Software Engineer',
    company: 'Quillon',
  }));
  return page(cards.map(card).join(''));
}

/** An employer's own page that shows a posting in a frame of the board's. */
export function boardInFrame(board: string): string {
  return `<!doctype html><html lang="en"><head><title>Careers | Harbourlight</title></head><body><main><h1>Careers</h1><p>Come aboard.</p>
<div id="grnhse_app"><iframe id="grnhse_iframe" width="600" height="400" src="${board}"></iframe></div></main></body></html>`;
}
