// The fields of the sources of fresh papers: what a source is to ask for, as it is kept, comes in; what the reader has
// typed goes out once the field is left.
import { useState } from 'preact/hooks';
import { toFeedAddress } from '../../paper/feed-address.ts';
import type { SourceLine } from '../../paper/fresh.ts';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';

interface TextFieldProps {
  source: SourceLine;
  onChange(query: string): void;
}

export function QueryField({ source: { query }, onChange }: TextFieldProps) {
  return (
    <label class="field-line">
      {words('today.query')}
      <input
        key={query}
        type="text"
        class="long-field"
        defaultValue={query}
        placeholder={words('today.queryHint')}
        spellcheck={false}
        autocomplete="off"
        maxLength={300}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </label>
  );
}

/** What is no address of the open web is shown as it was typed, and is not kept. */
export function AddressField({ source: { id, query }, onChange }: TextFieldProps) {
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <label class="field-line">
        {words('today.address')}
        <input
          key={query}
          id={`address-${id}`}
          type="url"
          class="long-field"
          defaultValue={query}
          placeholder={words('today.addressHint')}
          spellcheck={false}
          autocomplete="off"
          maxLength={300}
          onChange={({ currentTarget: { value } }) => {
            const address = value.trim() === '' ? '' : toFeedAddress(value);
            setWrong(address === null);
            if (address !== null) onChange(address);
          }}
        />
      </label>
      {isWrong && <Notice urgent>{words('today.noAddress')}</Notice>}
    </>
  );
}

interface CategoriesProps {
  source: SourceLine;
  onChange(categories: readonly string[]): void;
}

/** The codes as the reader types them; what is no code is left out by the background. */
export function CategoriesField({ source, onChange }: CategoriesProps) {
  const known = source.categories.join(', ');
  return (
    <label class="field-line">
      {words('today.categories')}
      <input
        key={known}
        type="text"
        defaultValue={known}
        placeholder={words('today.categoriesHint')}
        spellcheck={false}
        autocomplete="off"
        maxLength={200}
        onChange={({ currentTarget }) => {
          const codes = currentTarget.value.split(/[\s,;+]+/).filter((code) => code.length <= 40);
          onChange(codes.slice(0, 60));
        }}
      />
    </label>
  );
}
