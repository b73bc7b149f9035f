// A text from anywhere comes in, the same as text of another language goes out: nothing in it is markup there.

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line; what Markdown, Obsidian or its templates would take for markup is escaped. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text).replace(/[\\`*_[\]<>$~|&#{}%=]/g, '\\$&');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For the words and the attributes of HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
