// One of a few: its label, what there is to choose from and what stands come in, the wish goes out.
// It holds no state of its own, so that what it shows is always what is stored.

export interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  say: (value: Value) => string;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, values, value, say, onChange } = props;
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => {
          const wished = values.find((one) => one === currentTarget.value);
          if (wished) onChange(wished);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
