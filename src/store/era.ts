import type { Change, Database } from './database.ts';

const ERA = 'era:id';

/** What stands here since everything was last erased. */
export interface Eras {
  /**
   * Its name, another one after each time everything was erased. What is written later than it was decided on asks for it
   * when it begins and gives it when it writes: it comes to nothing where everything was erased meanwhile.
   */
  era(): Promise<string>;
}

/** The eras of a database. */
export function erasIn(database: Database): Eras {
  return {
    async era() {
      const [kept] = await database.read([ERA]);
      if (typeof kept === 'string') return kept;
      return database.transact([ERA], ([raw]) => {
        const result = typeof raw === 'string' ? raw : crypto.randomUUID();
        return { writes: [[ERA, result]], result };
      });
    },
  };
}

/** The era, for what only costs time: where it cannot be told, a name that no era has, so that nothing is written. */
export function eraOf(eras: Eras): Promise<string> {
  return eras.era().catch(() => '');
}

/** Changes some records as `transact` does, unless everything was erased since `era`; undefined: whatever happened. */
export function transactIn(
  database: Database,
  era: string | undefined,
  keys: readonly string[],
  change: (values: unknown[]) => Change<undefined>,
): Promise<undefined> {
  return database.transact([ERA, ...keys], ([now, ...values]) =>
    era === undefined || era === now ? change(values) : { writes: [], result: undefined },
  );
}
