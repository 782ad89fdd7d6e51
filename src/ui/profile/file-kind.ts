/** What a file is that was chosen as a profile. */
export type FileKind = 'profile' | 'backup' | 'resume' | 'other';

/** `"schema": "rolescope/profile@1"`: the version is for who reads it. */
const SCHEMA = /"schema"\s*:\s*"rolescope\/(profile|backup)@/;
const RESUME = ['basics', 'work', 'education', 'skills'];

/** What a file is, by its text; a backup may be cut off after its first lines. */
export function kindOfFile(text: string): FileKind {
  // A backup's name for itself comes first; a profile may stand in it further down.
  const [, own] = SCHEMA.exec(text) ?? [];
  if (own === 'profile' || own === 'backup') return own;
  try {
    const value: unknown = JSON.parse(text);
    const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    return RESUME.filter((name) => names.includes(name)).length > 1 ? 'resume' : 'other';
  } catch {
    return 'other';
  }
}
