// @vitest-environment happy-dom
// The popover that says why a topic stands: what the topic is stands below its label, in a line of its
// own, and no empty line stands where nothing is known of it.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Tag } from '../src/paper/annotation.ts';
import { Evidence } from '../src/ui/Evidence.tsx';

const probing: Tag = {
  topic: 'probing',
  label: 'Probing',
  short: 'Probing',
  about: 'Small classifiers on activations.',
  hue: 300,
  score: 1,
  evidence: ['probe'],
  from: 'title',
};
const { about: _, ...category } = { ...probing, topic: 'arxiv:cs.CL', label: 'Language' };

it('says what a topic is below its label, where that is known', () => {
  HTMLElement.prototype.showPopover ??= () => undefined;
  const from = document.createElement('button');
  act(() =>
    render(
      <Evidence
        tags={[probing, category]}
        standing={[probing, category]}
        from={from}
        onClose={() => undefined}
        onDeny={() => undefined}
        following={null}
      />,
      document.body,
    ),
  );
  const lines = [...document.querySelectorAll('.evidence dl > div')].map((group) =>
    [...group.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
  );
  expect(lines[0]?.slice(0, 2)).toEqual(['DT Probing', 'DD Small classifiers on activations.']);
  expect(lines[0]).toHaveLength(3);
  expect(lines[1]).toHaveLength(2);
  act(() => render(null, document.body));
});
