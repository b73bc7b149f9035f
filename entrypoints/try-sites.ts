// Tries every site on the page that it is put on, at the reader's wish alone, and hands out counts.
import { defineUnlistedScript } from '#imports';
import { trySites } from '../src/page/try-sites.ts';

export default defineUnlistedScript(() => trySites(document, new URL(location.href)));
