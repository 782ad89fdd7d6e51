import { postingOf } from './from-sheet.ts';
import { postingKey } from './key.ts';
import { type Mapping, readEntries, type Sheet, type SheetEntry, type SheetProblem } from './spreadsheet.ts';
import { type PayReader, typedPay } from './typed-pay.ts';

/** What the rows of a sheet cannot tell of themselves. */
export interface ImportOptions {
  /** 3/5 is the third of May. */
  dayFirst: boolean;
  /** The user's day, `2026-11-22`: nothing was saved or applied for later. */
  today: string;
  /** Of pay that names no currency; null: not known. */
  currency: string | null;
  payIn: PayReader;
}

/** What an import will save, one entry a posting, and what is to be said of the rows, in their order. */
export interface Importable {
  entries: SheetEntry[];
  problems: SheetProblem[];
}

/** Reads all rows as they will be saved: days that can be, pay as it can be read, rows of one posting as one. */
export function importable(sheet: Sheet, mapping: Mapping, options: ImportOptions): Importable {
  const { entries, problems } = readEntries(sheet, mapping, options.dayFirst);
  const remarks = [...problems];
  const sound = entries.map((entry) => withPay(withPastDays(entry, options.today, remarks), options, remarks));
  return { entries: joined(sound, remarks), problems: remarks.sort((a, b) => a.row - b.row) };
}

function withPastDays(entry: SheetEntry, today: string, remarks: SheetProblem[]): SheetEntry {
  const past = { ...entry };
  for (const field of ['savedAt', 'appliedAt'] as const) {
    const day = past[field];
    if (day === undefined || day <= today) continue;
    delete past[field];
    remarks.push({ row: entry.row, kind: 'future', words: day });
  }
  return past;
}

const PAY_REMARKS = { 'no-currency': 'pay-currency', absurd: 'pay-absurd', words: 'pay-words' } as const;

function withPay(entry: SheetEntry, { currency, payIn }: ImportOptions, remarks: SheetProblem[]): SheetEntry {
  if (!entry.pay) return entry;
  const { pay, outcome } = typedPay(entry.pay, 'spreadsheet', currency, payIn);
  if (outcome === 'read') return { ...entry, pay: pay.text };
  const words = pay.text.length > 40 ? `${pay.text.slice(0, 40)} …` : pay.text;
  remarks.push({ row: entry.row, kind: PAY_REMARKS[outcome], words });
  return outcome === 'absurd' ? { ...entry, payRefused: true } : entry;
}

/** Rows of one posting as one entry, where the first of them stands. */
function joined(entries: readonly SheetEntry[], remarks: SheetProblem[]): SheetEntry[] {
  const byKey = new Map<string, SheetEntry>();
  for (const entry of entries) {
    const key = postingKey(postingOf(entry));
    const first = byKey.get(key);
    byKey.set(key, first ? filled(first, entry) : entry);
    if (first) remarks.push({ row: entry.row, kind: 'same-posting', other: first.row });
  }
  return [...byKey.values()];
}

/** The first row with what it lacks from a later one; notes and tags of both. */
function filled(first: SheetEntry, later: SheetEntry): SheetEntry {
  const { payRefused: _, ...rest } = later;
  const lost = first.pay ? rest : later;
  const stated = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== ''));
  const notes = [...new Set([first.notes, later.notes])].filter(Boolean).join('\n');
  const tags = [...new Set([...(first.tags ?? []), ...(later.tags ?? [])])];
  return {
    ...lost,
    ...(stated as unknown as SheetEntry),
    title: first.title || later.title,
    company: first.company || later.company,
    status: first.status === 'saved' ? later.status : first.status,
    ...(notes && { notes }),
    ...(tags.length > 0 && { tags }),
  };
}
