// Entries come in, Markdown goes out: one file a paper with YAML before it, in a zip, or all in one. Facts are
// quoted as JSON quotes them, which YAML reads alike; the reader's note stands as it is, behind all facts.

import { zipSync } from 'fflate';
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { trimEnds } from '../paper/trim-ends.ts';
import { escapeMarkdown } from './escape-text.ts';
import { toFileNames } from './file-names.ts';
import { toDay } from './remarks.ts';

/** YAML 1.2, 7.3.1: a text in double quotes with JSON's escapes; what breaks lines elsewhere is escaped too. */
function quote(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const quoteAll = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`;

/** Obsidian takes letters, digits, `_`, `-` and `/`, and not digits alone. */
function toTag(tag: string): string {
  const name = trimEnds(tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-'), /-/);
  return /^\d*$/.test(name) ? `t-${name}` : name;
}

function toFacts(entry: Entry): [string, string][] {
  const { ids, title, authors, year, categories, tags, status, savedAt } = entry;
  const url = findPaperUrl(ids);
  const facts: [string, string | false | undefined | null][] = [
    ['title', quote(title.replace(/\s+/g, ' '))],
    ['authors', quoteAll(authors)],
    ['year', year !== undefined && String(year)],
    ['arxiv', ids.arxiv && quote(ids.arxiv)],
    ['doi', ids.doi && quote(ids.doi)],
    ['acl', ids.acl && quote(ids.acl)],
    ['url', url && quote(url)],
    ['categories', categories.length > 0 && quoteAll(categories)],
    ['tags', tags.length > 0 && quoteAll(tags.map(toTag))],
    ['status', status && quote(status)],
    ['saved', toDay(savedAt)],
  ];
  return facts.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

const withNote = ({ note }: Entry): string => (note.trim() === '' ? '' : `\n${note.trim()}\n`);

/** One paper as a file of its own. */
export function toMarkdown(entry: Entry): string {
  const facts = toFacts(entry).map(([name, value]) => `${name}: ${value}\n`);
  return `---\n${facts.join('')}---\n\n# ${escapeMarkdown(entry.title)}\n${withNote(entry)}`;
}

/** All papers in one file, each under its title. */
export function writeMarkdown(entries: readonly Entry[]): string {
  const parts = entries.map((entry) => {
    const { ids, authors, year, tags, status } = entry;
    const url = findPaperUrl(ids)?.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
    const title = url ? `[${escapeMarkdown(entry.title)}](${url})` : escapeMarkdown(entry.title);
    const line = [authors.map(escapeMarkdown).join(', '), year, status].filter((part) => part);
    const marks = tags.map((tag) => `#${toTag(tag)}`).join(' ');
    const facts = [line.join(' · '), marks].filter((part) => part !== '').join('\n\n');
    return `## ${title}\n\n${facts}\n${withNote(entry)}`;
  });
  return parts.join('\n');
}

/** A zip with one file a paper; the same entries at the same time give the same bytes. */
export function writeMarkdownZip(entries: readonly Entry[], at: Date): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const names = toFileNames(entries.map(({ title }) => title));
  const files = entries.map((entry, i) => [`${names[i]}.md`, encoder.encode(toMarkdown(entry))]);
  return zipSync(Object.fromEntries(files), { mtime: at });
}
