// @vitest-environment happy-dom
// Importing as a reader sees it: events of the worker and answers of the wire come in from here, and
// what is on the page, and what is ordered at a press, is looked at.
import './words-in-tests.ts';
import { describe, expect, it } from 'vitest';
import {
  begin,
  begun,
  choose,
  clearViews,
  corpus,
  file,
  open,
  openDetails,
  press,
  progress,
  report,
  tellChanged,
  text,
} from './harness/import-views-world.tsx';

clearViews();

describe('importing a file', () => {
  it('is offered where nothing was imported, and says what that means', async () => {
    await open();
    expect(text()).toContain('Nothing imported yet');
    expect(document.querySelector('input')?.accept).toContain('.jsonl');
    expect(document.querySelector('button')?.textContent).toBe('Choose a file');
  });

  it('says how far it is, and that the tab may be closed', async () => {
    const world = await open();
    const id = await begin(world);
    expect(text()).toContain('Opening dump.jsonl.gz');
    expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false);
    await world.say({ event: 'progress', id, progress: progress(0.5) });
    expect(text()).toContain('Importing dump.jsonl.gz');
    for (const fact of ['50 MB of 100 MB', '12 papers', '1 left out', 'papers as JSON']) {
      expect(text()).toContain(fact);
    }
    expect(text()).toContain('may be closed');
    const bar = document.querySelector('progress');
    expect([bar?.value, bar?.getAttribute('aria-label')]).toEqual([0.41, 'Progress of the import']);
    const status = () => document.querySelector('.import-work [role=status]')?.textContent;
    expect(status()).toBe('25 % imported');
    // Within a quarter nothing new is announced.
    await world.say({ event: 'progress', id, progress: progress(0.55) });
    expect(status()).toBe('25 % imported');
  });

  it('halts and goes on at a press, and is cancelled by another', async () => {
    const world = await open();
    const id = await begin(world);
    await press('Pause');
    expect(world.orders.at(-1)).toEqual({ order: 'pause' });
    await world.say({ event: 'paused', id });
    expect(text()).toContain('Paused: dump.jsonl.gz');
    await press('Go on');
    expect(world.orders.at(-1)).toEqual({ order: 'continue' });
    await press('Cancel');
    expect(world.orders.at(-1)).toEqual({ order: 'cancel', id });
    await world.say({ event: 'cancelled', id });
    expect(text()).toContain('Choose a file');
    expect(document.activeElement?.id).toBe('import');
  });

  it('is halted and gone on with by keyboard, which stays where it pressed', async () => {
    const world = await open();
    const id = await begin(world);
    const pressed = () => document.activeElement?.textContent;
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Pause')?.focus();
    await press('Pause');
    await world.say({ event: 'paused', id });
    expect(pressed()).toBe('Go on');
    await press('Go on');
    await world.say({ event: 'progress', id, progress: progress(0.6) });
    expect(pressed()).toBe('Pause');
  });

  it('leaves the keyboard with a reader who types elsewhere when it ends', async () => {
    const world = await open();
    const id = await begin(world);
    const box = document.body.appendChild(document.createElement('textarea'));
    box.focus();
    await world.say({ event: 'done', id, report: report() });
    expect(text()).toContain('dump.jsonl.gz is imported.');
    expect(document.activeElement).toBe(box);
    box.remove();
  });

  it('waits for another tab only as long as that one imports', async () => {
    const world = await open(begun({}));
    await world.say({ event: 'stopped', id: 'two', why: 'busy', message: '' });
    expect(text()).toContain('Another tab of Scholium is importing.');
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'Go on',
      'Close',
    ]);
    await tellChanged();
    expect(text()).toContain('Another tab of Scholium is importing.');
    world.corpora = [corpus({ id: 'two', name: 'half.jsonl' })];
    await tellChanged();
    expect(text()).not.toContain('Another tab');
    expect(text()).toContain('half.jsonl');
  });

  it('tells what it came to, what was left out and why, and can be undone', async () => {
    const world = await open();
    const id = await begin(world);
    world.corpora = [corpus({ id, name: 'dump.jsonl.gz' })];
    await world.say({ event: 'done', id, report: report() });
    expect(world.asked).toContain('corporaChanged');
    expect(text()).toContain('dump.jsonl.gz is imported.');
    expect(text()).toContain('Records read1,300');
    expect(text()).toContain('The compressed file ends too early, at line 1,301');
    expect(text()).toContain('Why 50 records were left out');
    expect(document.querySelector('pre')).toBe(null);
    await openDetails();
    expect(document.querySelector('pre')?.textContent).toBe(
      'Line 7: Not valid JSON.\nLine 90: Line of 200,000,000 bytes: longer than any record.',
    );
    await press('Undo the import');
    expect(world.asked).toContain('removeCorpus');
    expect(text()).toContain('Removed: dump.jsonl.gz');
    await press('Undo');
    expect(world.asked).toContain('restoreCorpus');
  });

  it('says in words why a file is refused, and offers the choice again', async () => {
    const world = await open();
    const id = await begin(world);
    await world.say({ event: 'refused', id, kind: 'pdf' });
    expect(text()).toContain('This is a PDF, not a list of papers.');
    expect(text()).toContain('Choose a file');
    await world.say({ event: 'refused', id, kind: 'pdf' });
  });

  it('says what stands where the disk is full, or the worker ended', async () => {
    const world = await open();
    const id = await begin(world);
    world.corpora = [{ ...begun({}), id }];
    await world.say({ event: 'stopped', id, why: 'disk-full', message: '' });
    expect(text()).toContain('The disk is full');
    expect(text()).toContain('1,250 papers are written so far.');
    await press('Go on');
    expect(world.orders.at(-1)).toEqual({ order: 'resume', id });
    await world.say({ event: 'crashed', message: 'out of memory' });
    expect(text()).toContain('stands still: out of memory');
    await press('Cancel');
    expect(world.orders.at(-1)).toEqual({ order: 'cancel', id });
  });

  it('asks the browser to keep what is stored before a large file alone', async () => {
    const world = await open();
    await begin(world);
    expect(world.persisted).toBe(0);
    await world.say({ event: 'cancelled', id: (world.orders[0] as { id: string }).id });
    await choose(Object.defineProperty(new File([], 'big.gz'), 'size', { value: 76e6 }));
    expect(world.persisted).toBe(1);
  });
});

describe('an import that an earlier page began', () => {
  it('goes on by itself', async () => {
    const world = await open(begun({}));
    expect(world.orders).toEqual([{ order: 'resume', id: 'two' }]);
    expect(text()).toContain('Opening half.jsonl');
  });

  it('waits where the reader had paused it', async () => {
    const world = await open(begun({ isPaused: true }));
    expect(world.orders).toEqual([]);
    expect(text()).toContain('Paused: half.jsonl');
    expect(text()).toContain('waits here for you');
    await press('Go on');
    expect(world.orders).toEqual([{ order: 'resume', id: 'two' }]);
  });

  it('asks for its file where that was not kept', async () => {
    const world = await open(begun({ hasFile: false }));
    expect(text()).toContain('Choose the same file again');
    await choose(file);
    expect(world.orders).toEqual([{ order: 'resume', id: 'two', file }]);
    await world.say({ event: 'stopped', id: 'two', why: 'other-file', message: '' });
    expect(text()).toContain('That is another file than half.jsonl');
  });
});
