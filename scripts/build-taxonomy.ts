// The taxonomy's outlines come in, the lines that the tagger opens at waking go out, so that no outline
// is read and no stem made in a reader's browser. A test tells when they are out of date.
//
//   npx tsx scripts/build-taxonomy.ts      writes src/topics/packed-taxonomy.json
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTaxonomy } from '../src/topics/packed.ts';
import { meaningless, taxonomy } from '../src/topics/taxonomy.ts';

const file = join(import.meta.dirname, '..', 'src', 'topics', 'packed-taxonomy.json');
writeFileSync(file, `${JSON.stringify(packTaxonomy(taxonomy, meaningless), null, 2)}\n`);
console.log(`${taxonomy.length} topics`);
