import type { Choice, Difference } from './merge.ts';

/** A record as a preview names it. `kind` is the prefix of its key, `name` what the user calls it, where it has a name. */
export interface Named {
  key: string;
  kind: string;
  name: string;
}

/** A record that was changed here and where the file comes from since both were the same. */
export interface Conflict extends Named {
  /** When each side was last changed, ISO 8601, UTC. */
  mineAt: string;
  theirsAt: string;
  mineRemoved: boolean;
  theirsRemoved: boolean;
  differences: Difference[];
  /** What can be chosen, the proposed one first. */
  choices: Choice[];
}

/** What the user decided about a preview. */
export interface Decisions {
  /** By key; a conflict that is not named takes the proposed choice. */
  choices?: Readonly<Record<string, Choice>>;
  /** Brings back what was removed here and stands in the file. Not unless asked. */
  bringBack?: boolean;
  /** Keeps what was removed where the file comes from. Not unless asked. */
  keepRemoved?: boolean;
}

/** What an import would do; nothing is written before `confirm`. */
export interface ImportPreview {
  /** Records the file holds and this browser does not. */
  added: Named[];
  /** Records that were changed only where the file comes from: they take the place of those here. */
  replaced: Named[];
  /** Records that were changed only here, and stay. */
  keptHere: Named[];
  /** How many records are the same in both. */
  same: number;
  /** Removed here, and in the file as they were. */
  removedHere: Named[];
  /** Removed there, and here as they were. */
  removedThere: Named[];
  conflicts: Conflict[];
  /** Records of kinds that this version does not know; they are taken over untouched, for a later version. */
  unknown: number;
  /** Records that had been set aside where the file comes from, and are set aside here again. */
  aside: Named[];
  /** True where the end of the file is missing: what stood there is in none of the counts. */
  cutOff: boolean;
  /** Records that cannot be used, each with the reason. */
  refused: { key: string; reason: string }[];
  /** Writes everything in one transaction. Rejects, with nothing written, if something here changed since the preview. */
  confirm(decisions?: Decisions): Promise<void>;
}
