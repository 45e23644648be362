/** Six digits by chance, each as likely as another: made where they are read out, and nowhere kept. */
export const newCode = (): string => {
  const most = 1_000_000;
  const whole = Math.floor(2 ** 32 / most) * most;
  for (;;) {
    const [number = whole] = crypto.getRandomValues(new Uint32Array(1));
    if (number < whole) return String(number % most).padStart(6, "0");
  }
};

/** As it is read out: three and three. */
export const spokenCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
