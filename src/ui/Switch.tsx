// A switch: its label and state come in, a press goes out. It holds no state of its own, so that
// what it shows is always what is stored.
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Said with the label by a screen reader, and shown below it. */
  children?: ComponentChildren;
  /** Needed where there are children: ties them to the control. */
  id?: string;
}

export function Switch({ label, checked, onChange, children, id }: SwitchProps) {
  const describedBy = children && id ? `${id}-text` : undefined;
  return (
    <div class="switch">
      <label class="switch-line">
        <span class="switch-label">{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {children && (
        <p class="soft" id={describedBy}>
          {children}
        </p>
      )}
    </div>
  );
}
