import { defineContentScript } from '#imports';
import { siteMatches } from '../src/sites/index.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  main() {},
});
