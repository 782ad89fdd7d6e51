/** Where general knowledge of the role comes from: articles, not surveys. */
export type SourceId = 'A' | 'B' | 'C' | 'D' | 'E';

/** An article that figures and statements are taken from. */
export interface Source {
  id: SourceId;
  title: string;
  /** Year of its figures; null where the page has no date. */
  year: number | null;
}

/** Every source by its id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  A: {
    id: 'A',
    title: 'Visulry: Director of Product Management – roles, responsibilities and how to become one',
    year: null,
  },
  B: { id: 'B', title: 'A résumé writer’s page: what does a Director of Product Management do?', year: null },
  C: { id: 'C', title: 'What does a Director of Product Management do? Role, skills, trajectory', year: null },
  D: { id: 'D', title: 'A short definition of what a director of product management does', year: null },
  E: { id: 'E', title: 'An overview of product directors in AI: requirements, pay, trends', year: 2024 },
};

/** "Visulry: …, undated" or "…, 2024": how a source is named beside what it says. */
export function sourceWords(id: SourceId): string {
  const { title, year } = SOURCES[id];
  return `${title}, ${year ?? 'undated'}`;
}
