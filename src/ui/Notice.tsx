// Something the reader has to know, with what can be done about it. Words and actions come in.
// It must never be used for what is normal.
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  children: ComponentChildren;
  /** Buttons, in order of likely use. */
  actions?: ComponentChildren;
  /** `alert` interrupts a screen reader: for what went wrong just now. */
  urgent?: boolean;
}

export function Notice({ children, actions, urgent = false }: NoticeProps) {
  return (
    <div class="notice" role={urgent ? 'alert' : undefined}>
      <p>{children}</p>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
