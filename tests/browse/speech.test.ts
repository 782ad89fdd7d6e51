import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/browse/badge.ts';
import { OVERLAY_WORDS } from '../../src/browse/cards/words.ts';
import { reminderWords } from '../../src/browse/reminder-words.ts';
import { overlayWords, spokenMarks, spokenPort } from '../../src/browse/speech.ts';
import type { Match } from '../../src/match/match.ts';
import { backgroundSpeech } from '../../src/ui/background-speech.ts';
import { fakePort } from './fakes.ts';

const settings = (language: 'en' | 'de' | 'fr' | 'es' | null) =>
  ({ loadSettings: async () => ({ language }) }) as unknown as Parameters<typeof backgroundSpeech>[0];
const broken = { loadSettings: () => Promise.reject(new Error('full')) } as Parameters<typeof backgroundSpeech>[0];
const match = { score: 78, band: 'good', blockers: [{ id: 'pay', why: '', evidence: [] }] } as unknown as Match;

describe('the background speaks', () => {
  it.each([
    ['as the user chose', settings('de'), ['en-GB'], 'Rolescope: gerade wird diese Anzeige gelesen'],
    ['else as the browser', settings(null), ['pt-BR', 'fr-CA', 'en'], 'Rolescope\u202f: lecture de l’offre en cours'],
    ['English, chosen in a German browser', settings('en'), ['de-DE'], 'Rolescope: reading this posting'],
    ['as the browser, where the settings cannot be read', broken, ['es'], 'Rolescope: leyendo esta oferta'],
  ])('%s', async (_, store, languages, expected) => {
    const { said } = await backgroundSpeech(store, languages)();
    expect(said(badgeOf({ kind: 'reading' }).title)).toBe(expected);
  });

  const german = () => backgroundSpeech(settings('de'), [])();

  it('on the badge, with all that it says', async () => {
    const titles: string[] = [];
    const { port } = fakePort({ setBadge: async (_, { title }) => void titles.push(title) });
    const spoken = spokenPort(port, german);
    await spoken.setBadge(1, badgeOf({ kind: 'read', match, saved: 'interviewing' }));
    await spoken.setBadge(1, badgeOf({ kind: 'unreadable', hint: 'This page lists several jobs.' }));
    await spoken.setBadge(1, badgeOf({ kind: 'none' }));
    expect(titles).toEqual([
      'Rolescope: Gute Passung, 78 von 100 · 1 Hindernis · im Gespräch',
      'Rolescope: Diese Seite listet mehrere Stellen auf.',
      'Rolescope',
    ]);
  });

  it('on cards', async () => {
    const words = ['Applied', 'Good match 78', 'Seen 9 Nov', 'Other function: product marketing', 'Other level: VP'];
    expect(spokenMarks([{ id: '1', words, dim: false }], await german())).toEqual([
      {
        id: '1',
        words: [
          'Beworben',
          'Gute Passung 78',
          'Gesehen am 9. Nov.',
          'Andere Funktion: Produktmarketing',
          'Anderes Level: VP',
        ],
        dim: false,
      },
    ]);
  });

  it('in the corner of a list, where figures are put in later', async () => {
    const { dimmed, close } = overlayWords(await german());
    expect([dimmed, close]).toEqual(['Rolescope: {#n} markiert, {#dimmed} abgeblendet', 'Schließen']);
    expect(overlayWords(await backgroundSpeech(settings('en'), [])())).toEqual(OVERLAY_WORDS);
  });

  it('in reminders', async () => {
    const { said } = await german();
    expect(reminderWords({ followUps: 1, rounds: 2 }, said)).toEqual({
      title: 'Rolescope: heute',
      message: '1 Wiedervorlage ist fällig. 2 Gespräche brauchen Sie. Klicken Sie, um sie zu sehen.',
    });
  });
});
