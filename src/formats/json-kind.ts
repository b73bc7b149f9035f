// The beginning of JSON records, one a line, comes in; whose they are goes out. So that no two formats
// take the same file for theirs.
import { headLines } from './format.ts';

export type JsonKind = 'csl' | 'daily' | 'memory' | 'rows';

/** By fields that only these programs write: CSL's types are a closed list of lower-case words. */
const KINDS: readonly (readonly [JsonKind, RegExp])[] = [
  ['memory', /"(?:pdfLink|codeLink)"\s*:/],
  ['daily', /"paper"\s*:\s*\{/],
  [
    'csl',
    /"type"\s*:\s*"(?:article|book|chapter|paper-conference|report|thesis|webpage|dataset|document|manuscript|post|software|speech|entry|graphic|motion_picture|song|standard|patent|broadcast|periodical|figure|review)[a-z-]*"/,
  ],
  ['rows', /"(?:title|id|arxivId)"\s*:/],
];

/** Null where no line begins as a record does. */
export function findJsonKind(head: string): JsonKind | null {
  for (const { text } of headLines(head)) {
    if (!/^\s*\{\s*"/.test(text)) continue;
    const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
    if (kind) return kind;
  }
  return null;
}
