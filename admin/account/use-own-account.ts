import { useCallback, useEffect, useState } from "react";
import { type OwnAccount, readOwnAccount } from "../providers/own-account";

/** One's own account as the house last told it, and a way to ask again. */
export const useOwnAccount = () => {
  const [account, setAccount] = useState<OwnAccount | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(
    () =>
      readOwnAccount().then((told) => {
        setAccount(told);
        setError(null);
      }, setError),
    [],
  );
  useEffect(() => {
    load();
  }, [load]);
  return { account, error, load };
};
