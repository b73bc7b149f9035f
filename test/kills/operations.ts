// Everything that a reader can have kept, as data: each operation is planned by what stands, and says
// what it asks and what stands afterwards. One more operation is one more line of these lists.
import { digestOperations } from './digest-operations.ts';
import { entryOperations } from './entry-operations.ts';
import type { Change, KeptModel, Row } from './kept-model.ts';
import type { Draw, Operation } from './operation.ts';
import { topicOperations } from './topic-operations.ts';

/** Imports are few and small: what counts is that they are whole or not there. */
const IMPORTED = { papers: 12, most: 3 };

function importFile(model: KeptModel, { word }: Draw): Change | null {
  if (model.of('corpora').length >= IMPORTED.most) return null;
  const name = `papers-${word}.jsonl`;
  const row = `corpora ${name}`;
  if (model.find(row)) return null;
  const { papers } = IMPORTED;
  const expects = () => ({ name, papers });
  return {
    what: 'import',
    file: { name, papers, number: word },
    row,
    expects,
    told: () => undefined,
  };
}

/** Takes an import out, or brings back the one that was taken out just before. */
function changeCorpus(
  name: 'removeCorpus' | 'restoreCorpus',
  address: string,
  corpus: Row,
): Change {
  const row = name === 'restoreCorpus' ? corpus : null;
  return {
    what: name === 'restoreCorpus' ? 'undo of take out an import' : 'take out an import',
    ask: { name, request: { id: corpus.id } },
    row: address,
    expects: () => row,
    told: (answer) => ((answer as Row).done ? { address, row } : undefined),
    undo: () => (name === 'removeCorpus' ? changeCorpus('restoreCorpus', address, corpus) : null),
  };
}

export const operations: readonly Operation[] = [
  ...entryOperations,
  ...topicOperations,
  ...digestOperations,
  { name: 'import', plan: importFile },
  {
    name: 'take out an import',
    plan(model, { word }) {
      const corpora = model.of('corpora');
      const [address, row] = corpora[word % Math.max(1, corpora.length)] ?? [];
      return address && row ? changeCorpus('removeCorpus', address, row) : null;
    },
  },
  { name: 'undo', plan: (model) => model.undo },
];
