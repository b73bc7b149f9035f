// One paper's citation for the clipboard, in the forms that readers paste. The paper's facts come in;
// what was copied, or that it was not, is said. It is written at a press and never before.
import { useId, useState } from 'preact/hooks';
import { toBibtex } from '../formats/bibtex.ts';
import { toCitation, toMarkdownLink } from '../formats/citation.ts';
import type { CitedPaper } from '../paper/cited.ts';
import { words } from '../words.ts';

const forms = { bibtex: toBibtex, markdown: toMarkdownLink, citation: toCitation } as const;
type Form = keyof typeof forms;
const names = Object.keys(forms) as Form[];

export function CiteSection({ paper }: { paper: CitedPaper }) {
  const id = useId();
  const [said, setSaid] = useState('');
  function copy(form: Form) {
    navigator.clipboard.writeText(forms[form](paper)).then(
      () => setSaid(words('cite.copied', { what: words(`cite.${form}`) })),
      () => setSaid(words('cite.failed')),
    );
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words('cite.heading')}</h2>
      <p class="cite">
        {names.map((form) => (
          <button key={form} type="button" class="button" onClick={() => copy(form)}>
            {words(`cite.${form}`)}
          </button>
        ))}
      </p>
      <p class="outcome" role="status">
        {said}
      </p>
    </section>
  );
}
