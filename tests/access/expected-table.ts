type Table<Column extends string, Cell extends string> = Readonly<Record<string, Readonly<Record<Column, Cell>>>>;

/** Reads a table as it is written below; a word that means nothing is a mistake in the table. */
export function table<Column extends string, Cell extends string>(
  columns: readonly Column[],
  words: readonly Cell[],
  text: string,
): Table<Column, Cell> {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const read = ([name = "", ...cells]: string[]): [string, Record<Column, Cell>] => {
    if (cells.length !== columns.length) throw new Error(`${name} has ${cells.length} cells`);
    const row = columns.map((column, at): [Column, Cell] => {
      const word = words.find((one) => one === cells[at]);
      if (!word) throw new Error(`${name}, ${column}: ${cells[at]} means nothing`);
      return [column, word];
    });
    return [name, Object.fromEntries(row) as Record<Column, Cell>];
  };
  return Object.fromEntries(rows.map(read));
}
