// The made-up person's cravings, of eight weeks.

import type { Craving, FeelingWord, ListedTool, Tried } from "../../generated/types";
import { cravingOf } from "./desk-cravings";
import { triggerId } from "./desk-triggers-seed";

/** A craving as the memory host starts with it. */
export type Seed = { daysAgo: number; clock: string; content: Craving };

type More = Partial<Omit<Craving, "strength" | "triggers" | "tried" | "feelings">> & {
  named?: string[];
  did?: [ListedTool | `own:${string}`, helped: number | null][];
  felt?: FeelingWord[];
};
type Line = [daysAgo: number, clock: string, strength: number, more?: More];

const NONE = { hungry: false, angry: false, lonely: false, tired: false };

const LINES: Line[] = [
  [0, "17:40", 7, { situation: "The bus past the old place", strongest: 8, at_end: 2, lasted: 12, ending: "passed", place: "Line 9", company: "nobody", thoughts: "Just to look. Only to look.", just_once: "One would not count today.", named: ["old-place"], did: [["own:The detour", 4], ["walk", 3]], felt: ["restless", "proud"], halt: { ...NONE, hungry: true, tired: true }, used_plan: true }],
  [2, "21:15", 4, { situation: "Alone at home, tired", at_end: 1, lasted: 8, ending: "passed", named: ["alone"], did: [["call-someone", 3]], halt: { ...NONE, lonely: true } }],
  [3, "18:05", 8, { named: ["payday", "friday"], at_end: 5, lasted: 20, ending: "still-here", did: [["walk", 2]] }],
  [4, "16:20", 3, { while_locked: true }],
  [6, "12:40", 5, { situation: "That song in the store", named: ["that-song"], lasted: 5, ending: "passed", did: [["leave", 4]] }],
  [7, "22:10", 6, { named: ["bored"], lasted: 25, ending: "passed", did: [["music", 2], ["shower", 3]] }],
  [9, "08:15", 2, { situation: "Woke from the dream" }],
  [10, "17:50", 9, { named: ["friday"], situation: "Friday. Everybody going somewhere.", strongest: 9, at_end: 3, lasted: 18, ending: "passed", did: [["walk", 4], ["call-someone", 4]], felt: ["lonely", "restless"] }],
  [10, "20:30", 6, { named: ["alone"], lasted: 10, ending: "passed", did: [["eat", 3]] }],
  [12, "15:05", 4, { situation: "Waiting for the landlord" }],
  [14, "19:20", 5, { named: ["argument"], lasted: 14, ending: "passed", did: [["walk", 3]] }],
  [16, "01:10", 7, { situation: "Could not sleep", ending: "not-sure", halt: { ...NONE, tired: true } }],
  [17, "18:10", 8, { named: ["payday", "friday"], lasted: 16, ending: "passed", did: [["walk", 4]] }],
  [19, "17:35", 3],
  [21, "20:45", 5, { named: ["lonely"], lasted: 9, ending: "passed", did: [["call-someone", 2]] }],
  [24, "18:30", 7, { named: ["friday"], ending: "rather-not-say" }],
  [26, "13:10", 4, { lasted: 6, ending: "passed", did: [["breathe", 2]] }],
  [31, "18:15", 8, { named: ["payday"], lasted: 22, ending: "passed", did: [["walk", 1]] }],
  [35, "21:40", 6, { named: ["alone"], did: [["music", 3]] }],
  [38, "17:45", 9, { named: ["friday", "rico"], lasted: 30, ending: "passed", did: [["call-someone", 4]] }],
  [45, "19:00", 7, { lasted: 15, ending: "passed" }],
  [52, "22:20", 8, { situation: "First week. All of it." }],
];

/** The cravings to start with. */
export function cravingSeeds(): Seed[] {
  return LINES.map(([daysAgo, clock, strength, { named = [], did = [], felt = [], ...more } = {}]) => ({
    daysAgo,
    clock,
    content: {
      ...cravingOf(strength),
      ...more,
      triggers: named.map(triggerId),
      feelings: felt.map((word) => ({ word })),
      tried: did.map(tried),
    },
  }));
}

/** Many cravings, for pages that must hold up. */
export function manyCravings(count: number): Seed[] {
  return Array.from({ length: count }, (_, at) => {
    const minute = (at * 7) % 1440;
    const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    return { daysAgo: 1 + Math.floor(at / 40), clock, content: cravingOf(at % 11) };
  });
}

function tried([tool, helped]: [ListedTool | `own:${string}`, number | null]): Tried {
  return { tool: tool.startsWith("own:") ? { own: tool.slice(4) } : { listed: tool as ListedTool }, helped };
}
