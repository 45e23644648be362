export const titleId = "page-title";

/** Where the focus goes when what had it is gone. */
export const focusTitle = () => document.getElementById(titleId)?.focus();

let isFirst = true;

/** Whether a page was reached from another; the first one since loading leaves the focus at the top, before the skip link. */
export const hasCome = () => {
  const came = !isFirst;
  isFirst = false;
  return came;
};
