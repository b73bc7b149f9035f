// A paper as the page and the corpus know it comes in; its citation stands on the clipboard when this is
// done. The clipboard is open to a script of the page for a moment after a press, so nothing waits long.
import { toBibtex } from '../formats/bibtex.ts';
import { toCitation, toMarkdownLink } from '../formats/citation.ts';
import type { Annotation } from '../paper/annotation.ts';
import { toCited } from '../paper/cited.ts';
import type { Mention } from '../paper/mention.ts';
import type { CopyForm } from '../ui/MarkMenu.tsx';
import type { ask } from '../wire/ask.ts';

const writers = { bibtex: toBibtex, markdown: toMarkdownLink, citation: toCitation } as const;

export async function copyPaper(
  of: { mention: Mention; annotation: Annotation; ask: typeof ask },
  form: CopyForm,
): Promise<boolean> {
  // What the page says will do where the corpus does not answer.
  const known = await of.ask('findPaper', { mention: of.mention }).catch(() => null);
  const text = writers[form](toCited(of.mention, of.annotation, known?.paper));
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
