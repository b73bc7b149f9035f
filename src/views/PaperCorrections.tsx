// What the reader has said of topics on single papers, the newest first, each to be taken back. Where
// nothing was said, nothing is drawn.

import type { PaperIds } from '../paper/paper.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import type { TopicCorrection } from '../paper/topic-overlay.ts';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { TopicWork } from './topic-work.ts';
import { watchFocus } from './watch-focus.ts';

const MOST_SHOWN = 50;

export function PaperCorrections({ work }: { work: TopicWork }) {
  const { ask, tree, changes } = work;
  const { corrections } = tree;
  if (corrections.length === 0) return null;
  const more = corrections.length - MOST_SHOWN;

  function takeBack({ key, topic }: TopicCorrection) {
    const said = words('topics.did.takenBack', { name: tree.nameOf(topic) });
    const hasStayed = watchFocus('li');
    void changes
      .act(() => ask('takeBackTopic', { key }), said)
      .then((done) => {
        if (done && hasStayed()) work.focusUndo();
      });
  }

  return (
    <details class="corrected-papers">
      <summary>
        {words('topics.corrected')} <span class="soft">{sayNumber(corrections.length)}</span>
      </summary>
      <ul class="topic-list">
        {corrections.slice(0, MOST_SHOWN).map((correction) => (
          <CorrectionLine
            key={correction.key}
            correction={correction}
            verdict={words(
              correction.verdict === 'is' ? 'topics.correctedIs' : 'topics.correctedIsNot',
              { topic: tree.nameOf(correction.topic) },
            )}
            onTakeBack={() => takeBack(correction)}
          />
        ))}
      </ul>
      {more > 0 && <p class="soft">{words('topics.correctedMore', more)}</p>}
    </details>
  );
}

interface CorrectionLineProps {
  correction: TopicCorrection;
  verdict: string;
  onTakeBack: () => void;
}

function CorrectionLine({ correction, verdict, onTakeBack }: CorrectionLineProps) {
  const { title, names } = correction;
  const url = findPaperUrl(idsOf(names));
  return (
    <li class="topic-line">
      <span class="topic-words">
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}{' '}
        <bdi class="soft">{verdict}</bdi>
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={words('topics.takeBackLong', { title, verdict })}
        onClick={onTakeBack}
      >
        {words('topics.takeBack')}
      </button>
    </li>
  );
}

function idsOf(names: readonly string[]): PaperIds {
  const ids: PaperIds = {};
  for (const scheme of ['arxiv', 'acl', 'doi'] as const) {
    const name = names.find((one) => one.startsWith(`${scheme}:`));
    if (name) ids[scheme] = name.slice(scheme.length + 1);
  }
  return ids;
}
