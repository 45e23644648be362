import { useEffect } from "react";
import { useNavigate } from "react-admin";
import { shareAddress } from "../share/steps";
import type { ActProps } from "./act";

/** What leaves the house is looked at first: that has a page of its own. */
export const DiscloseRecords = ({ file, close }: ActProps) => {
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it leads there once
  useEffect(() => {
    close();
    navigate(shareAddress(file.id));
  }, []);
  return null;
};
