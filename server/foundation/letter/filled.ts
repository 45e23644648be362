/** A text with values in its places, which are written as %{name}; a place without a value stays as it is. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/%\{(\w+)\}/g, (place, key: string) => values[key] ?? place);
