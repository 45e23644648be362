import { useEffect } from "react";
import { useNavigate } from "react-admin";
import { stepAddress, stepToday } from "../intake/steps";
import type { ActProps } from "./act";

/** An interview takes longer than a dialog: it has a page of its own, with a draft on the server. */
export const HoldIntake = ({ file, close }: ActProps) => {
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it leads there once
  useEffect(() => {
    close();
    navigate(stepAddress(file.id, stepToday(file)));
  }, []);
  return null;
};
