// The fields of the sources of fresh papers: what a source is to ask for, as it is kept, comes in; what the reader has
// typed goes out once the field is left.
import { useState } from 'preact/hooks';
import { toFeedAddress } from '../../paper/feed-address.ts';
import type { SourceLine } from '../../paper/fresh.ts';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import { TextField } from './TextField.tsx';

interface FieldProps {
  source: SourceLine;
  onChange(query: string): void;
}

export function QueryField({ source: { query }, onChange }: FieldProps) {
  return (
    <TextField
      label={words('today.query')}
      hint={words('today.queryHint')}
      value={query}
      most={300}
      isLong
      onLeft={(text) => onChange(text.trim())}
    />
  );
}

interface AddressProps extends FieldProps {
  /** Another feed has this address. */
  isTaken(address: string): boolean;
}

/** What is no address of the open web, or is asked already, is shown as it was typed, and is not kept. */
export function AddressField({ source: { id, query }, onChange, isTaken }: AddressProps) {
  const [wrong, setWrong] = useState<'noAddress' | 'sameAddress' | null>(null);
  function leave(text: string) {
    const address = text.trim() === '' ? '' : toFeedAddress(text);
    if (address === null) return setWrong('noAddress');
    if (address !== '' && isTaken(address)) return setWrong('sameAddress');
    setWrong(null);
    if (address !== query) onChange(address);
  }
  return (
    <>
      <TextField
        label={words('today.address')}
        hint={words('today.addressHint')}
        value={query}
        most={300}
        id={`address-${id}`}
        type="url"
        isLong
        onLeft={leave}
      />
      {wrong && <Notice urgent>{words(`today.${wrong}`)}</Notice>}
    </>
  );
}

interface CategoriesProps {
  source: SourceLine;
  onChange(categories: readonly string[]): void;
}

/** The codes as the reader types them; what is no code is left out by the background. */
export function CategoriesField({ source, onChange }: CategoriesProps) {
  return (
    <TextField
      label={words('today.categories')}
      hint={words('today.categoriesHint')}
      value={source.categories.join(', ')}
      most={200}
      onLeft={(text) => {
        const codes = text.split(/[\s,;+]+/).filter((code) => code.length <= 40);
        onChange(codes.slice(0, 60));
      }}
    />
  );
}
