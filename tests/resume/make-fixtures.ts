import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../src/cli/browsers.ts';
import { KESTREL, MARA, type Person } from './people.ts';

/**
 * Writes the résumé files under `fixtures/`, anew from the people in `people.ts`: `node tests/resume/make-fixtures.ts`. Needs Chromium, which
 * prints the PDFs.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
/** Archives carry a time; a fixed one keeps their bytes. */
const WHEN = new Date(2026, 0, 1, 12);

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(FIXTURES, name), content);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const zipped = (files: Record<string, string>) => {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: WHEN, level: 9 }]]),
  );
  return zipSync(entries);
};

function markdown({ name, headline, summary, jobs, education, skills, languages }: Person): string {
  return [
    `# ${name}`,
    headline,
    '\n## Summary',
    summary,
    '\n## Experience',
    ...jobs.flatMap((job) => [
      `\n### ${job.title}`,
      `**${job.company}** | ${job.from} – ${job.to}\n`,
      ...job.did.map((line) => `- ${line}`),
    ]),
    '\n## Education',
    ...education.map(({ degree, school, years }) => `- ${degree}, ${school}, ${years}`),
    '\n## Skills',
    ...skills.map((line) => `- ${line}`),
    '\n## Languages',
    ...languages.map(([language, level]) => `- ${language}: ${level}`),
    '',
  ].join('\n');
}

function jsonResume({ name, headline, summary, jobs, education, skills, languages, certificates }: Person): string {
  const iso = (words: string) => {
    const [month, year] = words.split(' ');
    return `${year}-${String('JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month!.slice(0, 3)) / 3 + 1).padStart(2, '0')}-01`;
  };
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name, label: headline, summary },
    work: jobs.map(({ title, company, from, to, did }) => ({
      name: company,
      position: title,
      startDate: iso(from),
      ...(to === 'Present' ? {} : { endDate: iso(to) }),
      highlights: did,
    })),
    education: education.map(({ degree, school }) => {
      const [studyType, area] = degree.split(' in ');
      return { institution: school, studyType, ...(area ? { area } : {}) };
    }),
    skills: skills.map((line) => ({ name: line.split(', ')[0], keywords: line.split(', ').slice(1) })),
    languages: languages.map(([language, fluency]) => ({ language, fluency })),
    certificates: certificates.map(([title, issuer]) => ({ name: title, issuer })),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

function docx({ name, headline, summary, jobs, education, skills, languages }: Person): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const paragraph = (text: string) => `<w:p>${text.split('\t').map(run).join('<w:r><w:tab/></w:r>')}</w:p>`;
  const item = (text: string) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
  const body = [
    paragraph(name),
    paragraph(headline),
    paragraph('Summary'),
    paragraph(summary),
    paragraph('Experience'),
    ...jobs.flatMap(({ title, company, from, to, did }) => [
      paragraph(company),
      paragraph(`${title}\t${from} – ${to}`),
      ...did.map(item),
    ]),
    paragraph('Education'),
    `<w:tbl>${education.map(({ degree, school, years }) => row(degree, school, years)).join('')}</w:tbl>`,
    paragraph('Skills'),
    ...skills.map(item),
    paragraph('Languages'),
    ...languages.map(([language, level]) => paragraph(`${language}: ${level}`)),
  ].join('');
  const types =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
  return zipped({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function csv(header: string[], ...rows: string[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

function linkedIn({ name, headline, summary, jobs, education, skills, languages, certificates }: Person) {
  const [first, last] = name.split(' ') as [string, string];
  return {
    'Profile.csv': csv(
      [
        'First Name',
        'Last Name',
        'Maiden Name',
        'Address',
        'Birth Date',
        'Headline',
        'Summary',
        'Industry',
        'Zip Code',
        'Geo Location',
        'Twitter Handles',
        'Websites',
        'Instant Messengers',
      ],
      [first, last, '', '', '', headline, summary, 'Software Development', '', 'Denver, Colorado', '', '', ''],
    ),
    'Positions.csv': csv(
      ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
      ...jobs.map(({ company, title, did, from, to }) => [
        company,
        title,
        did.join('\n'),
        'Denver, Colorado',
        from,
        to === 'Present' ? '' : to,
      ]),
    ),
    'Education.csv': csv(
      ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'],
      ...education.map(({ degree, school, years }) => [school, years.slice(0, 4), years.slice(-4), '', degree, '']),
    ),
    'Skills.csv': csv(['Name'], ...skills.flatMap((line) => line.split(', ').map((skill) => [skill]))),
    'Certifications.csv': csv(
      ['Name', 'Url', 'Authority', 'Started On', 'Finished On', 'License Number'],
      ...certificates.map(([title, authority]) => [title, '', authority, 'Mar 2018', '', '']),
    ),
    'Languages.csv': csv(['Name', 'Proficiency'], ...languages),
  };
}

const styled = (style: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>body { font: 11px sans-serif; margin: 0; } h1, h2, h3, p, ul { margin: 0 0 6px; } ${style}</style>${body}`;

/** One column, the dates at the right edge. */
function plainPage({ name, headline, summary, jobs, education, skills, languages }: Person): string {
  const job = ({ title, company, from, to, did }: Person['jobs'][number]) =>
    `<p>${escaped(company)}</p><p class="ends"><b>${title}</b><span>${from} – ${to}</span></p><ul>${did.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
  return styled(
    '.ends { display: flex; justify-content: space-between; } h2 { letter-spacing: 2px; text-transform: uppercase; font-size: 12px; }',
    `<h1>${name}</h1><p>${headline}</p><h2>Summary</h2><p>${escaped(summary)}</p><h2>Experience</h2>${jobs.map(job).join('')}
    <h2>Education</h2>${education.map(({ degree, school, years }) => `<p class="ends"><span>${degree}, ${school}</span><span>${years}</span></p>`).join('')}
    <h2>Skills</h2>${skills.map((line) => `<p>${escaped(line)}</p>`).join('')}
    <h2>Languages</h2>${languages.map(([language, level]) => `<p>${language}: ${level}</p>`).join('')}`,
  );
}

/** As LinkedIn prints a profile: contact, top skills and languages in a narrow column at the left, the rest at the right. */
function twoColumns({ name, headline, summary, jobs, education, skills, languages, certificates }: Person): string {
  const job = ({ title, company, from, to, did }: Person['jobs'][number]) =>
    `<p><b>${escaped(company)}</b></p><p>${title}</p><p>${from} - ${to} (2 years)</p><p>Denver, Colorado, United States</p>${did.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
  return styled(
    '.sheet { display: grid; grid-template-columns: 180px 1fr; gap: 30px; } aside { font-size: 10px; }',
    `<div class="sheet"><aside><h3>Contact</h3><p>mara@kestrel.example</p><p>www.linkedin.com/in/someone<br>(LinkedIn)</p><h3>Top Skills</h3>${skills
      .flatMap((line) => line.split(', '))
      .map((skill) => `<p>${escaped(skill)}</p>`)
      .join(
        '',
      )}<h3>Languages</h3>${languages.map(([language, level]) => `<p>${language} (${level})</p>`).join('')}<h3>Certifications</h3>${certificates.map(([title]) => `<p>${title}</p>`).join('')}</aside>
    <main><h1>${name}</h1><p>${headline}</p><p>Denver, Colorado, United States</p><h2>Summary</h2><p>${escaped(summary)}</p><h2>Experience</h2>${jobs.map(job).join('')}
    <h2>Education</h2>${education.map(({ degree, school, years }) => `<p><b>${school}</b></p><p>${degree} · (${years})</p>`).join('')}</main></div>`,
  );
}

/** A PDF that asks for a password before it shows anything. */
function encryptedPdf(): string {
  const hex = (byte: string) => `<${byte.repeat(32)}>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>',
    `<< /Filter /Standard /V 1 /R 2 /O ${hex('1f')} /U ${hex('2e')} /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${places.join('')}`;
  return `${text}${table}trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>\nstartxref\n${text.length}\n%%EOF\n`;
}

async function printed(pages: Record<string, string>): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });
  for (const [name, html] of Object.entries(pages)) {
    const page = await browser.newPage();
    await page.setContent(html);
    write(
      name,
      await page.pdf({ format: 'A4', margin: { top: '1.5cm', bottom: '1.5cm', left: '1.5cm', right: '1.5cm' } }),
    );
  }
  await browser.close();
}

write('mara.md', markdown(MARA));
write('mara.txt', markdown(MARA).replace(/^#+ |\*\*/gm, ''));
write('mara.docx', docx(MARA));
write('kestrel.json', jsonResume(KESTREL));
const files = linkedIn(KESTREL);
write('linkedin-basic.zip', zipped(files));
const others = {
  'Connections.csv': 'Notes:\n"When exporting …"\n\nFirst Name,Last Name\n',
  'messages.csv': 'FROM,TO\n',
  'Jobs/Job Applications.csv': 'Company Name\n',
};
write(
  'linkedin-complete.zip',
  zipped(
    Object.fromEntries(
      Object.entries({ ...others, ...files }).map(([name, text]) => [
        `Complete_LinkedInDataExport_01-01-2026/${name}`,
        text,
      ]),
    ),
  ),
);
write('encrypted.pdf', encryptedPdf());
await printed({ 'mara.pdf': plainPage(MARA), 'linkedin.pdf': twoColumns(KESTREL) });
