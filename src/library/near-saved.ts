// Papers that pages have asked about come in; how many saved papers each is near to goes out, some time
// after their marks stand. It is never waited for: who asked is told when an answer is another.
import type { Annotation, Related, RelatedAnswer } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import type { NearHit } from '../search/near-set.ts';
import { ranking } from '../search/ranking.ts';
import type { QuotedPaper } from '../search/reasons.ts';
import { sayReasons } from '../search/reasons.ts';
import { afterQuiet } from './after-quiet.ts';
import { namesOf, toAsked, toQuery } from './asked-paper.ts';
import { findPapers, type MatchParts } from './find-papers.ts';
import {
  type AskedPaper,
  findPapersOf,
  type KnownCompared,
  restful,
  type SavedPapers,
  SavedSet,
} from './saved-set.ts';

export interface NearSaved {
  /** How many saved papers it is near to; undefined where that is not known, or not yet. */
  countOf(key: string): number | undefined;
  /** These were asked about: what is not known of them is found out when all is quiet. */
  note(mentions: readonly Mention[], annotations: readonly Annotation[]): void;
  /** Something was saved or taken out. */
  touch(): void;
  /** The corpus is another. */
  forget(): void;
  /** What is saved, ready to be compared; null where nothing is. */
  open(known?: KnownCompared): Promise<SavedPapers | null>;
  /** The saved papers that a paper is near to, as its mark counts them. */
  find(question: { mention: Mention; key: string }): Promise<RelatedAnswer>;
}

/** Papers of which is known, the last ones asked about: two thousand rows are looked at once. */
const MOST_KNOWN = 500;
/** Quiet before the work begins: the page asks for its rows in batches, and its panel comes first. */
const QUIET_MS = 600;

interface Known extends AskedPaper {
  count: number;
}

interface Owed {
  mention: Mention;
  key: string;
  /** The key of the paper that it surely is; null where none is. */
  match: string | null;
}

/** What is known by a title alone is looked at once more when a page tells the abstract. */
const bringsMore = ({ abstract }: Mention, known: Known | undefined): boolean =>
  !known || (abstract !== undefined && known.text.abstract === undefined);

export interface NearSavedParts extends MatchParts {
  /** Whether the reader wants it said. */
  isWanted(): Promise<boolean>;
  /** Told the keys of papers of which another answer stands now. */
  onChange(keys: readonly string[]): void;
}

export function openNearSaved(parts: NearSavedParts): NearSaved {
  const { holdings } = parts;
  const saved = new SavedSet(parts);
  const known = new Map<string, Known>();
  const owed = new Map<string, Owed>();
  let isStale = false;
  let isOn = true;
  let working: Promise<void> | null = null;

  async function ask({ mention, key, match }: Owed) {
    const paper = match === null ? null : ((await holdings.findByIds([match])).get(match) ?? null);
    return askAbout({ mention, key }, paper);
  }

  async function askAbout({ mention, key }: Omit<Owed, 'match'>, paper: Paper | null) {
    const tables = await holdings.getTables();
    const asked = await toAsked(holdings, mention, paper, tables);
    const names = namesOf(mention, key, paper);
    return { query: toQuery(asked, tables), text: asked.text, names };
  }

  /** Looks at all that is owed, and once more at all that is known where something else is saved. */
  async function work(): Promise<void> {
    isOn = await parts.isWanted();
    if (!isOn) {
      const said = [...known].flatMap(([key, { count }]) => (count > 0 ? [key] : []));
      owed.clear();
      known.clear();
      if (said.length > 0) parts.onChange(said);
      return;
    }
    const papers = await saved.open();
    const pace = restful();
    const changed: string[] = [];
    if (isStale) {
      isStale = false;
      for (const [key, one] of known) {
        const count = papers?.find(one).length ?? 0;
        if (count !== one.count) changed.push(key);
        one.count = count;
        await pace();
      }
    }
    // Where nothing is saved nothing is read either.
    for (const [key, question] of papers ? [...owed] : []) {
      owed.delete(key);
      const asked = await ask(question).catch((error: unknown) => {
        // Last in the row: it must not stand in the way of the others when all is tried again.
        owed.set(key, question);
        throw error;
      });
      const count = papers?.find(asked).length ?? 0;
      if (count !== (known.get(key)?.count ?? 0)) changed.push(key);
      known.set(key, { ...asked, count });
      await pace();
    }
    for (const key of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(key);
    if (changed.length > 0) parts.onChange(changed);
  }

  const soon = afterQuiet(QUIET_MS, async () => {
    await working;
    working = work().finally(() => {
      working = null;
    });
    await working;
  });

  return {
    countOf: (key) => (isOn ? known.get(key)?.count : 0),
    note(mentions, annotations) {
      for (const [i, { key, entry, match }] of annotations.entries()) {
        const mention = mentions[i];
        if (!mention || isSaved(entry) || !bringsMore(mention, known.get(key))) continue;
        owed.set(key, { mention, key, match: match?.certain ? match.key : null });
      }
      for (const key of [...owed.keys()].slice(0, -MOST_KNOWN)) owed.delete(key);
      soon();
    },
    touch() {
      saved.touch();
      isStale = known.size > 0;
      if (isStale || owed.size > 0) soon();
    },
    forget() {
      saved.forget();
      known.clear();
    },
    open: (known) => saved.open(known),
    async find(question) {
      const papers = await saved.open();
      const [found] = await findPapers(parts, [question.mention]);
      const paper = found?.match?.certain ? found.paper : null;
      const asked = await askAbout(question, paper);
      const hits = (papers?.find(asked) ?? []).slice(0, ranking.related.most);
      const related = await listHits(parts, hits, asked.text);
      return { related, from: asked.query.from, of: papers?.size ?? 0, order: 'nearest' };
    },
  };
}

/** The saved papers of hits, each with the words that say why. */
async function listHits(
  { reader, holdings }: MatchParts,
  hits: readonly NearHit[],
  asked: QuotedPaper,
): Promise<Related[]> {
  const names = await reader.findEntries(hits.map(({ key }) => key));
  const listed = hits.flatMap((hit) => {
    const entry = names.get(hit.key)?.find(({ key }) => key === hit.key);
    return isSaved(entry) ? [{ hit, entry }] : [];
  });
  const papers = await findPapersOf(
    holdings,
    listed.map(({ entry }) => entry),
  );
  const { idf } = await holdings.getTables();
  const abstracts = await holdings.findAbstracts(papers.flatMap((paper) => paper ?? []));
  return listed.map(({ hit: { key, score, by, shares }, entry }, i): Related => {
    const { title, ids, authors, year } = entry;
    const abstract = abstracts.get(papers[i]?.key ?? '');
    const why = sayReasons(shares, asked, { title, ...(abstract && { abstract }) }, idf);
    return { key, title, ids, authors, year, kind: 'saved', entry, why, by, score };
  });
}
