// What authors say in their comments, or arXiv's journal reference, comes in; the name of the place where the paper
// appeared goes out, or nothing. Pure. It must never take a place that a paper was only sent to, nor that of another version.

/** Longer is no name. */
const MOST_NAME = 80;

/** Conferences and journals that authors name without a verb: "ICML 2026 Spotlight". */
const KNOWN = new Set(
  'AAAI AAMAS ACL AISTATS ASRU CHI CIKM COLING COLM COLT CoNLL CoRL CVPR EACL ECCV ECIR EMNLP FAccT ICASSP ICCV ICDM ICLR ICML ICRA IJCAI IJCNLP INLG Interspeech INTERSPEECH IROS JMLR KDD LREC LREC-COLING MICCAI MLSys NAACL NeurIPS NIPS OSDI RecSys SemEval SIGGRAPH SIGIR SIGMOD SLT SOSP TACL TMLR UAI VLDB WACV WMT WSDM WWW'.split(
    ' ',
  ),
);
const BARE =
  /(?:^|[.;,(] ?)(?:In:? )?((?:Findings of (?:the )?)?([A-Z][A-Za-z]{2,12}(?:-[A-Z]{3,8})?)(?: (?:Findings|Main|Workshop))?[ ']{0,2}(?:20)?\d\d(?: (?:Findings|Main|Workshop))?)(?=$|[\s.,;:)!])/g;

const SAID =
  /\b(accepted|published|to appear|appear(?:s|ed|ing)|presented|camera[- ]ready)\b((?: (?:paper|version|manuscript|as an? [a-z]+(?: [a-z]+)?|for (?:oral )?(?:publication|presentation|inclusion))){0,3}) (?:at|in|to|by|for|with)(?: the)? ([^,;()]{2,200})/i;
/** What stands before the verb and takes it back, or says it of another text. */
const NOT_THIS =
  /\b(?:not|if|once|until|when|yet)(?: yet| been| be)?\s*$|\b(?:short(?:er|ened)?|extended|long(?:er)?|full|preliminary|earl(?:y|ier)|previous|initial|conference|workshop|expanded) (?:version|paper|abstract|draft)\b|\b(?:version|extension|part|parts|portion|abstract) of\b/i;
/** A full stop that ends what is said, and no abbreviation: "Phys. Rev. D" goes on. */
const END = /(?<=\d)\.(?!\d)|\.(?!\s?(?:[A-Z](?![a-z])|[A-Z][a-z]{0,10}(?:\.|$)))|\s[-–—]\s|: /;
const LEAD =
  /^(?:in )?(?:the )?(?:main conference of )?(?:(?:conference )?proceedings of )?(?:the )?/i;
const PENDING = /\b(?:submi|review|rejected)/i;

function toName(text: string): string | null {
  const name = (text.split(END)[0] ?? '').replace(LEAD, '').trim();
  return /[A-Z]/.test(name) && name.length <= MOST_NAME && !PENDING.test(name) ? name : null;
}

/** "Accepted at ACL 2024 (main)" names ACL 2024, "15 pages" nothing. */
export function venueOfComments(comments: string): string | null {
  const said = SAID.exec(comments);
  const before = comments.slice(0, said?.index ?? 0).split(/[.;]/);
  if (said && !NOT_THIS.test(before.at(-1) ?? '')) {
    const name = toName(said[3] ?? '');
    if (name) return name;
  }
  const bare = [...comments.matchAll(BARE)].find(([, , name = '']) => KNOWN.has(name));
  return bare?.[1] && !PENDING.test(comments) ? bare[1] : null;
}

const YEAR_FIRST = /^(?:19|20)\d\d\b\s*/;
/** "ACL 2026" is a name, the year of a journal is none. */
const NAMED_YEAR = /\b[A-Z][A-Za-z]*[A-Z]\s+$/;
/** What leads on to a number, and months. */
const LEADS_ON =
  /^(?:vol|volume|no|number|issue|art|article|pages?|pp?|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)$/i;
/** Some give the whole citation, which begins with its authors. */
const AUTHOR_FIRST = /^(?:[A-Z]\.[\s-]?)+[A-Z][a-z]|^[A-Z][a-z]+, [A-Z]\./;

/** "Astrophys.J.663:1149-1173,2007" names Astrophys.J. */
export function venueOfReference(reference: string): string | null {
  const text = reference.trim().replace(LEAD, '');
  if (text === '') return null;
  if (AUTHOR_FIRST.test(text)) return text.slice(0, MOST_NAME);
  const [first = ''] = YEAR_FIRST.exec(text) ?? [];
  const [words = ''] = /^[^\d,;(]*/.exec(text.slice(first.length)) ?? [];
  const [year = ''] = YEAR_FIRST.exec(text.slice(first.length + words.length)) ?? [];
  const named = NAMED_YEAR.test(words) ? year : '';
  const name = dropLast(`${first}${words}${named}`.trim().split(/\s+/));
  return (name.length > 1 ? name : text).slice(0, MOST_NAME);
}

function dropLast(words: readonly string[]): string {
  const last = words.at(-1)?.replace(/[.,:]$/, '') ?? '';
  return LEADS_ON.test(last) ? dropLast(words.slice(0, -1)) : words.join(' ').replace(/[,:]$/, '');
}

const WITHDRAWN =
  /^\W{0,3}(?:temporarily )?withdrawn\b(?! from (?!arxiv))|\b(?:paper|article|submission|manuscript|preprint|work|it|report|note) (?:has been|is|was) (?:\w+ )?withdrawn\b(?! from (?!(?:the )?arxiv))/i;
const ABSTRACT_WITHDRAWN =
  /^\s*(?:this|the) (?:\w+ )?(?:paper|article|submission|manuscript|preprint|work|report|note) (?:has been|is|was) (?:\w+ )?withdrawn\b/i;

/** Whether the authors have taken the paper back. */
export function saysWithdrawn(comments = '', abstract = ''): boolean {
  return WITHDRAWN.test(comments) || ABSTRACT_WITHDRAWN.test(abstract);
}
