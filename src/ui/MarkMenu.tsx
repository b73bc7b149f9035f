// The menu of one mark: reading status, tags, note, copy, the same paper elsewhere, and whether marks
// stand on pages of this kind. Props in, elements out; keys as menus have them everywhere.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Elsewhere } from '../paper/elsewhere.ts';
import type { ReadingStatus } from '../paper/entry.ts';
import { words } from '../words.ts';
import { findNextItem, itemsIn } from './menu-keys.ts';

export type CopyForm = 'bibtex' | 'markdown' | 'citation';

export interface MarkMenuProps {
  title: string;
  /** Undefined while the paper is not saved. */
  status: ReadingStatus | null | undefined;
  tags: readonly string[];
  note: string;
  places: readonly { site: Elsewhere; url: string }[];
  /** What pages of this kind are called; empty where they cannot be switched off. */
  pages: string;
  /** What became of the last copy, for as long as it is said. */
  copied: { form: CopyForm; isDone: boolean } | null;
  onStatus(status: ReadingStatus | null): void;
  onTags(): void;
  onNote(): void;
  onCopy(form: CopyForm): void;
  onMarksOff(): void;
  onClose(): void;
}

const statuses: readonly (ReadingStatus | null)[] = [null, 'reading', 'read'];
const forms: readonly CopyForm[] = ['bibtex', 'markdown', 'citation'];

export function MarkMenu(props: MarkMenuProps) {
  const { title, status, tags, note, places, copied } = props;
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The popover that this stands in is shown first.
    queueMicrotask(() => menu.current && itemsIn(menu.current)[0]?.focus({ preventScroll: true }));
  }, []);
  return (
    <>
      <div
        ref={menu}
        role="menu"
        aria-label={words('menu.label', [title])}
        onKeyDown={(event) => {
          if (event.key === 'Tab') {
            event.preventDefault();
            props.onClose();
            return;
          }
          const next = menu.current && findNextItem(menu.current, event);
          if (!next) return;
          event.preventDefault();
          next.focus();
        }}
      >
        <Group label={words('menu.status')}>
          {statuses.map((one) => (
            <Item
              key={one ?? 'saved'}
              part="status"
              role="menuitemradio"
              checked={status === one}
              onPress={() => props.onStatus(one)}
            >
              {words(`menu.statuses.${one ?? 'saved'}`)}
            </Item>
          ))}
        </Group>
        <hr />
        <Item part="tags" onPress={props.onTags}>
          {tags.length > 0 ? words('menu.tagsOf', [tags.join(', ')]) : words('menu.tags')}
        </Item>
        <Item part="note" onPress={props.onNote}>
          {note ? words('menu.noteOf', [note]) : words('menu.note')}
        </Item>
        <hr />
        <Group label={words('menu.copy')} isTold>
          {forms.map((form) => (
            <Item key={form} part={form} onPress={() => props.onCopy(form)}>
              {words(`cite.${form}`)}
              {copied?.form === form && (
                <small> {words(copied.isDone ? 'menu.copied' : 'menu.copyFailed')}</small>
              )}
            </Item>
          ))}
        </Group>
        {places.length > 0 && (
          <>
            <hr />
            <Group label={words('menu.open')} isTold>
              {places.map(({ site, url }) => (
                <a
                  key={site}
                  role="menuitem"
                  part="place"
                  class="item"
                  tabIndex={-1}
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  onClick={props.onClose}
                >
                  {words(`menu.sites.${site}`)}
                </a>
              ))}
            </Group>
          </>
        )}
        {props.pages && (
          <>
            <hr />
            <Item part="marks" role="menuitemcheckbox" checked onPress={props.onMarksOff}>
              {words('menu.marksOn', { pages: props.pages })}
            </Item>
          </>
        )}
      </div>
      <span class="spoken" role="status">
        {copied && words(copied.isDone ? 'menu.copied' : 'menu.copyFailed')}
      </span>
    </>
  );
}

function Group(props: { label: string; isTold?: boolean; children: ComponentChildren }) {
  return (
    <fieldset aria-label={props.label}>
      {props.isTold && <p aria-hidden="true">{props.label}</p>}
      {props.children}
    </fieldset>
  );
}

interface ItemProps {
  part: string;
  role?: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox';
  checked?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

function Item({ part, role = 'menuitem', checked, onPress, children }: ItemProps) {
  return (
    <button
      type="button"
      role={role}
      part={part}
      class="item"
      tabIndex={-1}
      {...(role !== 'menuitem' && { 'aria-checked': Boolean(checked) })}
      onClick={(event) => event.isTrusted && onPress()}
    >
      <span>{children}</span>
    </button>
  );
}
