// A run of names as a heading or a reference writes it comes in, the names go out in reading order.
// All or nothing: a word that is no name would speak against a right match.

/** Three thousand names; a longer text is not read, since half of it would be no list. */
const MOST_CHARACTERS = 80_000;

const YEAR_IN_BRACKETS = /\(\s*\d{4}[a-z]?\s*\)/g;
const OTHERS = /[\s,;]{1,4}(?:et\.?\s*al\b\.?|and\s+others)/gi;
const BETWEEN = / ?[,;] ?(?:(?:and|&) )?| (?:and|&) /;
const INITIALS = /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){0,3}$/u;
const NAME = /^[\p{L}\p{M}.'’\- ]{3,60}$/u;
const NO_PERSON =
  /\b(?:University|Institute?|Department|Laborator|Labs?\b|Team|Group|School|College|Inc|Research|Brain)/i;

function isName(name: string): boolean {
  const count = name.split(' ').length;
  return count > 1 && count < 6 && NAME.test(name) && !NO_PERSON.test(name);
}

/** "Abel, D., Barreto, A." as pairs; null where surnames and initials do not take turns. */
function pairInitials(parts: readonly string[]): string[] | null {
  const names: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [surname = '', initials = ''] = parts.slice(i, i + 2);
    if (!INITIALS.test(initials) || INITIALS.test(surname)) return null;
    // The dot of the last name was cut off with the sentence's.
    names.push(`${initials.replace(/\p{Lu}$/u, '$&.')} ${surname}`);
  }
  return names;
}

/** The names in `text`, or none where any part of it may be something else. */
export function splitNames(text: string): string[] {
  if (text.length > MOST_CHARACTERS) return [];
  const line = text
    .replace(/\s+/g, ' ')
    .replace(YEAR_IN_BRACKETS, ' ')
    .replace(OTHERS, ' ')
    .trim()
    .replace(/[\s.,;:]{1,8}$/, '');
  const parts = line.split(BETWEEN).filter(Boolean);
  const names = parts.some((part) => INITIALS.test(part)) ? pairInitials(parts) : parts;
  return names?.every(isName) ? names : [];
}
