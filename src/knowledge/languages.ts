/** Languages that postings ask for and résumés list, in English. */
export const LANGUAGES: readonly string[] = [
  'Arabic',
  'Bengali',
  'Bulgarian',
  'Cantonese',
  'Catalan',
  'Croatian',
  'Czech',
  'Danish',
  'Dutch',
  'English',
  'Estonian',
  'Finnish',
  'French',
  'German',
  'Greek',
  'Hebrew',
  'Hindi',
  'Hungarian',
  'Indonesian',
  'Italian',
  'Japanese',
  'Korean',
  'Latvian',
  'Lithuanian',
  'Mandarin',
  'Norwegian',
  'Persian',
  'Polish',
  'Portuguese',
  'Punjabi',
  'Romanian',
  'Russian',
  'Serbian',
  'Slovak',
  'Slovenian',
  'Spanish',
  'Swedish',
  'Tamil',
  'Thai',
  'Turkish',
  'Ukrainian',
  'Urdu',
  'Vietnamese',
];

const NAMED = new RegExp(`\\b(?:${LANGUAGES.join('|')}|Chinese)\\b`, 'g');

/** The languages that some words name, in order, each once. "Chinese" counts as Mandarin. */
export function languagesNamed(words: string): string[] {
  const names = Array.from(words.matchAll(NAMED), ([name]) => (name === 'Chinese' ? 'Mandarin' : name));
  return [...new Set(names)];
}
