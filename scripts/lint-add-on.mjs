// What Mozilla's own linter says of the built add-on comes in, what stands there unexplained goes out.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, runTool } from './set-up.mjs';

/**
 * Preact and the charting library can write markup, where one asks them to: the linter sees that they
 * could. That we never ask is held by a test of the house (no `dangerouslySetInnerHTML`, no `innerHTML`).
 * One such place a file, by how the build names it.
 */
const EXPLAINED = [
  /^chunks\/pages-[\w-]+\.js$/,
  /^chunks\/pictures-[\w-]+\.js$/,
  /^content-scripts\/paper-pages\.js$/,
  /^page-tools\.js$/,
  // The Markdown parser calls one of its states `document`, and what it hears text with `write`.
  /^chunks\/markdown-tree-[\w-]+\.js$/,
];

/** One line for each finding that has no explanation, in the linter's own words. */
export function findUnexplained({ errors, warnings, notices }) {
  const open = new Set(EXPLAINED);
  const isExplained = ({ code, file }) => {
    const known = [...open].find((pattern) => pattern.test(file ?? ''));
    // A second one in the same file is another matter.
    return code === 'UNSAFE_VAR_ASSIGNMENT' && known !== undefined && open.delete(known);
  };
  const left = [...errors, ...notices, ...warnings.filter((warning) => !isExplained(warning))];
  return left.map(({ code, file = '', message }) => `${code} ${file}: ${message}`);
}

/** Exit code and text, as of any other tool. */
export async function lintAddOn() {
  const source = path.join(root, '.output', 'firefox-mv3');
  if (!existsSync(source)) return { code: 1, text: `There is no build in ${source}.` };
  const args = ['lint', '--source-dir', source, '--self-hosted', '--output', 'json'];
  const { text } = await runTool('web-ext', args);
  const start = text.indexOf('{');
  if (start < 0) return { code: 1, text };
  const left = findUnexplained(JSON.parse(text.slice(start, text.lastIndexOf('}') + 1)));
  return { code: left.length === 0 ? 0 : 1, text: left.join('\n') };
}
