// A file comes in, by the browser's dialogue or dropped; it goes to the caller as it is. What it
// holds is not looked at here.
import { useRef, useState } from 'preact/hooks';
import { formats } from '../formats/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { words } from '../words.ts';

const accepted = [...new Set(formats.flatMap(({ extensions }) => extensions))].join(',');

export function FileChoice({ onChoose }: { onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function take(files: FileList | null | undefined) {
    const file = files?.[0];
    if (file) onChoose(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class={isOver ? 'file-choice file-over' : 'file-choice'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="import" />
        {words('import.choose')}
      </button>
      <span class="soft">{words('import.drop')}</span>
      <input
        ref={input}
        type="file"
        class="file-input"
        aria-label={words('import.choose')}
        tabIndex={-1}
        accept={accepted}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
