// A note while it is being written: what is sent when, what is said of it, and that no text is lost
// by a failure, by another hand or by turning away.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import type { StoredDraft } from '../src/views/note-draft.ts';
import { NoteDraft } from '../src/views/note-draft.ts';
import { NoteDrafts } from '../src/views/note-drafts.ts';
import { keepDrafts } from '../src/views/stored-drafts.ts';
import type { Ask } from '../src/views/use-library.ts';
import { WireError } from '../src/wire/ask.ts';

const arxiv = '2402.10001';
const paper = {
  key: `arxiv:${arxiv}`,
  mention: { role: 'link' as const, title: '', ids: { arxiv } },
  name: 'A Paper',
};

/** The note of each paper as the background has it, compared and set as the library does. */
function createWorld() {
  const notes = new Map<string, string>();
  const laid = new Map<string, StoredDraft>();
  const asked: string[] = [];
  const world = { failure: null as WireError | null, held: null as Promise<void> | null };
  const ask = (async (name: string, request: { key: string; note: string; noteWas: string }) => {
    asked.push(`${name} ${request.note}`);
    await world.held;
    if (world.failure) throw world.failure;
    const before = notes.get(request.key) ?? '';
    if (before === request.noteWas) notes.set(request.key, request.note);
    const entry = { key: request.key, note: notes.get(request.key), deletedAt: null } as Entry;
    return { entry, before: null };
  }) as unknown as Ask;
  const store = {
    load: () => [...laid.values()],
    save: (draft: StoredDraft) => void laid.set(draft.filedUnder, draft),
    remove: (id: string) => void laid.delete(id),
  };
  const parts = { ask, store, onChange: () => undefined };
  return { world, notes, laid, asked, parts };
}

let around: ReturnType<typeof createWorld>;
let draft: NoteDraft;
const note = () => around.notes.get(paper.key);

beforeEach(() => {
  vi.useFakeTimers();
  around = createWorld();
  draft = new NoteDraft(arxiv, paper, '', around.parts);
});
afterEach(() => vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(600);

describe('a note', () => {
  it('is sent once the hand rests, and not at each key', async () => {
    for (const text of ['O', 'On', 'One']) {
      draft.type(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(around.asked).toEqual([]);
    await rest();
    expect(around.asked).toEqual(['changeEntry One']);
  });

  it('is called kept only once the background has it', async () => {
    let release: () => void = () => undefined;
    around.world.held = new Promise((resolve) => {
      release = resolve;
    });
    draft.type('One');
    await rest();
    expect(draft.state).toBe('unsent');
    release();
    await rest();
    expect(draft.state).toBe('kept');
    expect(note()).toBe('One');
  });

  it('goes on with what was typed while an earlier state was on its way', async () => {
    let release: () => void = () => undefined;
    around.world.held = new Promise((resolve) => {
      release = resolve;
    });
    draft.type('One');
    await rest();
    draft.type('One, two');
    await rest();
    release();
    await rest();
    expect(note()).toBe('One, two');
    expect(draft.state).toBe('kept');
  });

  it('stands where it was typed when it cannot be kept, and goes at the next try', async () => {
    around.world.failure = new WireError('disk-full', '');
    draft.type('One');
    await rest();
    expect([draft.state, draft.failure, draft.text]).toEqual(['failed', 'disk-full', 'One']);
    expect(around.laid.get(arxiv)?.text).toBe('One');
    around.world.failure = null;
    await draft.flush();
    expect([draft.state, note()]).toEqual(['kept', 'One']);
    expect(around.laid.size).toBe(0);
  });

  it('is laid down at each key, and taken up no longer once it is kept', async () => {
    draft.type('O');
    expect(around.laid.get(arxiv)).toMatchObject({ text: 'O', base: '', name: 'A Paper' });
    await rest();
    expect(around.laid.size).toBe(0);
  });

  it('typed back to what is stored asks for nothing', async () => {
    draft.type('O');
    draft.type('');
    await rest();
    expect(around.asked).toEqual([]);
    expect([draft.state, around.laid.size]).toEqual(['rest', 0]);
  });

  it('follows a change from elsewhere where nothing is being written', () => {
    draft.followStored('From elsewhere', performance.now());
    expect([draft.text, draft.state]).toEqual(['From elsewhere', 'rest']);
  });

  it('is not taken back by a reading from before it was kept', async () => {
    const askedAt = performance.now();
    draft.type('One');
    await rest();
    draft.followStored('', askedAt);
    expect(draft.text).toBe('One');
    draft.followStored('', performance.now() + 1);
    expect(draft.text).toBe('');
  });
});

describe('a note that was changed elsewhere while it was written', () => {
  beforeEach(async () => {
    around.notes.set(paper.key, 'Theirs');
    draft.type('Mine');
    await rest();
  });

  it('is not written over, and both are there to choose from', () => {
    expect(note()).toBe('Theirs');
    expect([draft.state, draft.text, draft.theirs]).toEqual(['differs', 'Mine', 'Theirs']);
    expect(around.laid.get(arxiv)?.text).toBe('Mine');
  });

  it('waits for the choice, however much is typed', async () => {
    draft.type('Mine, and more');
    await rest();
    expect([note(), draft.state]).toEqual(['Theirs', 'differs']);
  });

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
    ['both', 'Mine\n\nTheirs'],
  ] as const)('is settled by keeping %s', async (which, text) => {
    draft.choose(which);
    await rest();
    expect([note(), draft.text, draft.theirs]).toEqual([text, text, null]);
    expect(around.laid.size).toBe(0);
  });

  it('goes on where the other was only an earlier state of it', async () => {
    const other = new NoteDraft(arxiv, paper, '', around.parts);
    other.type('Theirs, and what follows');
    await rest();
    expect([note(), other.state]).toEqual(['Theirs, and what follows', 'kept']);
  });

  it('is found out by a reading too', () => {
    const other = new NoteDraft(arxiv, paper, '', around.parts);
    other.type('Mine');
    other.followStored('Theirs', performance.now() + 1);
    expect([other.state, other.theirs]).toEqual(['differs', 'Theirs']);
  });
});

describe('the drafts of a view', () => {
  it('are sent when the view turns to another paper', async () => {
    const drafts = new NoteDrafts(around.parts);
    drafts.open(arxiv, paper, '').type('One');
    drafts.open('2402.10002', { ...paper, key: 'arxiv:2402.10002' }, '');
    await vi.advanceTimersByTimeAsync(0);
    expect(note()).toBe('One');
    expect(drafts.stranded()).toEqual([]);
  });

  it('that could not be kept stay in sight, and are there again with their paper', async () => {
    const drafts = new NoteDrafts(around.parts);
    around.world.failure = new WireError('failed', '');
    drafts.open(arxiv, paper, '').type('One');
    drafts.leave(arxiv);
    await rest();
    expect(drafts.stranded().map(({ text }) => text)).toEqual(['One']);
    expect(drafts.open(arxiv, paper, '').text).toBe('One');
    expect(drafts.stranded()).toEqual([]);
    around.world.failure = null;
    drafts.flush();
    await rest();
    expect(note()).toBe('One');
  });

  it('of a view that was closed too soon are kept by the next one', async () => {
    draft.type('Half a thou');
    vi.clearAllTimers();
    const drafts = new NoteDrafts(around.parts);
    await vi.advanceTimersByTimeAsync(0);
    expect(note()).toBe('Half a thou');
    expect([drafts.stranded(), around.laid.size]).toEqual([[], 0]);
  });

  it('laid down by an earlier version are filed under what their place in the store says', () => {
    const before = { ...paper, arxiv, base: '', text: 'Half a thou' };
    const kept: Record<string, string> = { [`note-draft:${arxiv}`]: JSON.stringify(before) };
    const asked = { getItem: (name: string) => kept[name] ?? null };
    const storage = Object.assign(Object.create(asked), kept, { theme: 'dark' });
    expect(keepDrafts(storage).load()).toMatchObject([{ filedUnder: arxiv, text: 'Half a thou' }]);
  });
});
