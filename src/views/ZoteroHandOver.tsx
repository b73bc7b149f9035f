// A button that hands papers to the Zotero on this machine: it asks where they would go, says so, and
// sends at the second press. Entries come in; what became of them is said here.
import { useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { findZotero, handToZotero, type ZoteroDoor } from './hand-to-zotero.ts';
import { sayNumber } from './say.ts';

interface ZoteroHandOverProps {
  entries: readonly Entry[];
  door: ZoteroDoor;
}

type State =
  | { is: 'quiet' | 'looking' | 'absent' | 'refused' }
  | { is: 'readOnly' | 'asking'; where: string }
  /** `from`: those before are there already. */
  | { is: 'sending' | 'stopped'; where: string; sent: number; of: readonly Entry[] }
  | { is: 'done'; where: string; sent: number };

export function ZoteroHandOver({ entries, door }: ZoteroHandOverProps) {
  const [state, setState] = useState<State>({ is: 'quiet' });

  async function look() {
    const isGranted = await door.requestAccess().catch(() => false);
    if (!isGranted) return setState({ is: 'refused' });
    setState({ is: 'looking' });
    const found = await findZotero(door);
    if (found.state === 'absent') return setState({ is: 'absent' });
    setState({ is: found.state === 'found' ? 'asking' : 'readOnly', where: found.where });
  }

  async function send(where: string, of: readonly Entry[], from: number) {
    setState({ is: 'sending', where, sent: from, of });
    const onSent = (sent: number) => setState({ is: 'sending', where, sent: from + sent, of });
    const sent = from + (await handToZotero(of.slice(from), door, onSent));
    setState(sent < of.length ? { is: 'stopped', where, sent, of } : { is: 'done', where, sent });
  }

  return (
    <>
      <button
        type="button"
        class="text-button"
        disabled={state.is === 'looking' || state.is === 'sending'}
        onClick={() => void look()}
      >
        {words('zotero.button')}
      </button>
      <Said
        state={state}
        count={entries.length}
        onLook={() => void look()}
        onSend={(where) => void send(where, entries, 0)}
        onRest={(where, of, from) => void send(where, of, from)}
        onLeave={() => setState({ is: 'quiet' })}
      />
    </>
  );
}

interface SaidProps {
  state: State;
  count: number;
  onLook(): void;
  onSend(where: string): void;
  onRest(where: string, of: readonly Entry[], from: number): void;
  onLeave(): void;
}

function Said({ state, count, onLook, onSend, onRest, onLeave }: SaidProps) {
  if (state.is === 'quiet') return null;
  const leave = press('zotero.leave', onLeave);
  if (state.is === 'looking' || state.is === 'sending') {
    const of = { done: sayNumber('sent' in state ? state.sent : 0), all: sayNumber(count) };
    const text = state.is === 'looking' ? words('zotero.looking') : words('zotero.sending', of);
    return (
      <p role="status" class="soft">
        {text}
      </p>
    );
  }
  if (state.is === 'asking') {
    const { where } = state;
    const send = press('zotero.send', () => onSend(where));
    return (
      <Notice actions={[send, leave]}>
        {words('zotero.ask', count, { where, count: sayNumber(count) })} {words('zotero.askText')}
      </Notice>
    );
  }
  if (state.is === 'done') {
    const given = { where: state.where, count: sayNumber(state.sent) };
    return (
      <Notice actions={press('zotero.close', onLeave)}>
        {words('zotero.done', state.sent, given)}
      </Notice>
    );
  }
  if (state.is === 'stopped') {
    const { where, of, sent } = state;
    const rest = press('zotero.rest', () => onRest(where, of, sent));
    return (
      <Notice urgent actions={[rest, leave]}>
        {words('zotero.stopped', { sent: sayNumber(sent), all: sayNumber(of.length) })}
      </Notice>
    );
  }
  const again = press('zotero.again', onLook);
  const text =
    state.is === 'readOnly'
      ? words('zotero.readOnly', { where: state.where })
      : words(state.is === 'absent' ? 'zotero.absent' : 'zotero.refused');
  return (
    <Notice urgent actions={[again, leave]}>
      {text}
    </Notice>
  );
}

type PressWords = 'zotero.leave' | 'zotero.send' | 'zotero.close' | 'zotero.rest' | 'zotero.again';

const press = (name: PressWords, onClick: () => void) => (
  <button key={name} type="button" class="button" onClick={onClick}>
    {words(name)}
  </button>
);
