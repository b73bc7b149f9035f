// The menu of one mark bound to its paper: what is chosen is asked of the background, and each change
// can be taken back at the mark. Tags and note open in its place, and lead back to the mark.
import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../page/keeping.ts';
import type { Run } from '../page/run.ts';
import { sayPageKind } from '../page/say-page-kind.ts';
import type { Annotation } from '../paper/annotation.ts';
import { findElsewhere } from '../paper/elsewhere.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { type CopyForm, MarkMenu } from '../ui/MarkMenu.tsx';
import { NoteForm } from '../ui/NoteForm.tsx';
import { Popover } from '../ui/Popover.tsx';
import { changeTags, TagForm } from '../ui/TagForm.tsx';
import { words } from '../words.ts';
import { copyPaper } from './copy.ts';
import { switchOff } from './switch-off.tsx';

export interface MenuAtMarkProps {
  run: Run;
  keeping: Keeping;
  paper: { mention: Mention; annotation: Annotation; name: string };
  from: HTMLElement;
  onClose(): void;
}

type View = 'menu' | 'tags' | 'note';
/** "Copied" is read before the menu goes. */
const COPIED_MS = 900;

export function MenuAtMark({ run, keeping, paper, from, onClose }: MenuAtMarkProps) {
  const [view, setView] = useState<View>('menu');
  const { name } = paper;
  const label = view === 'menu' ? undefined : words(`menu.${view}Of`, [name]);
  return (
    <Popover
      // Another view has other measures, and places itself anew.
      key={view}
      from={from}
      part="menu-box"
      onClose={onClose}
      {...(label && { role: 'dialog', label })}
    >
      {view === 'menu' && (
        <Menu run={run} keeping={keeping} paper={paper} onView={setView} onClose={onClose} />
      )}
      {view === 'tags' && <Tags run={run} keeping={keeping} paper={paper} />}
      {view === 'note' && <Note run={run} keeping={keeping} paper={paper} onClose={onClose} />}
    </Popover>
  );
}

type Bound = Pick<MenuAtMarkProps, 'run' | 'keeping' | 'paper'>;

function Menu(props: Bound & { onView(view: View): void; onClose(): void }) {
  const { run, keeping, paper, onView, onClose } = props;
  const { mention, annotation, name } = paper;
  const [copied, setCopied] = useState<{ form: CopyForm; isDone: boolean } | null>(null);
  useEffect(() => {
    if (!copied?.isDone) return;
    const timer = setTimeout(onClose, COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const { entry, key } = annotation;
  const kept = isSaved(entry) ? entry : null;
  const arxiv = mention.ids?.arxiv ?? entry?.ids.arxiv ?? /^arxiv:(.+)/.exec(key)?.[1];
  return (
    <MarkMenu
      title={name}
      status={kept ? kept.status : undefined}
      tags={kept?.tags ?? []}
      note={kept?.note ?? ''}
      places={findElsewhere(arxiv, run.address().href)}
      pages={sayPageKind(run.site.name)}
      copied={copied}
      onStatus={(status) => {
        onClose();
        void keeping.change(() => run.work.ask('changeEntry', { key, mention, status }));
      }}
      onTags={() => onView('tags')}
      onNote={() => onView('note')}
      onCopy={async (form) => {
        const isDone = await copyPaper({ mention, annotation, ask: run.work.ask }, form);
        setCopied({ form, isDone });
      }}
      onMarksOff={() => void switchOff(run, keeping)}
      onClose={onClose}
    />
  );
}

function Tags({ run, keeping, paper }: Bound) {
  const { mention, annotation, name } = paper;
  const [known, setKnown] = useState<readonly string[]>([]);
  const kept = isSaved(annotation.entry) ? annotation.entry : null;
  useEffect(() => {
    run.work.ask('listTags', {}).then(setKnown, () => undefined);
  }, [run]);
  return (
    <TagForm
      title={name}
      tags={kept?.tags ?? []}
      known={known}
      onChange={(change) =>
        void keeping.change((latest = annotation.entry) => {
          const tags = changeTags(isSaved(latest) ? latest.tags : [], change);
          return run.work.ask('changeEntry', { key: annotation.key, mention, tags });
        })
      }
    />
  );
}

function Note({ run, keeping, paper, onClose }: Bound & { onClose(): void }) {
  const { mention, annotation, name } = paper;
  const { entry, key } = annotation;
  // As it was when the form was opened: that is what the new one is written over.
  const [noteWas, setNoteWas] = useState(entry?.note ?? '');
  const [other, setOther] = useState<string | null>(null);
  return (
    <NoteForm
      title={name}
      note={noteWas}
      other={other}
      onCancel={onClose}
      onKeep={(note) => {
        if (note === noteWas) {
          onClose();
          return;
        }
        void keeping.change(async () => {
          const answer = await run.work.ask('changeEntry', { key, mention, note, noteWas });
          const stands = answer.entry?.note ?? '';
          if (stands === note) onClose();
          else {
            setOther(stands);
            // What is kept from here on is written over what was just shown.
            setNoteWas(stands);
          }
          return answer;
        });
      }}
    />
  );
}
