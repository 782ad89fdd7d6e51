import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type Database, openDatabase, openStore } from '../../src/store/index.ts';
import {
  type BackupFolder,
  type DirectoryHandle,
  folderAccess,
  isFolderRunning,
  otherBackups,
  writeToFolder,
} from '../../src/ui/backup-folder.ts';
import { sampleReading } from '../store/samples.ts';

/** A folder in memory; what is written shows only once it is closed, as with a real one. */
function fakeFolder(files: Map<string, string>, fails: { on?: string } = {}) {
  const handle: DirectoryHandle = {
    name: 'Backups',
    async getFileHandle(name) {
      return {
        async createWritable() {
          let text = '';
          return {
            write: async (data) => {
              if (fails.on === name) throw new DOMException('no room', 'QuotaExceededError');
              text = await data.text();
            },
            close: async () => void files.set(name, text),
            abort: async () => {},
          };
        },
      };
    },
    removeEntry: async (name) => void files.delete(name),
    async *values() {
      for (const [name, text] of files) yield { kind: 'file', name, getFile: async () => new File([text], name) };
    },
  };
  return handle;
}

/** A handle can be kept by a browser, not by the database of tests: so what is kept is looked at in what is given back. */
function keepingNothing(database: Database): Database {
  return {
    ...database,
    transact: (keys, change) =>
      database.transact(keys, (values) => ({
        ...change(values),
        writes: [...change(values).writes].filter(([key]) => !key.startsWith('folder:')),
      })),
  };
}

const folderOf = (handle: DirectoryHandle): BackupFolder => ({ handle, machine: 'ab12', dated: [], writtenAt: null });

it('writes the newest and one file a day, keeps fourteen of its own, and touches no other file', async () => {
  let day = 1;
  const now = () => new Date(Date.UTC(2026, 10, day, 9)).toISOString();
  const database = keepingNothing(openDatabase('folder-1', now));
  await openStore(database).savePosting(sampleReading('a'), now());
  const files = new Map([
    ['mine.json', 'mine'],
    ['rolescope-zz99-2026-01-01.json', 'of another machine'],
  ]);
  let folder = folderOf(fakeFolder(files));
  for (; day <= 20; day += 1) {
    folder = await writeToFolder(database, folder);
    folder = await writeToFolder(database, folder);
  }
  const own = [...files.keys()].filter((name) => name.includes('ab12')).sort();
  expect(own).toHaveLength(15);
  expect([own[0], own.at(-1)]).toEqual(['rolescope-ab12-2026-11-07.json', 'rolescope-ab12-latest.json']);
  expect([files.get('mine.json'), files.get('rolescope-zz99-2026-01-01.json')]).toEqual(['mine', 'of another machine']);
  expect(JSON.parse(files.get('rolescope-ab12-latest.json')!).records).toHaveLength(1);
});

it('stays stopped, or erased, when that was said while it was writing', async () => {
  const after = async (kept: unknown) => {
    const written: string[] = [];
    const database: Database = {
      ...openDatabase('folder-4'),
      async transact(_, change) {
        const { writes, result } = change([kept]);
        written.push(...[...writes].map(([key]) => key));
        return result;
      },
    };
    await writeToFolder(database, folderOf(fakeFolder(new Map())));
    return written;
  };
  expect(await after({})).toEqual(['folder:backup', 'backup:last']);
  expect(await after(undefined)).toEqual([]);
});

it('leaves the old backup whole when the new one cannot be written', async () => {
  const database = keepingNothing(openDatabase('folder-2'));
  const files = new Map([['rolescope-ab12-latest.json', 'the old one']]);
  const folder = folderOf(fakeFolder(files, { on: 'rolescope-ab12-latest.json' }));
  await expect(writeToFolder(database, folder)).rejects.toThrow('no room');
  expect(files.get('rolescope-ab12-latest.json')).toBe('the old one');
});

it('finds what other machines left, and nothing else', async () => {
  const names = [
    'rolescope-ab12-latest.json',
    'rolescope-zz99-latest.json',
    'rolescope-zz99-2026-01-01.json',
    'x.json',
  ];
  const others = await otherBackups(folderOf(fakeFolder(new Map(names.map((name) => [name, '{}'])))));
  expect(others.map(({ machine }) => machine)).toEqual(['zz99']);
});

it('asks the browser again only from a click', async () => {
  const asked: string[] = [];
  const handle: DirectoryHandle = {
    ...fakeFolder(new Map()),
    queryPermission: async () => 'prompt',
    requestPermission: async () => {
      asked.push('asked');
      return 'granted';
    },
  };
  expect([await folderAccess(folderOf(handle), false), asked.length]).toEqual(['prompt', 0]);
  expect([await folderAccess(folderOf(handle), true), asked.length]).toEqual(['granted', 1]);
});

it.each([
  ['none was picked', null, false],
  ['it may be written', 'granted', true],
  ['the browser asks again', 'prompt', false],
  ['the user forbade it', 'denied', false],
] as const)('a folder takes backups by itself: %s', async (_, state, running) => {
  const handle: DirectoryHandle = { ...fakeFolder(new Map()), queryPermission: async () => state ?? 'granted' };
  const database = { ...openDatabase('folder-5'), read: async () => [state ? folderOf(handle) : undefined] };
  expect(await isFolderRunning(database)).toBe(running);
});
