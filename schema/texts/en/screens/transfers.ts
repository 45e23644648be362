/** Of what goes straight to another controller. */
export const transfers = {
  title: "Transfer straight",
  line: "At the person's request what he takes along goes straight to another organisation. Somebody else than who takes it down looks up the address. Where it is technically not feasible the person is given it himself.",
  none: "No other organisation was taken down.",
  to: "Receiver",
  name: "Name of the organisation",
  address: "E-mail address",
  state: "State",
  author: "Taken down by",
  foundBy: "Where the address was found",
  ending: "Why it does not go straight",
  codeRoad: "How the receiver hears the code",
  nameIntro: "Write down what the person wrote. A lead or another data protection officer confirms the address.",
  confirmIntro:
    "Look the address up yourself, not in the request and not in an e-mail from that address. If it is wrong, have the data protection officer end this.",
  endIntro:
    "What lies ready for this receiver stops at once. Where it is technically not feasible the letter says so, and the person is given it himself.",
  layIntro:
    "Only what the person gave goes along. The receiver gets an e-mail at the confirmed address. After that you see the code once.",
  codeHelp:
    "Give the code to the person, or read it to the receiver by telephone, on the number at which you found him yourself. Not in an e-mail. You see it only now: if you lose it, make a new link.",
  acts: {
    name: "Take down a receiver",
    confirm: "Confirm the address",
    lay: "Lay ready for the receiver",
    end: "Not straight",
  },
};
