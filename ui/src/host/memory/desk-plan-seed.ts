// The made-up person's plan.

import type { Id, Plan } from "../../generated/types";
import { EMPTY_PLAN } from "./desk-plan";
import { triggerId } from "./desk-triggers-seed";

function id(nth: number): Id {
  return nth.toString(16).padStart(32, "e");
}

/** The plan to start with. */
export function planSeed(): Plan {
  const payday = { trigger: triggerId("payday"), words: "Payday" };
  const alone = { trigger: triggerId("alone"), words: "Alone at home in the evening" };
  return {
    ...EMPTY_PLAN,
    reasons: ["Mia asked me to come to her school play, and I said I would be there.", "My hands do not shake in the morning.", "I like who I am on the river path."],
    signs: {
      list: [
        { text: "I stop answering Sam.", shows: "behavior", stage: "early" },
        { text: "“I have earned something.”", shows: "thoughts", stage: "middle" },
        { text: "I sleep three hours.", shows: "body", stage: "late" },
      ],
      noticed_by: "Sam, and Dana from group.",
    },
    situations: [payday, alone, { trigger: null, words: "The week after my birthday" }],
    if_then: [
      { cue: payday, then: { own: "Straight home by the river" }, backup: { listed: "call-someone" } },
      { cue: alone, then: { listed: "call-someone" }, backup: { listed: "walk" } },
    ],
    tools: [{ listed: "walk" }, { listed: "call-someone" }, { own: "Straight home by the river" }, { listed: "breathe" }],
    lines: [
      { id: id(1), text: "Breakfast before the phone", rhythm: "daily" },
      { id: id(2), text: "Group", rhythm: "weekly" },
      { id: id(3), text: "Swim with Dana", rhythm: "weekly" },
    ],
    people: [
      { name: "Sam", role: "sponsor", phone: "555 010 0199", when: "Any time it gets loud", first_words: "It is loud right now.", at_night: true },
      { name: "The program, after hours", role: "program", phone: "1-555-010-0142", when: "Nights and weekends", first_words: "", at_night: true },
    ],
    places: ["The library, until nine", "The bench where the ferry turns"],
    home: { removed: ["Every bottle, also the cooking one"], money: "Forty in cash, the card with Dana", naloxone: "Kitchen drawer, left", knows: "Sam and my aunt" },
    levels: { green: "Group, breakfast, river.", yellow: "Call Sam before six. No payday alone.", red: "Call Sam, then the program. Go to my aunt’s." },
    if_used: "I stop where I am. I do not stay alone. I call Sam, then the program, in that order.",
    dates: [{ day: "2026-11-26", name: "Dinner at my aunt’s", yearly: false, plan: "Dana drives. I can leave when I like.", counted: false }],
    goals: [{ text: "Find steady work by spring", span: "months", steps: [{ id: id(4), text: "Write the letter to the yard", done: null }, { id: id(5), text: "Ask Dana to read it", done: null }] }],
    safety: ["Call or text 988.", "Go where Sam is."],
    copies: "Sam has one, and my counselor.",
    review: "2026-12-01",
  };
}

/** A plan with as many tools, and as long a reason, as anyone could write. */
export function hugePlan(): Plan {
  const tools = Array.from({ length: 200 }, (_, nth) => ({ own: `Something that helps, number ${nth + 1}` }));
  return { ...planSeed(), reasons: ["because ".repeat(6_250), "My hands do not shake in the morning."], tools };
}
