// The taxonomy's outlines come in, the lines that the tagger opens at waking go out, so that no outline
// is read and no stem made in a reader's browser. A test tells when they are out of date.
//
//   npx tsx scripts/build-taxonomy.ts      writes src/topics/packed-taxonomy.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTaxonomy } from '../src/topics/packed.ts';
import { meaningless, taxonomy } from '../src/topics/taxonomy.ts';

const { topics, phrases, prints, longest } = packTaxonomy(taxonomy, meaningless);

/** As it stands, so that each line is one of the file's. */
function quote(lines: string): string {
  if (/[`\\]|\$\{/.test(lines))
    throw new Error('A sign of the taxonomy cannot stand in a template.');
  return `\`${lines}\``;
}

const file = join(import.meta.dirname, '..', 'src', 'topics', 'packed-taxonomy.ts');
writeFileSync(
  file,
  `// Written by scripts/build-taxonomy.ts out of the taxonomy's outlines; see packed.ts for what it is.
import type { PackedTaxonomy } from './packed.ts';

export const PACKED: PackedTaxonomy = {
  longest: ${longest},
  topics: ${quote(topics)},
  phrases: ${quote(phrases)},
  prints: [${prints.join(',')}],
};
`,
);
console.log(`${taxonomy.length} topics`);
