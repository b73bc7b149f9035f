// @vitest-environment happy-dom
// The topics of the library tab over the library itself: what a reader makes, hides, renames, merges and
// takes back there, what is refused and why, and two tabs in step.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TopicWish } from '../src/library/topic-changes.ts';
import { TopicsSection } from '../src/views/TopicsSection.tsx';
import type { Ask } from '../src/views/use-library.ts';
import { WireError } from '../src/wire/ask.ts';
import type { RequestName } from '../src/wire/protocol.ts';
import { openWorld, row } from './harness/library.ts';

let world: ReturnType<typeof openWorld>;
let failing: Map<RequestName, WireError>;
let places: HTMLElement[];

type Answering = Partial<Record<RequestName, (request: never) => Promise<unknown>>>;

/** As the background hands the questions of a view to the library, and tells of each change. */
const ask = (async (name: RequestName, request: never) => {
  const failure = failing.get(name);
  if (failure) throw failure;
  const { library } = world;
  const answers: Answering = {
    listTopics: library.listTopics,
    countTopics: library.countTopics,
    changeTopic: ({ wish }: { wish: TopicWish }) => library.changeTopic(wish),
    takeBackTopic: ({ key }: { key: string }) => library.takeBackTopic(key),
    correctTopic: library.correctTopic,
    restoreTopic: library.restoreTopic,
  };
  const answer = await answers[name]?.(request).catch((error: { code?: 'failed' }) => {
    throw new WireError(error.code ?? 'failed', 'refused');
  });
  if (!name.startsWith('list') && !name.startsWith('count')) {
    const sender = { id: fakeBrowser.runtime.id };
    const message = { name: 'entriesChanged', keys: null };
    await fakeBrowser.runtime.onMessage.trigger(message, sender).catch(() => undefined);
  }
  return answer;
}) as unknown as Ask;

/** Lets every answer that is on its way arrive and be drawn. */
async function settle() {
  for (let turn = 0; turn < 12; turn += 1) {
    await act(() => new Promise((done) => setTimeout(done, 5)));
  }
}

async function open(): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  await act(() => render(<TopicsSection ask={ask} />, place));
  await until(place, 'All topics');
  return place;
}

/** Waits for words, since the stores answer when they are ready. */
async function until(place: HTMLElement, words: string) {
  for (let turn = 0; turn < 100 && !textOf(place).includes(words); turn += 1) await settle();
  expect(textOf(place)).toContain(words);
}

const textOf = (place: HTMLElement) => place.textContent ?? '';
const buttonsOf = (place: HTMLElement) => [...place.querySelectorAll('button')];
const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? '';
function button(place: HTMLElement, name: string): HTMLButtonElement {
  const found = buttonsOf(place).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no button "${name}" among ${buttonsOf(place).map(nameOf)}`);
  return found;
}
async function press(place: HTMLElement, name: string, said?: string) {
  const pressed = button(place, name);
  await act(() => {
    pressed.focus();
    pressed.click();
  });
  await settle();
  if (said) await until(place, said);
}
async function write(place: HTMLElement, selector: string, text: string) {
  const field = place.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}
const pills = (place: HTMLElement, within: string) =>
  [...place.querySelectorAll(`${within} .pill`)].map(({ textContent }) => textContent);
/** Finds a topic by the filter and opens what can be done to it. */
async function change(place: HTMLElement, name: string) {
  await write(place, '.topic-filter input', name);
  await press(place, `Change: ${name}`);
}

beforeEach(() => {
  fakeBrowser.reset();
  world = openWorld();
  failing = new Map();
  places = [];
});
afterEach(async () => {
  for (const place of places) await act(() => render(null, place));
  document.body.innerHTML = '';
});

describe('topics of the reader’s own', () => {
  it('are none at first, and that is said', async () => {
    const place = await open();
    expect(textOf(place)).toContain('None of your own yet');
    expect(buttonsOf(place).map(nameOf)).toContain('New topic');
  });

  it('are made from a name and phrases, and undo takes them away', async () => {
    const place = await open();
    await press(place, 'New topic');
    await write(place, '.topic-form input', 'Sheep');
    await write(place, '.topic-form textarea', 'counted sheep, small pasture\nsheep');
    await press(place, 'Make it', 'Made: Sheep');
    expect(pills(place, '.own-topics')).toEqual(['Sheep']);
    expect(textOf(place)).toContain('counted sheep, small pasture, sheep');
    expect(nameOf(document.activeElement as HTMLElement)).toBe('New topic');
    await press(place, 'Undo', 'None of your own yet');
    expect((await world.library.listTopics()).overlay).toEqual([]);
  });

  it('follow authors, with no words at all, and say which line is no name', async () => {
    const place = await open();
    await press(place, 'New topic');
    await write(place, '.topic-form input', 'People to read');
    await write(place, 'textarea[id$="authors"]', 'Lovelace, Ada\n?!');
    await press(place, 'Make it');
    expect(textOf(place)).toContain('“?!” is no name.');
    await write(place, 'textarea[id$="authors"]', 'Lovelace, Ada\nJane  Doe');
    await press(place, 'Make it', 'Made: People to read');
    expect(textOf(place)).toContain('Lovelace, Ada, Jane Doe');
    const { overlay } = await world.library.listTopics();
    expect(overlay).toMatchObject([{ phrases: [], authors: ['Lovelace, Ada', 'Jane Doe'] }]);
    const mention = row('On an Unread Letter', { authors: ['A. Lovelace'] });
    const [annotation] = await world.library.annotate([mention], { incognito: false });
    expect(annotation?.tags).toMatchObject([{ label: 'People to read', from: 'author' }]);
  });

  it('say what is missing beside its field, and keep what was typed', async () => {
    const place = await open();
    await press(place, 'New topic');
    await press(place, 'Make it');
    expect(textOf(place)).toContain('It needs a name.');
    await write(place, '.topic-form input', 'Counting the sheep of a small pasture');
    await press(place, 'Make it');
    expect(textOf(place)).toContain('short name of at most 22 letters');
    expect(textOf(place)).toContain('the name is longer');
    await write(place, '.topic-form input[id$="short"]', 'Sheep');
    await write(place, '.topic-form textarea', 'one two three four five');
    await press(place, 'Make it');
    expect(textOf(place)).toContain('“one two three four five” is not one to four words.');
    const wrong = place.querySelector('[aria-invalid="true"]');
    expect(document.activeElement).toBe(wrong);
    expect(
      place.querySelector(`#${CSS.escape(wrong?.getAttribute('aria-describedby') ?? '')}`)
        ?.textContent,
    ).toContain('is not one to four words');
    await write(place, '.topic-form textarea', 'two words');
    await press(place, 'Make it', 'Made: Counting');
    expect(pills(place, '.own-topics')).toEqual(['Sheep']);
  });

  it('are looked for by their name where no phrase is given, and no two have one name', async () => {
    const place = await open();
    for (const _ of ['once', 'again']) {
      await press(place, 'New topic');
      await write(place, '.topic-form input', 'Small Pasture');
      await press(place, 'Make it');
      await settle();
    }
    expect(textOf(place)).toContain('Another topic of yours has this name.');
    const { overlay } = await world.library.listTopics();
    expect(overlay).toMatchObject([{ name: 'Small Pasture', phrases: ['Small Pasture'] }]);
  });

  it('are changed in place, and removed with undo, to which the keyboard goes', async () => {
    await world.library.changeTopic({
      kind: 'own',
      name: 'Sheep',
      short: 'Sheep',
      phrases: ['sheep'],
      hue: 60,
    });
    const place = await open();
    await press(place, 'Edit: Sheep');
    await write(place, '.topic-form input', 'Goats');
    await press(place, 'Save', 'Changed: Goats');
    expect(nameOf(document.activeElement as HTMLElement)).toBe('Edit: Goats');
    await press(place, 'Remove: Goats', 'None of your own yet');
    expect(nameOf(document.activeElement as HTMLElement)).toBe('Undo');
    await press(place, 'Undo');
    expect(pills(place, '.own-topics')).toEqual(['Goats']);
  });
});

describe('all topics', () => {
  it('are folded until one is opened, and counted among the saved papers', async () => {
    const { topics } = await world.library.listTopics();
    const narrow = topics.find(({ broader }) => broader !== null);
    const broad = topics.find(({ id }) => id === narrow?.broader);
    const tagPaper = () => [
      { ...narrow, topic: narrow?.id, score: 1, evidence: ['w'], from: 'title' } as never,
    ];
    world = openWorld({ tagPaper });
    const mention = row('A Paper', { ids: { arxiv: '2403.10001' } });
    await world.library.setSaved({ key: 'arxiv:2403.10001', mention, saved: true });
    const place = await open();
    await until(place, '1 saved paper');
    expect(pills(place, '.all-topics')).not.toContain(narrow?.label);
    await press(place, `Narrower topics: ${broad?.label}`);
    expect(pills(place, '.all-topics')).toContain(narrow?.label);
  });

  it('are filtered with what stands above them, and Escape shows all again', async () => {
    const place = await open();
    const all = pills(place, '.all-topics');
    await write(place, '.topic-filter input', 'sparse autoenc');
    const found = pills(place, '.all-topics');
    expect(found.at(-1)).toBe('Sparse autoencoders');
    expect(found.length).toBeLessThan(all.length);
    await write(place, '.topic-filter input', 'xqzzvj');
    expect(textOf(place)).toContain('No topic is called so.');
    const field = place.querySelector('.topic-filter input');
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(() => void field?.dispatchEvent(pressed));
    expect(pills(place, '.all-topics')).toEqual(all);
  });

  it('are hidden and shown again', async () => {
    const place = await open();
    await change(place, 'Sparse autoencoders');
    expect(nameOf(document.activeElement as HTMLElement)).toBe('Hide: Sparse autoencoders');
    await press(place, 'Hide: Sparse autoencoders', 'Hidden: Sparse autoencoders');
    expect(place.querySelector('.pill-away')?.textContent).toBe('Sparse autoencoders');
    expect(textOf(place)).toContain('Changed by you: 1');
    expect(nameOf(document.activeElement as HTMLElement)).toBe('Change: Sparse autoencoders');
    await press(place, 'Undo');
    await settle();
    expect(place.querySelector('.pill-away')).toBeNull();
  });

  it('take the keyboard into what can be done to one in the task that draws it, and never later', async () => {
    const place = await open();
    await write(place, '.topic-filter input', 'Sparse autoencoders');
    button(place, 'Change: Sparse autoencoders').click();
    while (!place.querySelector('.topic-change')) await Promise.resolve();
    expect(nameOf(document.activeElement as HTMLElement)).toBe('Hide: Sparse autoencoders');
    const field = place.querySelector<HTMLElement>('.topic-change input');
    field?.focus();
    await settle();
    expect(document.activeElement).toBe(field);
  });

  it('leave the keyboard where the reader has gone before the answer came', async () => {
    const place = await open();
    await change(place, 'Sparse autoencoders');
    const filter = place.querySelector<HTMLElement>('.topic-filter input');
    const pressAndGo = (name: string) =>
      act(() => {
        button(place, name).focus();
        button(place, name).click();
        filter?.focus();
      });
    await pressAndGo('Hide: Sparse autoencoders');
    await until(place, 'Hidden: Sparse autoencoders');
    expect(document.activeElement).toBe(filter);
    await pressAndGo('Undo');
    await settle();
    expect(place.querySelector('.pill-away')).toBeNull();
    expect(document.activeElement).toBe(filter);
    await press(place, 'Change: Sparse autoencoders');
    await press(place, 'Hide: Sparse autoencoders', 'Hidden: Sparse autoencoders');
    await press(place, 'Undo');
    expect(document.activeElement?.id).toBe('topics');
  });

  it('are renamed, and get their own name back', async () => {
    const place = await open();
    await change(place, 'Sparse autoencoders');
    await write(place, '.topic-change input', 'SAEs');
    await press(place, 'Rename', 'Renamed: SAEs');
    await write(place, '.topic-filter input', 'SAEs');
    expect(textOf(place)).toContain('was “Sparse autoencoders”');
    await press(place, 'Change: SAEs');
    await press(place, 'Back to “Sparse autoencoders”', 'Renamed: Sparse autoencoders');
    expect(textOf(place)).not.toContain('was “');
  });

  it('are merged by name, parted again, and a name that none bears is told', async () => {
    const place = await open();
    await change(place, 'Sparse autoencoders');
    const field = '.topic-change .topic-picker:last-child input';
    await write(place, field, 'no such thing');
    await press(place, 'Merge');
    expect(textOf(place)).toContain('No topic of that name.');
    await write(place, field, 'probing');
    await press(place, 'Merge', 'Merged into Probing: Sparse autoencoders');
    expect(textOf(place)).toContain('shown as “Probing”');
    await press(place, 'Change: Sparse autoencoders');
    await press(place, 'Part again: Sparse autoencoders', 'Parted again');
    expect(textOf(place)).not.toContain('shown as');
  });

  it('are not merged in a circle, and it is said why', async () => {
    const place = await open();
    await change(place, 'Sparse autoencoders');
    // Meanwhile, in another tab that this one has not heard of yet.
    await world.library.changeTopic({
      kind: 'merged',
      topic: 'probing',
      into: 'sparse-autoencoders',
    });
    await write(place, '.topic-change .topic-picker:last-child input', 'probing');
    await press(place, 'Merge', 'would be merged in a circle');
    expect(buttonsOf(place).map(nameOf)).not.toContain('Undo');
  });
});

describe('corrections on single papers', () => {
  it('are listed with their paper, and taken back with undo', async () => {
    const mention = row('Counting Sheep', { ids: { arxiv: '2407.20001' } });
    const wish = { key: 'arxiv:2407.20001', mention, topic: 'probing' };
    await world.library.correctTopic({ ...wish, verdict: 'is not' });
    const place = await open();
    expect(textOf(place)).toContain('Counting Sheep is not Probing');
    const link = place.querySelector('.corrected-papers a');
    expect(link?.getAttribute('href')).toBe('https://arxiv.org/abs/2407.20001');
    await press(place, 'Take back: Counting Sheep is not Probing', 'Taken back: Probing');
    expect(textOf(place)).not.toContain('is not Probing');
    await press(place, 'Undo', 'Counting Sheep is not Probing');
  });

  it('are not spoken of where there are none', async () => {
    expect(textOf(await open())).not.toContain('Corrected on single papers');
  });
});

describe('what goes wrong', () => {
  it('is said where the topics cannot be read, and none are shown', async () => {
    failing.set('listTopics', new WireError('database-unavailable', 'planted'));
    const place = document.createElement('div');
    document.body.append(place);
    places.push(place);
    await act(() => render(<TopicsSection ask={ask} />, place));
    await until(place, 'The topics could not be read.');
    expect(textOf(place)).not.toContain('None of your own yet');
  });

  it('is said where a change is not stored, and what was typed stays', async () => {
    const place = await open();
    failing.set('changeTopic', new WireError('disk-full', 'planted'));
    await press(place, 'New topic');
    await write(place, '.topic-form input', 'Sheep');
    await press(place, 'Make it', 'the disk is full');
    expect(place.querySelector<HTMLInputElement>('.topic-form input')?.value).toBe('Sheep');
    expect(textOf(place)).not.toContain('Made:');
  });

  it('leaves the list whole where only its figures fail', async () => {
    failing.set('countTopics', new WireError('failed', 'planted'));
    const place = await open();
    expect(pills(place, '.all-topics').length).toBeGreaterThan(5);
    expect(textOf(place)).not.toContain('could not be read');
  });
});

it('two tabs stay in step, and the undo of one takes no later change of the other', async () => {
  const [one, other] = [await open(), await open()];
  await change(one, 'Sparse autoencoders');
  await write(one, '.topic-change input', 'SAEs');
  await press(one, 'Rename', 'Renamed: SAEs');
  await until(other, 'Changed by you: 1');
  await change(other, 'SAEs');
  await write(other, '.topic-change input', 'Autoencoders, sparse');
  await press(other, 'Rename', 'Renamed: Autoencoders, sparse');
  await press(one, 'Undo', 'Not undone: it was changed elsewhere since.');
  await write(one, '.topic-filter input', 'Autoencoders, sparse');
  expect(pills(one, '.all-topics')).toContain('Autoencoders, sparse');
});
