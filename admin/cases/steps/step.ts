/** One step of a page that leads through several. */
export type Step = {
  readonly id: string;
  readonly name: string;
  /** Where it is, or null while nobody can get there. */
  readonly link: string | null;
  readonly isDone: boolean;
};
