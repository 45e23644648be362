import { controller } from "../../controller.js";
import type { reportLetter as nl } from "../nl/report-letter.js";

export const reportLetter: typeof nl = {
  to: "Ministry of Education, Culture and Science",
  date: "Date",
  number: "Number",
  year: "Year",
  frozenOn: "Laid down on",
  regulation: "Privacy regulation",
  total: "Total",
  count: "Number",
  margin: "Margin (±)",
  status: "Reliability",
  small: "–",
  subject: "Figures on applications handled",
  yearly: "Yearly report on applications handled in %{year}",
  greeting: "These figures come from the yearly figures that the bureau laid down.",
  intro:
    "This report tells how many applications the bureau handled in %{year}, and what they were about. It holds nothing about any child or parent.",
  legend: "How to read these figures",
  lines: [
    "“–” means below 10. That includes nought.",
    "“Uncertain” means that the standard error is more than 30 per cent of the number; the margin is twice that.",
    "The margin tells how far a figure may be off: with 95 per cent certainty the true number lies between the figure less the margin and the figure plus the margin.",
    "Differences below some 30 say little in one year. Take more years together.",
  ],
  noise: "Why there is noise on them",
  noiseLines: [
    "All figures hold noise that was added on purpose: a number of chance, mostly below 10. So it stays uncertain whether one certain child is among them and what was counted of it, also for who knows all the others.",
    "One half of the noise was there before the first application was counted, the other was added when the year was laid down. It is kept nowhere afterwards.",
  ],
  note: "Technical note",
  noteLines: [
    "Differential privacy (zCDP) with ρ = %{budget} a year. Every application is in exactly one cell of each of the 64 tables of at most three breakdowns.",
    "Noise of the discrete normal distribution with variance %{variances} in tables of no, one, two and three breakdowns, drawn by whole numbers; then least squares, so that all tables add up.",
    "Who knows all but one thing of one application guesses right between two possibilities in at most 66.5 per cent of cases; whether it was counted in 69.1 per cent, and between two applications that differ in everything in 75.9 per cent. For a child with applications in several years the bounds add up.",
    "The check number is the SHA-256 over all published cells. It never changes.",
  ],
  hash: "Check number (SHA-256)",
  cite: "Citation",
  citeText: "%{bureau}, report %{number}, kept on %{day}, figures laid down under regulation %{regulation}.",
  bureau: controller.names[0],
};
