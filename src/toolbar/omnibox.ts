// The address bar's keyword: words typed after it come in, papers of the index on this machine go out
// as suggestions; the chosen one opens. Nothing typed leaves the machine.
import type { Browser } from 'wxt/browser';
import type { CorpusSearchAnswer, ListedPaper } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { words } from '../words.ts';

const MOST = 6;
const MAX_QUERY = 300;

export type Suggestion = Browser.omnibox.SuggestResult;

/**
 * For Chromium, which reads a description as XML and refuses all of them where one is not: escaped, and
 * without what XML cannot hold.
 */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not pass.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
      .replace(
        /[&<>"']/g,
        (sign) =>
          ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[sign] ?? '',
      )
  );
}

function factsOf({ authors, year, entry }: ListedPaper): string {
  const names = authors.length > 1 ? `${authors[0]} et al.` : (authors[0] ?? '');
  const state = isSaved(entry) ? words(`mark.state.${entry.status ?? 'saved'}`) : '';
  return [names, year, state].filter((fact) => fact).join(' · ');
}

/** `isXml`: Chromium's descriptions are marked up; Firefox shows them as they are. */
export function toSuggestion(paper: ListedPaper, isXml: boolean): Suggestion | null {
  const content = findPaperUrl(paper.ids);
  if (!content) return null;
  const title = paper.title.replace(/\s+/g, ' ').trim();
  const facts = factsOf(paper);
  if (!isXml) return { content, description: facts ? `${title} – ${facts}` : title };
  const dim = facts && ` <dim>– ${escapeXml(facts)}</dim>`;
  return { content, description: `${escapeXml(title)}${dim}` };
}

export interface OmniboxParts {
  searchCorpus(query: string, most: number): Promise<CorpusSearchAnswer>;
  isXml: boolean;
}

/** Suggestions for what is typed: none for nothing, and none twice for one address. */
export async function suggest(
  { searchCorpus, isXml }: OmniboxParts,
  typed: string,
): Promise<Suggestion[]> {
  const query = typed.trim().slice(0, MAX_QUERY);
  if (query === '') return [];
  const { papers } = await searchCorpus(query, MOST);
  const byAddress = new Map<string, Suggestion>();
  for (const paper of papers) {
    const one = toSuggestion(paper, isXml);
    if (one && !byAddress.has(one.content)) byAddress.set(one.content, one);
  }
  return [...byAddress.values()];
}

/** Only what a suggestion can hold is opened as an address; all else is words to be searched for. */
const ADDRESS = /^https:\/\/(?:arxiv\.org\/abs|doi\.org|aclanthology\.org)\//;

/** What Enter opens: the chosen paper, or the library with the words in its box. */
export function toOpened(content: string, libraryUrl: string): string {
  const text = content.trim();
  if (ADDRESS.test(text) && URL.canParse(text)) return text;
  return text === '' ? libraryUrl : `${libraryUrl}#${new URLSearchParams({ q: text })}`;
}
