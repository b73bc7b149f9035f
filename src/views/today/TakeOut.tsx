// Ways out for the digest as it stands: onto the clipboard, into a mail program, into a file that any of them
// opens. The lines come in; nothing is sent by this.
import { useState } from 'preact/hooks';
import {
  type DigestText,
  toDigestAtom,
  toDigestHtml,
  toDigestMarkdown,
  toDigestText,
} from '../../formats/digest-texts.ts';
import { toMail, toMailto } from '../../formats/mail.ts';
import type { Entry } from '../../paper/entry.ts';
import type { DigestLine } from '../../paper/fresh.ts';
import { words } from '../../words.ts';
import type { GiveFile } from '../ExportSection.tsx';
import { sayAuthors, sayDay, sayNumber } from '../say.ts';
import { toChangedText } from './changed-papers.ts';
import { sayWhy } from './say-why.ts';

export interface TakeOutProps {
  /** As they are shown: the best first, without what was skipped. */
  lines: readonly DigestLine[];
  /** Saved papers of which there is news, the latest first. */
  changed: readonly Entry[];
  giveFile: GiveFile;
}

type Taken = Pick<TakeOutProps, 'lines' | 'changed'>;

function toText({ lines, changed }: Taken, now: number): DigestText {
  const saved = toChangedText(changed);
  const isQuiet = lines.length === 0;
  const count = sayNumber(lines.length);
  return {
    heading: isQuiet
      ? saved.heading
      : words('today.mailHeading', lines.length, { count, day: sayDay(now) }),
    changed: saved,
    papers: lines.map((line) => ({
      paper: line,
      authors: sayAuthors(line.authors),
      why: sayWhy(line),
    })),
  };
}

export function TakeOut({ lines, changed, giveFile }: TakeOutProps) {
  const [said, setSaid] = useState('');
  if (lines.length === 0 && changed.length === 0) return null;
  const now = Date.now();
  const digest = toText({ lines, changed }, now);
  const [subject, text] = [digest.heading, toDigestText(digest)];
  const html = () => toDigestHtml(digest, document.documentElement.lang);

  async function copy(item: () => Promise<void>) {
    setSaid('');
    const isDone = await item().then(
      () => true,
      () => false,
    );
    setSaid(words(isDone ? 'today.copied' : 'today.notCopied'));
  }
  const copyMarkdown = () => navigator.clipboard.writeText(toDigestMarkdown(digest));
  const copyHtml = () => {
    const blobOf = (type: string, content: string) => new Blob([content], { type });
    const forms = {
      'text/html': blobOf('text/html', html()),
      'text/plain': blobOf('text/plain', text),
    };
    return navigator.clipboard.write([new ClipboardItem(forms)]);
  };
  return (
    <p class="digest-out">
      <button type="button" class="text-button" onClick={() => void copy(copyMarkdown)}>
        {words('today.copyMarkdown')}
      </button>
      <button type="button" class="text-button" onClick={() => void copy(copyHtml)}>
        {words('today.copyHtml')}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          const name = `scholium-${new Date(now).toISOString().slice(0, 10)}.eml`;
          giveFile(name, toMail({ subject, text, html: html(), at: now }), 'message/rfc822');
        }}
      >
        {words('today.mailFile')}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          const name = `scholium-${new Date(now).toISOString().slice(0, 10)}.atom`;
          const language = document.documentElement.lang;
          giveFile(name, toDigestAtom(digest, { at: now, language }), 'application/atom+xml');
        }}
      >
        {words('today.atomFile')}
      </button>
      <a class="text-button" href={toMailto({ subject, text })}>
        {words('today.mailShort')}
      </a>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
