// The abstract of one paper, where the corpus has it. Asked for by itself, since it is the longest of all
// that is known; where there is none nothing is drawn.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../paper/mention.ts';
import { words } from '../../words.ts';
import type { Ask } from '../use-library.ts';

export function AbstractSection({ ask, mention }: { ask: Ask; mention: Mention }) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(mention);
  latest.current = mention;
  // The same paper read anew is another object and no other question.
  const name = JSON.stringify([mention.ids, mention.title]);
  useEffect(() => {
    let isOpen = name !== '';
    ask('findAbstract', { mention: latest.current }).then(
      (found) => {
        if (!isOpen) return;
        setText(found);
        setFailed(false);
      },
      () => isOpen && setFailed(true),
    );
    return () => {
      isOpen = false;
    };
  }, [ask, name]);
  if (text === null && !hasFailed) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words('paper.abstract')}</h2>
      {hasFailed ? (
        <p class="soft">{words('paper.abstractFailed')}</p>
      ) : (
        <p class="abstract" dir="auto">
          {text}
        </p>
      )}
    </section>
  );
}
