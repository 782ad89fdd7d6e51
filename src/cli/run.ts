import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse } from '../analyse.ts';

/** Interim: jsonl in, jsonl out. */
export async function run(argv: string[], { stdin, stdout }: NodeJS.Process): Promise<number> {
  const file = argv.at(-1);
  let line = 0;
  for await (const raw of createInterface({
    input: file === '-' || !file ? stdin : createReadStream(file),
    crlfDelay: Infinity,
  })) {
    line += 1;
    if (!raw.trim()) continue;
    const record = JSON.parse(raw);
    const out = await analyse({ ...record, text: record.text ?? '', id: String(record.id ?? line) });
    stdout.write(`${JSON.stringify(out)}\n`);
  }
  return 0;
}
