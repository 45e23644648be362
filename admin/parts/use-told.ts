import { useCallback, useEffect, useState } from "react";

/** What the house last told at its door, and a way to ask again. */
export const useTold = <Told>(ask: () => Promise<Told>) => {
  const [told, setTold] = useState<Told | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(
    () =>
      ask().then((answer) => {
        setTold(answer);
        setError(null);
      }, setError),
    [ask],
  );
  useEffect(() => {
    load();
  }, [load]);
  return { told, error, load };
};
