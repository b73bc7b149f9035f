// A button that opens the browser's dialogue for a file of papers; the file goes to the caller as it is.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { formats } from '../formats/index.ts';

const accepted = [...new Set(formats.flatMap(({ extensions }) => extensions))].join(',');

export interface FileButtonProps {
  /** What the choice is called; the button's own words where it has no others. */
  label: string;
  class: string;
  onChoose: (file: File) => void;
  children: ComponentChildren;
}

export function FileButton({ label, class: look, onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        class="file-input"
        aria-label={label}
        tabIndex={-1}
        accept={accepted}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
