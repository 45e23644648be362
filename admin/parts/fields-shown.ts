type Fields = Readonly<Record<string, string>>;

export const fieldOf = (form: string, path: string) =>
  document.getElementById(form)?.querySelector<HTMLInputElement>(`[name="${CSS.escape(path)}"]`) ?? null;

/** What the question is called on the screen: of ticks the legend above them, else the label. */
export const labelOf = (field: HTMLInputElement) => {
  const legend = field.type === "checkbox" ? field.closest("fieldset")?.querySelector("legend") : null;
  return (legend ?? field.labels?.[0])?.textContent ?? "";
};

/** Only a field that is on the screen can carry its message; the rest stands in the summary alone, and blocks nothing. */
export const fieldsShown = (form: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([path]) => fieldOf(form, path)));
