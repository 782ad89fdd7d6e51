import type { SectionKind } from './document.ts';

/** Heading wordings by the kind of section they open; matched on the heading in lower case without punctuation. */
export const HEADINGS: ReadonlyArray<readonly [SectionKind, RegExp]> = [
  ['preferred', /\b(preferred|nice[- ]to[- ]haves?|bonus(?: points)?|pluses|ideally|desirable|good to have)\b/],
  [
    'required',
    /\b(requirements?|required|qualifications?|must[- ]haves?|what you(?:'|’)?(?:ll)? (?:bring|need|have)|who you are|about you|you have|skills|experience|what we(?:'|’)re looking for|you might be a fit)\b/,
  ],
  [
    'duties',
    /\b(responsibilit(?:y|ies)|duties|what you(?:'|’)?(?:ll| will) (?:do|be doing|own)|your role|the role|your impact|day[- ]to[- ]day|success looks like|key accountabilities)\b/,
  ],
  ['benefits', /\b(benefits|perks|what we offer|we offer|why join)\b/],
  ['pay', /\b(compensation|salary|pay range|pay transparency|remuneration)\b/],
  ['company', /\b(about (?:us|the company)|who we are|our mission|our values|company (?:description|overview))\b/],
  ['team', /\b(about the team|the team|our team)\b/],
  ['role', /\b(about the (?:role|job|position)|job (?:description|summary)|position summary|overview|summary)\b/],
  ['process', /\b(interview process|hiring process|how to apply|application process)\b/],
  ['legal', /\b(equal (?:opportunity|employment)|eeo|accommodations?|privacy|disclaimer|diversity)\b/],
  ['logistics', /\b(location|work(?:ing)? (?:arrangement|model|location)|travel|schedule)\b/],
];
