// Answers of arXiv's OAI-PMH service in their documented shape, by hand: made records come in as numbers, and the
// text of one page goes out, with the way to the next.

const DAY_MS = 86_400_000;
const WORDS =
  'sparse masked image latent graph neural vision token policy reward prompt kernel'.split(' ');

export interface MadeSet {
  /** Records in all, in the order of the days on which they were changed. */
  records: number;
  /** Records a page and a day. */
  perPage: number;
  perDay: number;
  /** The first day. */
  since: string;
  /** These are marked as deleted. */
  isDeleted?(n: number): boolean;
  /** The day of the first version; the same as that of the last change where it is not said. */
  createdOn?(n: number): string;
  abstractOf?(n: number): string;
}

export const oaiId = (n: number) =>
  `2${101 + Math.floor(n / 90_000)}.${String(10_000 + (n % 90_000))}`;
export const oaiTitle = (n: number) =>
  `${[0, 1, 2].map((place) => WORDS[Math.floor(n / 12 ** place) % 12]).join(' ')} of the kind number ${n}`;

const dayOf = (set: MadeSet, n: number) =>
  new Date(Date.parse(set.since) + Math.floor(n / set.perDay) * DAY_MS).toISOString().slice(0, 10);

function toRecord(set: MadeSet, n: number): string {
  const day = dayOf(set, n);
  const isDeleted = set.isDeleted?.(n) ?? false;
  const header = `<header${isDeleted ? ' status="deleted"' : ''}>
<identifier>oai:arXiv.org:${oaiId(n)}</identifier>
<datestamp>${day}</datestamp>
<setSpec>cs:cs:CL</setSpec>
</header>`;
  if (isDeleted) return `<record>${header}</record>`;
  return `<record>${header}
<metadata>
<arXiv xmlns="http://arxiv.org/OAI/arXiv/">
<id>${oaiId(n)}</id>
<created>${set.createdOn?.(n) ?? day}</created>
<authors>
<author><keyname>Lovelace</keyname><forenames>Ada</forenames></author>
<author><keyname>Babbage</keyname><forenames>Charles</forenames></author>
</authors>
<title>${oaiTitle(n)}</title>
<categories>cs.CL cs.LG</categories>
<abstract>${set.abstractOf?.(n) ?? `Our own words on ${oaiTitle(n)}, in place of an abstract &amp; some more of them.`}</abstract>
</arXiv>
</metadata>
</record>`;
}

export const toOai = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2026-11-23T09:00:00Z</responseDate>
<request verb="ListRecords">http://oaipmh.arxiv.org/oai</request>
${body}
</OAI-PMH>
`;

export const oaiError = (code: string) => toOai(`<error code="${code}">No words of ours.</error>`);

/** As arXiv's: the way on says a day and how many records of it are to be passed over. */
export function oaiPage(set: MadeSet, address: string): string {
  const asked = new URL(address).searchParams;
  const token = new URLSearchParams(asked.get('resumptionToken') ?? '');
  const from = token.get('from') ?? asked.get('from') ?? '';
  const day = Math.max(0, Math.round((Date.parse(from) - Date.parse(set.since)) / DAY_MS));
  const first = day * set.perDay + Number(token.get('skip') ?? 0);
  const last = Math.min(first + set.perPage, set.records);
  if (first >= set.records) return oaiError('noRecordsMatch');
  const records = Array.from({ length: last - first }, (_, i) => toRecord(set, first + i));
  const rest = new URLSearchParams({ from: dayOf(set, last), skip: String(last % set.perDay) });
  const way =
    last < set.records
      ? `<resumptionToken expires='2026-11-24T00:00:00Z'>${`${rest}`.replace('&', '&amp;')}</resumptionToken>`
      : '<resumptionToken/>';
  return toOai(`<ListRecords>\n${records.join('\n')}\n${way}\n</ListRecords>`);
}
