// The pictures of the library: where saved papers stand to each other, from which years they are, and on
// which days they were saved. The wire and a way to give files come in; each picture has its table.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedMap as SavedMapAnswer } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { failureCode } from '../wire/ask.ts';
import { words } from '../words.ts';
import type { Picture } from './chart.ts';
import { Loading } from './Loading.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import {
  type MapData,
  toDay,
  toDaysData,
  toMapData,
  toYearsData,
  yearBefore,
} from './picture-data.ts';
import { PAPER, sayField, toDaysPicture, toMapPicture, toYearsPicture } from './picture-options.ts';
import { SavedMap } from './SavedMap.tsx';
import { localeTag, sayDay, sayFailure, sayNumber } from './say.ts';
import { useChart, useInks } from './use-chart.ts';
import type { Ask } from './use-library.ts';

interface PicturesProps {
  ask: Ask;
  giveFile(name: string, address: string): void;
  libraryUrl: string;
}

interface Read {
  entries: Entry[];
  map: SavedMapAnswer;
}

export function Pictures({ ask, giveFile, libraryUrl }: PicturesProps) {
  const [read, setRead] = useState<Read | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOpen = true;
    setFailure(null);
    Promise.all([ask('listEntries', {}), ask('mapSaved', {})]).then(
      ([entries, map]) => isOpen && setRead({ entries, map }),
      (error) => isOpen && setFailure(failureCode(error)),
    );
    return () => {
      isOpen = false;
    };
  }, [ask, turn]);
  const again = (
    <button type="button" class="button" onClick={() => setTurn(turn + 1)}>
      {words('pictures.again')}
    </button>
  );
  return (
    <div class="library pictures">
      <header class="page-head">
        <h1>{words('pictures.title')}</h1>
        <a href={libraryUrl}>{words('popup.library')}</a>
      </header>
      <main>
        {failure && (
          <Notice urgent actions={again}>
            {sayFailure(failure)}
          </Notice>
        )}
        {!read && !failure && <Loading label={words('pictures.loading')} />}
        {read?.entries.length === 0 && (
          <EmptyState title={words('saved.emptyTitle')} text={words('pictures.emptyText')} />
        )}
        {read && read.entries.length > 0 && <AllPictures read={read} giveFile={giveFile} />}
      </main>
    </div>
  );
}

interface AllProps {
  read: Read;
  giveFile(name: string, address: string): void;
}

function AllPictures({ read, giveFile }: AllProps) {
  const { entries, map } = read;
  const data = useMemo(() => toMapData(map.points, entries), [map, entries]);
  const left = map.of - data.papers.length;
  return (
    <>
      <PictureFrame
        id="map"
        heading={words('pictures.map')}
        text={words('pictures.mapText')}
        picture={() => toMapPicture(data, PAPER)}
        size={{ width: 1000, height: 760 }}
        giveFile={giveFile}
        head={[words('pictures.paper'), words('pictures.field')]}
        rows={toMapRows(data)}
      >
        <SavedMap data={data} entries={entries} />
        {left > 0 && <p class="soft">{words('pictures.unplaced', left, [sayNumber(left)])}</p>}
      </PictureFrame>
      <Years data={data} entries={entries} giveFile={giveFile} />
      <Days entries={entries} giveFile={giveFile} />
    </>
  );
}

/** Rows of a table that a page can still hold. */
const MOST_ROWS = 1000;

function toMapRows({ papers, fields }: MapData): string[][] {
  const rows = papers.slice(0, MOST_ROWS).map(({ title, field }) => {
    const its = fields[field];
    return [title, its ? sayField(its) : ''];
  });
  return rows.sort(([, a = ''], [, b = '']) => a.localeCompare(b, localeTag()));
}

function Years({
  data,
  entries,
  giveFile,
}: Omit<AllProps, 'read'> & { data: MapData; entries: Entry[] }) {
  const inks = useInks();
  const years = useMemo(() => toYearsData(data, entries), [data, entries]);
  const picture = useMemo(() => toYearsPicture(years, inks), [years, inks]);
  return (
    <PictureFrame
      id="years"
      heading={words('pictures.years')}
      text={words('pictures.yearsText')}
      picture={() => toYearsPicture(years, PAPER)}
      size={{ width: 1000, height: 520 }}
      giveFile={giveFile}
      head={[words('pictures.year'), ...years.fields.map(sayField)]}
      rows={years.years.map((year, at) => [
        String(year),
        ...years.counts.map((row) => sayNumber(row[at] ?? 0)),
      ])}
    >
      <Drawn picture={picture} label={words('pictures.years')} />
    </PictureFrame>
  );
}

function Days({ entries, giveFile }: Omit<AllProps, 'read'> & { entries: Entry[] }) {
  const inks = useInks();
  const [now] = useState(() => Date.now());
  const days = useMemo(() => toDaysData(entries, now), [entries, now]);
  const range = { from: toDay(yearBefore(now)), to: toDay(now), locale: localeTag() };
  const picture = useMemo(() => toDaysPicture(days, range, inks), [days, inks]);
  return (
    <PictureFrame
      id="days"
      heading={words('pictures.days')}
      text={words('pictures.daysText')}
      picture={() => toDaysPicture(days, range, PAPER)}
      size={{ width: 1000, height: 170 }}
      giveFile={giveFile}
      head={[words('pictures.day'), words('pictures.saved')]}
      rows={days.map(([day, count]) => [
        sayDay(new Date(`${day}T12:00`).getTime()),
        sayNumber(count),
      ])}
    >
      <Drawn picture={picture} label={words('pictures.days')} isLow />
    </PictureFrame>
  );
}

/** A picture that is looked at and not moved about in; what it says stands in its table. */
function Drawn({ picture, label, isLow }: { picture: Picture; label: string; isLow?: boolean }) {
  const [place] = useChart(picture);
  return <div ref={place} class={isLow ? 'chart low' : 'chart'} role="img" aria-label={label} />;
}
