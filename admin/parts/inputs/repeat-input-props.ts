import type { ReactNode } from "react";

export type RepeatInputProps = {
  source: string;
  title: string;
  /** What the one with this number is called, and what the button to take it away. */
  name: (number: number) => string;
  add: string;
  remove: (number: number) => string;
  none?: string;
  children: ReactNode;
};
