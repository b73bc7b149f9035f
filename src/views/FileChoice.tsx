// A file comes in, by the browser's dialogue or dropped; it goes to the caller as it is. What it
// holds is not looked at here.
import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { words } from '../words.ts';
import { FileButton } from './FileButton.tsx';

export interface FileChoiceProps {
  /** What the choice is called where a page has more than one. */
  label?: string;
  onChoose: (file: File) => void;
}

export function FileChoice({ label = words('import.choose'), onChoose }: FileChoiceProps) {
  const [isOver, setOver] = useState(false);
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
        const file = event.dataTransfer?.files[0];
        if (file) onChoose(file);
      }}
    >
      <FileButton class="button" label={label} onChoose={onChoose}>
        <Icon name="import" />
        {label}
      </FileButton>
      <span class="soft">{words('import.drop')}</span>
    </div>
  );
}
