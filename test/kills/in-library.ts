// Expressions that the library tab evaluates: a request to the background as the tab's own code sends
// it, a file chosen as the reader's hand would, and the rows of both databases as they lie there.
import type { RequestName } from '../../src/wire/protocol.ts';
import type { ImportedFile } from './kept-model.ts';

/** Answers the background's reply, also where it is a refusal. */
export const toRequest = (name: RequestName, request: object): string =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ scholium: 1, name, request })})`;

export const idInFile = ({ number }: Pick<ImportedFile, 'number'>, n: number): string =>
  `2302.${10_000 + (number % 900) * 100 + n}`;

/** Where the tab takes files to import; another place of it takes exports. */
export const FILE_INPUT = `document.getElementById('import')?.closest('section')
  ?.querySelector('input[type=file]')`;

/** False while the tab offers no choice of a file. */
export function toChoice(file: ImportedFile): string {
  const lines = Array.from({ length: file.papers }, (_, n) =>
    JSON.stringify({
      id: idInFile(file, n),
      title: `The weight of letter ${n} in post office ${file.number}`,
      abstract: `Our own words on letter ${n}, carried by hand from office ${file.number}.`,
    }),
  );
  return `(() => {
    const input = ${FILE_INPUT};
    if (!input) return false;
    const given = new DataTransfer();
    given.items.add(new File([${JSON.stringify(lines.join('\n'))}], ${JSON.stringify(file.name)},
      { lastModified: 1 }));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`;
}

/** All rows that the reader's database and the list of corpora hold, by table. */
export const READ_ROWS = `(async () => {
  const open = (name) => new Promise((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
    // No version of it is ours to make.
    opening.onupgradeneeded = () => opening.transaction.abort();
  });
  const read = async (name, tables) => {
    const database = await open(name);
    const transaction = database.transaction(tables, 'readonly');
    const all = tables.map((table) => new Promise((done, fail) => {
      const asking = transaction.objectStore(table).getAll();
      asking.onsuccess = () => done([table, asking.result]);
      asking.onerror = () => fail(asking.error);
    }));
    const rows = await Promise.all(all);
    database.close();
    return rows;
  };
  return Object.fromEntries([
    ...(await read('scholium-reader', ['entries', 'corrections', 'overlay'])),
    ...(await read('scholium-corpus', ['corpora'])),
  ]);
})()`;
