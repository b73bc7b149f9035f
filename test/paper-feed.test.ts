// Any feed whose entries are papers: which addresses may be asked, what of RSS and Atom is a paper, what is told where
// none is, and that a faulty feed loses and doubles nothing.
import { describe, expect, it } from 'vitest';
import { readPaperFeed } from '../src/formats/paper-feed.ts';
import { toFeedAddress } from '../src/paper/feed-address.ts';
import { DAY_MS, HOUR_MS, MONDAY, makeDisk, openFeedWorld, settled } from './harness/feed-world.ts';

describe('an address', () => {
  it.each(['https://example.org/feed.xml', ' https://blog.example.co.uk/a?b=c#d '])(
    'of the open web is taken: %s',
    (typed) => {
      expect(toFeedAddress(typed)).toBe(typed.trim().replace(/#.*$/, ''));
    },
  );

  it.each([
    '',
    'example.org',
    'http://example.org/feed',
    'ftp://example.org/feed',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://localhost/feed',
    'https://127.0.0.1/feed',
    'https://2130706433/feed',
    'https://[::1]/feed',
    'https://router.local/feed',
    'https://nas.home/feed',
    'https://user:word@example.org/feed',
    'https://example.org:8443/feed',
    `https://example.org/${'a'.repeat(300)}`,
  ])('of this machine, of its network, or none at all is not: %j', (typed) => {
    expect(toFeedAddress(typed)).toBeNull();
  });
});

const rss = (items: string, head = '') => `<?xml version="1.0" encoding="UTF-8"?>
${head}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/">
<channel><title>New papers</title>
${items}
</channel></rss>
`;
const item = (n: number) => `<item>
<title>Songs of Whales ${n}</title>
<link>https://example.org/papers/${n}</link>
<dc:identifier>doi:10.1101/2026.11.${10 + n}</dc:identifier>
<dc:creator>Ada Lovelace</dc:creator>
<dc:creator>Charles Babbage</dc:creator>
<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>We listen to <b>whales</b> &amp; say so.</p>]]></description>
</item>`;
const news = '<item><title>Our new office</title><link>https://example.org/office</link></item>';
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Papers</title>
<entry><id>tag:example.org,2026:1</id><title type="html">Rivers &lt;i&gt;in&lt;/i&gt; Winter</title>
<link rel="alternate" href="https://arxiv.org/abs/2611.10001v2"/>
<author><name>Ada Lovelace</name></author><published>2026-11-20T10:00:00Z</published>
<summary>We say so.</summary></entry>
</feed>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><items></items></channel>
<item rdf:about="https://aclanthology.org/2024.acl-long.1/"><title>Stones</title>
<link>https://aclanthology.org/2024.acl-long.1/</link></item></rdf:RDF>`;

describe('an entry', () => {
  it('of RSS is a paper by its DOI, and its markup goes', () => {
    const feed = readPaperFeed(rss(item(1) + news));
    expect(feed).toMatchObject({ entries: 2, isWhole: true });
    expect(feed?.papers).toMatchObject([
      {
        title: 'Songs of Whales 1',
        ids: { doi: '10.1101/2026.11.11' },
        authors: ['Ada Lovelace', 'Charles Babbage'],
        year: 2026,
        abstract: 'We listen to whales & say so.',
      },
    ]);
  });

  it('of Atom is a paper by its link', () => {
    expect(readPaperFeed(atom)?.papers).toMatchObject([
      { title: 'Rivers in Winter', ids: { arxiv: '2611.10001' }, authors: ['Ada Lovelace'] },
    ]);
  });

  it('of RSS 1.0 is a paper by its ACL id', () => {
    const feed = readPaperFeed(rdf);
    expect(feed?.papers).toMatchObject([{ title: 'Stones', ids: { acl: '2024.acl-long.1' } }]);
    expect(feed?.entries).toBe(1);
  });

  it('that names an entity has nothing put in its place', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n';
    const text = rss(item(1).replace('Songs', 'A &b; &amp; B'), bomb);
    expect(readPaperFeed(text)?.papers[0]?.title).toBe('A &b; & B of Whales 1');
  });

  it('that never ends is read in the time of the text, not of its square', () => {
    const feed = readPaperFeed(`<rss>${'<item>'.repeat(1_000_000)}`);
    expect(feed).toMatchObject({ entries: 1_000_000, papers: [], isWhole: false });
  });

  it.each(['', 'no feed', '<html><body>Captive portal</body></html>', '{"a":1}'])(
    'is in no text that is none: %j',
    (text) => {
      expect(readPaperFeed(text)).toBeNull();
    },
  );
});

describe('the source', () => {
  const ask = async (...answers: (() => Response)[]) => {
    const disk = makeDisk();
    const world = openFeedWorld(disk, () => {
      const answer = answers[Math.min(disk.asked.length, answers.length) - 1];
      return answer?.() ?? new Response('');
    });
    await world.feeds.setSource('feed', { isOn: true, query: 'https://example.org/feed.xml' });
    await settled(disk);
    const tell = async () => (await world.feeds.tell()).sources.find(({ kind }) => kind === 'feed');
    return { disk, tell, ...world };
  };
  const good = () => new Response(rss(item(1) + news + item(2)), { headers: { etag: '"a"' } });

  it('asks the one address once a day, and whether anything is new', async () => {
    const { disk, tell, liveUntil } = await ask(good);
    expect(await tell()).toMatchObject({ found: 2, error: null });
    await liveUntil(MONDAY + 3 * DAY_MS);
    expect(new Set(disk.asked.map(({ url }) => url))).toEqual(
      new Set(['https://example.org/feed.xml']),
    );
    expect(disk.asked.length).toBeLessThanOrEqual(4);
    expect(disk.asked.at(-1)?.headers).toEqual({ 'If-None-Match': '"a"' });
  });

  it('asks nothing that is no address of the web, whoever says so', async () => {
    const disk = makeDisk();
    const { feeds } = openFeedWorld(disk, good);
    await feeds.setSource('feed', { isOn: true, query: 'https://127.0.0.1/feed' });
    await settled(disk);
    expect(disk.asked).toEqual([]);
  });

  it('says where no entry is a paper, and asks again the next day', async () => {
    const { disk, tell, liveUntil } = await ask(() => new Response(rss(news)), good);
    expect(await tell()).toMatchObject({ error: 'noPapers', found: 0 });
    await liveUntil(MONDAY + HOUR_MS);
    expect(disk.asked).toHaveLength(1);
    await liveUntil(MONDAY + 2 * DAY_MS);
    expect(await tell()).toMatchObject({ error: null, papers: 0 });
    expect(disk.papers.size).toBe(2);
  });

  it('reads the encoding that a feed says it has', async () => {
    const text = rss(item(1).replace('Songs', 'Caf\u00e9s')).replace('UTF-8', 'ISO-8859-1');
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const { disk } = await ask(() => new Response(bytes));
    expect([...disk.papers.values()][0]?.paper.title).toBe('Caf\u00e9s of Whales 1');
    const wrong = Uint8Array.from(text.replace('ISO-8859-1', 'UTF-8'), (sign) =>
      sign.charCodeAt(0),
    );
    const other = await ask(() => new Response(wrong));
    expect((await other.tell())?.error, 'the control').toBe('cut');
  });

  it('keeps what stands before a cut, and has the rest later, nothing twice', async () => {
    const { disk, tell, liveUntil } = await ask(
      () => new Response(rss(item(1) + item(2)).slice(0, -120)),
      good,
    );
    expect(await tell()).toMatchObject({ error: 'cut' });
    expect(disk.papers.size).toBe(1);
    await liveUntil(MONDAY + HOUR_MS);
    expect(disk.papers.size).toBe(2);
    expect(await tell()).toMatchObject({ error: null });
  });
});
