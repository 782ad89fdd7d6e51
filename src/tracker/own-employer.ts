/** Endings of company names that say only in which legal form they are. */
const FORMS =
  /\b(?:ab|ag|as|asa|bv|co|company|corp|corporation|gmbh|group|holding|holdings|inc|incorporated|kg|kgaa|limited|llc|llp|ltd|nv|oy|oyj|plc|pty|sa|sas|se|spa|srl)$/;

/** True when the company is one of those that the user listed, however its name is written: case, accents, points and legal form aside. */
export function isListedEmployer(company: string, employers: readonly string[]): boolean {
  const name = employerName(company);
  return name !== '' && employers.some((employer) => employerName(employer) === name);
}

/** A company's name as it is compared: "Marrowpike, Inc." and "Marrowpike" are one employer. */
export function employerName(name: string): string {
  let words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (let turn = 0; turn < 2 && FORMS.test(words); turn += 1) {
    const rest = words.replace(FORMS, '').trim();
    if (rest === '') break;
    words = rest;
  }
  return words;
}
