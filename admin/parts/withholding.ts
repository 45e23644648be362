type Withholding = { withheld: string[] };

/** What the house keeps from this viewer is named in the row, whether or not it holds anything. */
export const isKept = <Row extends Withholding>(row: Row, field: keyof Row & string) => row.withheld.includes(field);
