// The lines of a digest come in, each with its reason in words; the same as Markdown, HTML, plain text or Atom go out.
// A title is text in each of them and nothing else: it must never become markup.
import type { CitedPaper } from '../paper/cited.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { toMarkdownLink } from './citation.ts';
import { escapeHtml, escapeMarkdown, oneLine } from './escape-text.ts';

export interface DigestText {
  heading: string;
  papers: readonly { paper: Pick<CitedPaper, 'ids' | 'title'>; authors: string; why: string }[];
}

export function toDigestMarkdown({ heading, papers }: DigestText): string {
  const lines = papers.map(({ paper, authors, why }) => {
    const below = [authors, why].map(escapeMarkdown).filter((text) => text !== '');
    return [`- ${toMarkdownLink(paper as CitedPaper)}`, ...below.map((text) => `  ${text}`)].join(
      '  \n',
    );
  });
  return `# ${escapeMarkdown(heading)}\n\n${lines.join('\n')}\n`;
}

export function toDigestText({ heading, papers }: DigestText): string {
  const blocks = papers.map(({ paper, authors, why }) =>
    [oneLine(paper.title), oneLine(authors), oneLine(why), findPaperUrl(paper.ids) ?? '']
      .filter((line) => line !== '')
      .join('\n'),
  );
  return `${[oneLine(heading), ...blocks].join('\n\n')}\n`;
}

/** A whole document; addresses are those of {@link findPaperUrl} alone. `language`: as in `lang`. */
export function toDigestHtml({ heading, papers }: DigestText, language: string): string {
  const items = papers.map(({ paper, authors, why }) => {
    const url = findPaperUrl(paper.ids);
    const title = escapeHtml(oneLine(paper.title));
    const head = url ? `<a href="${escapeHtml(url)}">${title}</a>` : title;
    const below = [authors, why]
      .map(oneLine)
      .filter((text) => text !== '')
      .map(escapeHtml);
    return `<li>${[head, ...below].join('<br>')}</li>`;
  });
  return [
    `<!doctype html>`,
    `<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(heading)}</title></head>`,
    `<body><h1>${escapeHtml(heading)}</h1><ul>`,
    ...items,
    `</ul></body></html>`,
    '',
  ].join('\n');
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

/** A feed of its own (RFC 4287): each day has its id, and so has each paper, by its address or else its title. */
export function toDigestAtom({ heading, papers }: DigestText, { at, language }: AtomHead): string {
  const updated = `<updated>${new Date(at).toISOString()}</updated>`;
  const day = new Date(at).toISOString().slice(0, 10);
  const entries = papers.map(({ paper, authors, why }) => {
    const url = findPaperUrl(paper.ids);
    const id = url ?? `urn:scholium:${encodeURIComponent(oneLine(paper.title).toWellFormed())}`;
    const below = [authors, why].filter((text) => text !== '').map(toXml);
    return [
      `<entry><id>${toXml(id)}</id><title>${toXml(paper.title)}</title>${updated}`,
      url ? `<link href="${toXml(url)}"/>` : '',
      `<summary>${below.join(' · ')}</summary></entry>`,
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${toXml(language)}">`,
    `<id>urn:scholium:digest:${day}</id><title>${toXml(heading)}</title>${updated}`,
    '<author><name>Scholium</name></author>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
