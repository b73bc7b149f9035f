// The built extension comes in; a folder with the same build in other words goes out: in German alone,
// or in words that are made up to be half as long again and read from the right.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What each made-up word has: a word without it is of no language. */
export const MADE_UP = /[áéíóú]{2}/;
const VOWELS: Record<string, string> = { a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú' };

export interface OtherWords {
  folder: string;
  remove(): void;
}

/** A build that speaks made-up words, from the right; or German. */
export function makeOtherWords(present: string, language: 'made-up' | 'de'): OtherWords {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-words-'));
  cpSync(present, folder, { recursive: true });
  const at = (name: string) => path.join(folder, '_locales', name, 'messages.json');
  const messages = JSON.parse(readFileSync(at('en'), 'utf8')) as Record<string, Message>;
  // A browser speaks English here: the other words stand in its place.
  const others = language === 'de' ? readFileSync(at('de'), 'utf8') : lengthen(messages);
  writeFileSync(at('en'), others);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Message {
  message: string;
}

function lengthen(messages: Record<string, Message>): string {
  const instead: Record<string, string> = { locale_code: 'he', locale_direction: 'rtl' };
  const changed = Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: instead[key] ?? lengthenText(message) },
  ]);
  return JSON.stringify(Object.fromEntries(changed));
}

/** Each vowel twice: some four tenths more, as other languages need, word for word the same. */
function lengthenText(text: string): string {
  return text.replace(/\$\d|\{\w+\}|[aeiou]/gi, (part) => VOWELS[part.toLowerCase()] ?? part);
}
