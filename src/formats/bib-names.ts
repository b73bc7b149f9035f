// Names as BibTeX, RIS and CSL write them, family name first or parted, come in; one name each as it is
// read aloud goes out, and back. It must never part a name where it cannot be put together again.

/** "van Rossum, Guido", "Davis, Jr., Sammy" and "Smith, John, Jr." (RIS) as they are read. */
export function fromFamilyFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', second = '', third = ''] = parts;
  if (parts.length === 1 || parts.length > 3) return name.trim();
  const isJunior = /^(?:jr|sr|[ivx]+)\.?$/i.test(second);
  const [given, suffix] = third !== '' && isJunior ? [third, second] : [second, third];
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

/** The names of an `author` field, parted where `and` stands outside braces. */
export function readBibNames(field: string): string[] {
  const value = field.replace(/\s+/g, ' ');
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of value.matchAll(/[{}]| and(?= )/gi)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (depth === 0) {
      names.push(value.slice(from, index));
      from = index + sign.length;
    }
  }
  names.push(value.slice(from));
  return names.map(toReadName).filter((name) => name !== '' && name.toLowerCase() !== 'others');
}

function toReadName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  // What stands whole in braces is a name that is not to be parted.
  if (/^\{[^{}]*\}$/.test(name)) return name;
  return fromFamilyFirst(name);
}

const PARTICLE = /^(?:van|der|den|de|la|von|del|della|da|di|du|dos|ter|ten|el|al|bin|ben|zu|zur)$/i;
const SUFFIX = /^(?:jr\.?|sr\.?|[iv]{2,})$/i;

export interface NameParts {
  family: string;
  given?: string;
  suffix?: string;
}

/** The parts of a name that together, given name first, are the name again; null where they are not. */
export function toNameParts(name: string): NameParts | null {
  const words = name.split(' ');
  if (words.length < 2 || /[,{}]/.test(name) || words.includes('')) return null;
  if (/\b(?:collaboration|team|group|consortium|project|et al\.?)$/i.test(name)) return null;
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  const family = words.slice(start).join(' ');
  const given = words.slice(0, start).join(' ');
  if (family === '' || given === '') return null;
  return { family, given, ...(suffix !== undefined && { suffix }) };
}
