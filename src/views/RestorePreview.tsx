// What a backup would change, in figures and first titles, and the two ways to bring it back. The backup
// that is looked at comes in, a press goes out.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RestorePreview as Preview, RestoreWay } from '../paper/backup.ts';
import { Notice } from '../ui/Notice.tsx';
import { words } from '../words.ts';
import { sayMoment, sayNumber } from './say.ts';
import type { Looked } from './use-backups.ts';

export interface RestorePreviewProps {
  looked: Looked;
  onRestore: (way: RestoreWay) => void;
  onLeave: () => void;
}

export function RestorePreview({ looked, onRestore, onLeave }: RestorePreviewProps) {
  const { add, replace, name } = looked;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed stands above: the keyboard goes to what came of it.
  useLayoutEffect(() => heading.current?.focus(), [looked]);
  const date = add.takenAt === null ? '' : sayMoment(add.takenAt);
  return (
    <div class="confirm restore-preview">
      <h3 tabIndex={-1} ref={heading}>
        <bdi>
          {name === null ? words('backup.ofSnapshot', { date }) : words('backup.ofFile', { name })}
        </bdi>
      </h3>
      {add.isChanged && <Notice urgent>{words('backup.isChanged')}</Notice>}
      {add.unread > 0 && <p>{words('backup.unread', add.unread, [sayNumber(add.unread)])}</p>}
      <RestoreWayChoice preview={add} onRestore={onRestore} />
      <RestoreWayChoice preview={replace} onRestore={onRestore} />
      <button type="button" class="text-button" onClick={onLeave}>
        {words('backup.cancel')}
      </button>
    </div>
  );
}

interface WayProps {
  preview: Preview;
  onRestore: (way: RestoreWay) => void;
}

function RestoreWayChoice({ preview, onRestore }: WayProps) {
  const { way, back, gone, changed, joined, topics } = preview;
  const isSame = back + gone + changed + topics === 0;
  const id = `restore-${way}`;
  return (
    <div class="restore-way">
      <div id={id}>
        {isSame && <p>{words('backup.same')}</p>}
        {back > 0 && <p>{words('backup.back', back, [sayNumber(back)])}</p>}
        <Titles titles={preview.backTitles} of={back} />
        {gone > 0 && <p>{words('backup.gone', gone, [sayNumber(gone)])}</p>}
        <Titles titles={preview.goneTitles} of={gone} />
        {changed > 0 && <p>{words('backup.changed', changed, [sayNumber(changed)])}</p>}
        {joined > 0 && <p>{words('backup.joined', joined, [sayNumber(joined)])}</p>}
        {topics > 0 && <p>{words('backup.said', topics, [sayNumber(topics)])}</p>}
        <p class="soft">{words(way === 'add' ? 'backup.addText' : 'backup.replaceText')}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-describedby={id}
        disabled={isSame}
        onClick={() => onRestore(way)}
      >
        {words(way === 'add' ? 'backup.add' : 'backup.replace')}
      </button>
    </div>
  );
}

export function Titles({ titles, of }: { titles: readonly string[]; of: number }) {
  if (titles.length === 0) return null;
  const more = of - titles.length;
  return (
    <ul class="restore-titles soft">
      {titles.map((title, i) => (
        <li key={i}>
          <bdi>{title}</bdi>
        </li>
      ))}
      {more > 0 && <li>{words('backup.more', more, [sayNumber(more)])}</li>}
    </ul>
  );
}
