/** What must not be passed, and what is hoped for. */
export type Target = { readonly hold: number; readonly aim?: number };

/** Processor time a request, as a multiple of the limit's, with everything switched on. */
export const ratios: Readonly<Record<string, Target>> = {
  W1: { hold: 2.5, aim: 2 },
  W2: { hold: 4, aim: 3 },
  W3: { hold: 1.7, aim: 1.4 },
  W5: { hold: 7, aim: 5 },
};

/** The same of the layer alone, with row policies, sealing and event out of the way. */
export const layerAlone: Readonly<Record<string, number>> = { W1: 1.2, W2: 2, W3: 1.2, W5: 2.5 };

/** A consultant's page as a multiple of the office's. */
export const toOffice: Target = { hold: 2, aim: 1.3 };
/** How long one of twenty waits for the ministry's catalogue at most, in milliseconds. */
export const reportWithin: Target = { hold: 100, aim: 10 };
/** The largest database as a multiple of the smallest. */
export const growth: Readonly<Record<string, number>> = { W1: 1.3, W2: 1.2, W5: 1.2 };
/** Of one server after the lists, in megabytes. */
export const memory = 250;

export const judged = (figure: number, { hold, aim }: Target): string =>
  aim !== undefined && figure <= aim ? "as aimed" : figure <= hold ? "held" : "NOT HELD";
