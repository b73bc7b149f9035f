// A subject and a text in two forms come in, a message that any mail program opens goes out: RFC 5322 with both
// forms as one multipart/alternative (RFC 2046), their bytes in base64, so that no line of theirs ends a part.

export interface Mail {
  subject: string;
  text: string;
  html: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** No sign of base64 and no part of one. */
const BOUNDARY = '=_scholium';
/** RFC 2047 lets an encoded word have 75 characters, 12 of them for its frame: 45 bytes in base64. */
const MOST_WORD_BYTES = 45;

function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** One line, whatever the text holds: nothing in it can begin another header. */
function toHeader(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed();
  if (/^[\x20-\x7e]{0,200}$/.test(line)) return line;
  const words: string[] = [''];
  for (const character of line.slice(0, 400)) {
    const grown = `${words.at(-1)}${character}`;
    if (new TextEncoder().encode(grown).length > MOST_WORD_BYTES) words.push(character);
    else words[words.length - 1] = grown;
  }
  return words.map((word) => `=?utf-8?B?${toBase64(word)}?=`).join('\r\n ');
}

function toPart(type: string, text: string): string[] {
  const body = toBase64(text.replace(/\r?\n/g, '\r\n'));
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
  ];
}

/** An unsent message: mail programs open it as a draft. */
export function toMail({ subject, text, html, at }: Mail): string {
  const lines = [
    'From: Scholium <digest@scholium.invalid>',
    `Subject: ${toHeader(subject)}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...toPart('text/plain', text),
    ...toPart('text/html', html),
    `--${BOUNDARY}--`,
    '',
  ];
  return lines.join('\r\n');
}

/** Longest address that every mail program takes from a browser, in characters. */
const MOST_ADDRESS = 1900;

/** The short form: as many of the text's blocks (parted by empty lines) as such an address holds. */
export function toMailto({ subject, text }: Pick<Mail, 'subject' | 'text'>): string {
  const blocks = text.trim().split('\n\n');
  const head = `mailto:?subject=${encodeURIComponent(subject.toWellFormed())}&body=`;
  let address = head;
  for (let count = 1; count <= blocks.length; count += 1) {
    const body = encodeURIComponent(blocks.slice(0, count).join('\r\n\r\n').toWellFormed());
    if (head.length + body.length > MOST_ADDRESS) break;
    address = head + body;
  }
  return address;
}
