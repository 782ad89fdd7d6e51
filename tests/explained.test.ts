import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { SAMPLE_POSTING } from '../src/ui/sample.ts';

const POSTING = fileURLToPath(new URL('./fixtures/posting.txt', import.meta.url));

/** What stands around the command's output in docs/explained.md. */
const page = (output: string) => `# A posting, explained

Every fact that Rolescope shows rests on words of the posting and on a named rule that read them. Here is all that is
read from the sample posting of the welcome page: each fact, the words it rests on, and in brackets the rule and where
the words stand (title, text, or a label of the page). What the posting does not say is listed at the end.

\`\`\`sh
npm run -s analyse -- --format text --explain tests/fixtures/posting.txt
\`\`\`

\`\`\`text
${output.trim()}
\`\`\`

The rules are in \`src/facts/rules/\`, a file or folder for each family of facts; their words are in
\`src/facts/lexicon/\`. The figures of the verdict are explained in [score.md](score.md).
`;

test('docs/explained.md shows what the sample posting gives today', async () => {
  let output = '';
  const stdout = new Writable({
    write(chunk, _, done) {
      output += chunk;
      done();
    },
  });
  const code = await run(['--format', 'text', '--explain', POSTING], { stdin: process.stdin, stdout, stderr: stdout });
  expect(code).toBe(0);
  await expect(page(output)).toMatchFileSnapshot('../docs/explained.md');
});

test('the sample of the welcome page is the posting that is explained', () => {
  expect(readFileSync(POSTING, 'utf8')).toBe(`${SAMPLE_POSTING.title}\n\n${SAMPLE_POSTING.text}\n`);
});
