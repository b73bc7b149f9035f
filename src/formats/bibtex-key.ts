// The key of a BibTeX entry as arXiv's own export makes it: first author's last name, year, and those
// of the title's words that tell something, at most four. Names and title come in, the key goes out.

// github.com/arXiv/arxiv-browse browse/formatting/cite.py, seen 2026-11-23: words that a key leaves out.
const PASSED = new Set(
  `a about above across after afterwards again against all almost alone along already also although
  always am among amongst amoungst amount an and another any anyhow anyone anything anyway anywhere are
  around as at back be became because become becomes becoming been before beforehand behind being below
  beside besides between beyond bill both bottom but by call can cannot cant co con could couldnt cry de
  describe detail do done down due during each eg eight either eleven else elsewhere empty enough etc
  even ever every everyone everything everywhere except few fifteen fify fill find fire first five for
  former formerly forty found four from front full further get give go had has hasnt have he hence her
  here hereafter hereby herein hereupon hers herself him himself his how however hundred ie if in inc
  indeed interest into is it its itself keep last latter latterly least less ltd made many may me
  meanwhile might mill mine more moreover most mostly move much must my myself name namely neither never
  nevertheless next nine no nobody none noone nor not nothing now nowhere of off often on once one only
  onto or other others otherwise our ours ourselves out over own part per perhaps please put rather re
  same see seem seemed seeming seems serious several she should show side since sincere six sixty so some
  somehow someone something sometime sometimes somewhere still such system take ten than that the their
  them themselves then thence there thereafter thereby therefore therein thereupon these they thickv thin
  third this those though three through throughout thru thus to together too top toward towards twelve
  twenty two un under until up upon us very via was we well were what whatever when whence whenever where
  whereafter whereas whereby wherein whereupon wherever whether which while whither who whoever whole
  whom whose why will with within without would yet you your yours yourself yourselves`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 4;

// The same repository's author parser: parts that belong to the last name, and what comes after it.
const PARTICLE = /^(?:van|der|de|la|von|del|della|da|mac|ter|dem|di|vaziri)$/i;
const SUFFIX = /^(?:jr\.?|sr\.?|[iv]{2,})$/i;

/** "Guido van Rossum" gives "van Rossum"; a collaboration keeps all its words but the first ones. */
function lastName(author: string): string {
  const parts = author.split(/\s+/).filter((part) => part !== '');
  while (parts.length > 1 && SUFFIX.test(parts.at(-1) ?? '')) parts.pop();
  let start = parts.length - 1;
  while (start > 1 && PARTICLE.test(parts[start - 1] ?? '')) start -= 1;
  return parts.slice(Math.max(start, 0)).join('');
}

/** `year`: "unknown" where it is. */
export function toBibtexKey(
  author: string | undefined,
  year: number | undefined,
  title: string,
): string {
  const words = title.split(' ').filter((word) => !PASSED.has(word.toLowerCase()));
  const name = author ? lastName(author) : 'unknown';
  const key = `${name}${year ?? 'unknown'}${words.slice(0, MOST_WORDS).join('')}`;
  return key.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** 0 gives "a", 25 "z", 26 "aa". */
function toLetters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : toLetters(Math.floor(n / 26) - 1) + last;
}

/** Hands out the keys of one file, each once: the first as it is, what would be alike with letters behind it. */
export function keysOnce(): (key: string) => string {
  const taken = new Set<string>();
  /** How many letters were tried behind a key: thousands may be alike. */
  const tried = new Map<string, number>();
  return (key) => {
    let own = key;
    let n = tried.get(key) ?? 0;
    while (taken.has(own)) own = key + toLetters(n++);
    tried.set(key, n);
    taken.add(own);
    return own;
  };
}
