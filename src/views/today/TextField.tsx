// A line of text that a source or a field of papers is asked by, with its name and an example. What is kept comes in,
// what the reader types goes out, as it is typed or once the field is left. It never changes a letter of it.

export interface TextFieldProps {
  label: string;
  hint: string;
  /** As it is kept: another value is another field. */
  value: string;
  most: number;
  id?: string;
  name?: string;
  type?: 'url';
  isLong?: boolean;
  onTyped?(text: string): void;
  onLeft?(text: string): void;
}

export function TextField({
  label,
  hint,
  value,
  most,
  type,
  onTyped,
  onLeft,
  ...rest
}: TextFieldProps) {
  const { id, name, isLong } = rest;
  const kind = type ? { type } : { type: 'text' as const };
  return (
    <label class="field-line">
      {label}
      <input
        {...kind}
        key={onTyped ? undefined : value}
        id={id}
        name={name}
        class={isLong ? 'long-field' : undefined}
        defaultValue={value}
        placeholder={hint}
        spellcheck={false}
        autocomplete="off"
        maxLength={most}
        onInput={({ currentTarget }) => onTyped?.(currentTarget.value)}
        onChange={({ currentTarget }) => onLeft?.(currentTarget.value)}
      />
    </label>
  );
}
