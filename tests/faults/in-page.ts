/** What fault tests run inside the extension's own pages and worker: the product's store, in the browser it is made for. */
export {
  exportAll,
  listPoints,
  openDatabase,
  openStore,
  previewImport,
  previewRestore,
} from '../../src/store/index.ts';
export { packRows } from '../../src/store/packed-rows.ts';
export { withNotes, withStatus } from '../../src/tracker/changes.ts';
export { toRow } from '../../src/tracker/row.ts';
export { withFollowUp } from '../../src/tracker/steps.ts';
export { allSaved, sampleReading } from '../store/samples.ts';
