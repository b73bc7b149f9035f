// The lists that the reader opens, kept in the corpus's database: what stood there, and the place in each.
import type { Connection } from './connection.ts';
import type { CorpusDatabase } from './database.ts';
import type { ListVisit, PlaceRow, StreamRow } from './visits.ts';
import { MAX_STREAMS, movePlace, visitStream } from './visits.ts';

/** Names of rows in `meta`: one a stream, and one for all places. */
const STREAM = 'stream:';
const PLACES = 'places';

type Use = Connection<CorpusDatabase>['use'];

export function openLists(use: Use) {
  return {
    visitList: (stream: string, keys: readonly string[], at: number): Promise<ListVisit> =>
      use((database) =>
        database.transaction('rw', database.meta, async () => {
          const name = STREAM + stream;
          const before = (await database.meta.get(name))?.value as StreamRow | undefined;
          const { row, visit } = visitStream(before ?? null, keys, at);
          await database.meta.put({ name, value: row });
          if (!before) await dropOldest(database);
          return visit;
        }),
      ),
    getPlace: (list: string): Promise<string | null> =>
      use(async ({ meta }) => {
        const places = ((await meta.get(PLACES))?.value ?? []) as PlaceRow[];
        return places.find((place) => place.list === list)?.key ?? null;
      }),
    keepPlace: (place: { list: string; key: string | null; at: number }): Promise<void> =>
      use((database) =>
        database.transaction('rw', database.meta, async () => {
          const places = ((await database.meta.get(PLACES))?.value ?? []) as PlaceRow[];
          await database.meta.put({ name: PLACES, value: movePlace(places, place) });
        }),
      ),
  };
}

const streamsOf = ({ meta }: CorpusDatabase) => meta.where('name').startsWith(STREAM);

async function dropOldest(database: CorpusDatabase): Promise<void> {
  const rows = await streamsOf(database).toArray();
  const byAge = rows.sort((a, b) => (a.value as StreamRow).at - (b.value as StreamRow).at);
  const going = byAge.slice(0, Math.max(0, rows.length - MAX_STREAMS));
  await database.meta.bulkDelete(going.map(({ name }) => name));
}

/** Inside a transaction. */
export async function forgetLists(database: CorpusDatabase): Promise<void> {
  await streamsOf(database).delete();
  await database.meta.delete(PLACES);
}
