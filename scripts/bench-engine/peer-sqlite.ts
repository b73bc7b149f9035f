// SQLite's FTS5 in WebAssembly, contentless and with Porter stems, kept as the bytes of its database.
import initialise from '@sqlite.org/sqlite-wasm';
import type { Peer } from './peer.ts';
import { whole } from './peer.ts';

const TABLE =
  "create virtual table papers using fts5(title, abstract, content='', tokenize='porter unicode61')";

/** Words as an OR of quoted strings: quotes inside are doubled, so no word is read as syntax. */
function toMatch(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
}

export async function openSqlite(): Promise<Peer> {
  const sqlite = await initialise();
  let database = new sqlite.oo1.DB(':memory:');
  const find = (text: string, most: number) =>
    database
      .selectValues('select rowid from papers where papers match ? order by rank limit ?', [
        toMatch(text),
        most + 1,
      ])
      .map((rowid) => Number(rowid) - 1);
  return {
    name: 'sqlite-wasm FTS5',
    index(papers) {
      database.exec(TABLE);
      const insert = database.prepare('insert into papers(rowid, title, abstract) values(?, ?, ?)');
      database.exec('begin');
      papers.forEach(({ title, abstract }, id) => {
        insert.bind([id + 1, title, abstract]).stepReset();
      });
      database.exec('commit');
      insert.finalize();
      database.exec("insert into papers(papers) values('optimize')");
    },
    reload() {
      const bytes = sqlite.capi.sqlite3_js_db_export(database);
      database.close();
      database = new sqlite.oo1.DB(':memory:');
      const memory = sqlite.wasm.allocFromTypedArray(bytes);
      const { SQLITE_DESERIALIZE_FREEONCLOSE: free, SQLITE_DESERIALIZE_RESIZEABLE: grow } =
        sqlite.capi;
      const flags = free | grow;
      const { pointer } = database;
      if (pointer === undefined) throw new Error('The database did not open.');
      const code = sqlite.capi.sqlite3_deserialize(
        pointer,
        'main',
        memory,
        bytes.byteLength,
        bytes.byteLength,
        flags,
      );
      database.checkRc(code);
      return bytes.byteLength;
    },
    forms: [
      { name: 'all terms', find: (question, most) => find(whole(question), most) },
      {
        name: 'top 20 terms',
        find: ({ strongestWords }, most) => find(strongestWords.slice(0, 20).join(' '), most),
      },
    ],
  };
}
