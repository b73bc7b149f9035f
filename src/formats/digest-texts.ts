// The lines of a digest come in, each with its reason in words; the same as Markdown, HTML, plain text or Atom go out.
// A title is text in each of them and nothing else: it must never become markup.
import type { CitedPaper } from '../paper/cited.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { toMarkdownLink } from './citation.ts';
import { escapeHtml, escapeMarkdown, oneLine } from './escape-text.ts';

type NamedPaper = Pick<CitedPaper, 'ids' | 'title'>;

export interface DigestText {
  heading: string;
  papers: readonly { paper: NamedPaper; authors: string; why: string }[];
  changed?: ChangedText;
}

/** What the reader has saved and what was noticed of it, "new version v3". */
export interface ChangedText {
  heading: string;
  papers: readonly { paper: NamedPaper; news: string }[];
}

/** Both parts of a digest, each paper with what stands below it. */
function partsOf({ heading, papers, changed }: DigestText) {
  const fresh = papers.map(({ paper, authors, why }) => ({ paper, below: [authors, why] }));
  const saved = changed?.papers.map(({ paper, news }) => ({ paper, below: [news] })) ?? [];
  return [
    { heading, papers: fresh, isChange: false },
    { heading: changed?.heading ?? '', papers: saved, isChange: true },
  ].filter((part) => part.papers.length > 0);
}

export function toDigestMarkdown(digest: DigestText): string {
  const parts = partsOf(digest).map(({ heading, papers }, i) => {
    const lines = papers.map(({ paper, below }) => {
      const texts = below.map(escapeMarkdown).filter((text) => text !== '');
      return [`- ${toMarkdownLink(paper as CitedPaper)}`, ...texts.map((text) => `  ${text}`)].join(
        '  \n',
      );
    });
    return `${i === 0 ? '#' : '##'} ${escapeMarkdown(heading)}\n\n${lines.join('\n')}\n`;
  });
  return parts.join('\n');
}

export function toDigestText(digest: DigestText): string {
  const blocks = partsOf(digest).flatMap(({ heading, papers }) => [
    oneLine(heading),
    ...papers.map(({ paper, below }) =>
      [paper.title, ...below, findPaperUrl(paper.ids) ?? '']
        .map(oneLine)
        .filter((line) => line !== '')
        .join('\n'),
    ),
  ]);
  return `${blocks.join('\n\n')}\n`;
}

/** A whole document; addresses are those of {@link findPaperUrl} alone. `language`: as in `lang`. */
export function toDigestHtml(digest: DigestText, language: string): string {
  const title = escapeHtml(digest.heading);
  const parts = partsOf(digest).flatMap(({ heading, papers }, i) => {
    const level = i === 0 ? 'h1' : 'h2';
    const items = papers.map(({ paper, below }) => toItem(paper, below));
    return [`<${level}>${escapeHtml(heading)}</${level}><ul>`, ...items, '</ul>'];
  });
  return [
    `<!doctype html>`,
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${title}</title></head>`,
    '<body>',
    ...parts,
    '</body></html>',
    '',
  ].join('\n');
}

function toItem(paper: NamedPaper, below: readonly string[]): string {
  const url = findPaperUrl(paper.ids);
  const title = escapeHtml(oneLine(paper.title));
  const head = url ? `<a href="${escapeHtml(url)}">${title}</a>` : title;
  const texts = below
    .map(oneLine)
    .filter((text) => text !== '')
    .map(escapeHtml);
  return `<li>${[head, ...texts].join('<br>')}</li>`;
}

export interface AtomHead {
  /** Milliseconds since 1970. */
  at: number;
  /** As in `xml:lang`. */
  language: string;
}

/** What XML 1.0 may not hold even as a reference. */
const NO_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const toXml = (text: string) => escapeHtml(oneLine(text).toWellFormed().replace(NO_XML, ''));

/**
 * A feed of its own (RFC 4287): each day has its id, and so has each paper, by its address or else its title; what has
 * changed of a saved one is an entry of its own.
 */
export function toDigestAtom(digest: DigestText, { at, language }: AtomHead): string {
  const updated = `<updated>${new Date(at).toISOString()}</updated>`;
  const day = new Date(at).toISOString().slice(0, 10);
  const entries = partsOf(digest).flatMap(({ papers, isChange }) =>
    papers.map(({ paper, below }) => {
      const url = findPaperUrl(paper.ids);
      const name = url ?? `urn:scholium:${encodeURIComponent(oneLine(paper.title).toWellFormed())}`;
      const texts = below.filter((text) => text !== '').map(toXml);
      const mark = isChange ? `#${encodeURIComponent(below.join(' ').toWellFormed())}` : '';
      return [
        `<entry><id>${toXml(name + mark)}</id><title>${toXml(paper.title)}</title>${updated}`,
        url ? `<link href="${toXml(url)}"/>` : '',
        `<summary>${texts.join(' · ')}</summary></entry>`,
      ].join('');
    }),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${toXml(language)}">`,
    `<id>urn:scholium:digest:${day}</id><title>${toXml(digest.heading)}</title>${updated}`,
    '<author><name>Scholium</name></author>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
