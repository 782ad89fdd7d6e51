import { expect, it } from 'vitest';
import { keyWords } from '../../src/ui/key-words.ts';
import { kindOfFile } from '../../src/ui/profile/file-kind.ts';

it.each([
  ['{"schema":"rolescope/profile@1","skills":[]}', 'profile'],
  ['{\n  "schema": "rolescope/profile@9"\n}', 'profile'],
  [
    '{"schema":"rolescope/backup@1","exportedAt":"2026-11-21","records":[\n{"key":"profile:default","record":{"data":{"schema":"rolescope/profile@1"}}}',
    'backup',
  ],
  ['{"basics":{"name":"R. Vance"},"work":[]}', 'resume'],
  ['{"name":"harbour","version":"1.0.0"}', 'other'],
  ['[{"schema":"none"}]', 'other'],
  ['no JSON at all', 'other'],
  ['', 'other'],
])('%s is a file of its kind: %s', (text, kind) => expect(kindOfFile(text)).toBe(kind));

it.each(['Alt+Shift+J', 'Ctrl+Z, ⌘Z', '/', 'Shift+← →', ''])('in English keys keep their names: %s', (keys) =>
  expect(keyWords(keys)).toBe(keys),
);
