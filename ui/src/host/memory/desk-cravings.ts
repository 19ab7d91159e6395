// The memory host's cravings and the tools that were tried, with the core's rules
// (crates/app/src/cravings.rs). /desk.html?cravings=0 shows the first visit, ?cravings=10000 many.

import type { Desk } from "../../generated/desk";
import type { Craving, Draft, IfThen, NextStep, Saved, Tool, ToolRank, Usual } from "../../generated/types";
import type { Answers } from "./desk";
import { cravingSeeds, manyCravings } from "./desk-cravings-seed";
import { Rows, ago } from "./desk-rows";
import { fail } from "./desk-shelf";
import { moment } from "./desk-time";
import { urgeTimer } from "./desk-urge-timer";

type Calls =
  | "craving_log" | "craving_list" | "craving_read" | "craving_save" | "tools"
  | "timer_now" | "timer_start" | "timer_rate" | "timer_pause" | "timer_resume" | "timer_end";

const STRETCH = 500;
const LABEL_LIMIT = 400;
const LONGEST = 24 * 60;
const ENOUGH = 5;
const HELPS = 2;
const ENOUGH_TO_RANK = 3;

/** What the plan has to say to a craving. */
type AtHand = { tools: () => Tool[]; atHand: () => IfThen[] };

/** A craving of which only the strength is known. */
export function cravingOf(strength: number): Craving {
  return {
    strength,
    strongest: null,
    at_end: null,
    lasted: null,
    what_for: "",
    triggers: [],
    situation: "",
    thoughts: "",
    just_once: "",
    feelings: [],
    place: "",
    company: "",
    halt: { hungry: false, angry: false, lonely: false, tired: false },
    tried: [],
    used_plan: null,
    ending: null,
    timer: null,
    note: "",
    while_locked: false,
  };
}

/** The calls about cravings, over memory. */
export function cravings(answers: Answers, plan: () => AtHand): Pick<Desk, Calls> & { rows: Rows<Craving> } {
  const { answer, changes } = answers;
  const rows = new Rows<Craving>("craving");
  for (const { daysAgo, clock, content } of wanted()) rows.add(ago(daysAgo, clock), content);

  const all = (): Craving[] => rows.inOrder().map(({ content }) => content);

  function usual(): Usual | null {
    const passed = all().filter(({ ending, lasted }) => ending === "passed" && lasted !== null);
    const lengths = passed.map(({ lasted }) => lasted ?? 0).sort((a, b) => a - b);
    const minutes = lengths[Math.floor(lengths.length / 2)];
    return lengths.length < ENOUGH || minutes === undefined ? null : { minutes, n: lengths.length };
  }

  function next(): NextStep {
    const planned = plan().tools();
    const isPlanned = (tool: Tool): boolean => planned.some((known) => JSON.stringify(known) === JSON.stringify(tool));
    const best = ranked(all()).find(({ helped, tool }) => helped > 0 && (planned.length === 0 || isPlanned(tool)));
    const [first] = planned;
    const tool = best
      ? { tool: best.tool, in_plan: isPlanned(best.tool), helped: best.helped, rated: best.rated }
      : first && { tool: first, in_plan: true, helped: 0, rated: 0 };
    return { tool: tool ?? null, if_then: plan().atHand(), usual: usual() };
  }

  function save(draft: Draft<Craving>): Saved {
    const { content } = draft;
    if (content.lasted !== null && (content.lasted < 1 || content.lasted > LONGEST)) fail("length-out-of-range", "lasted");
    if (content.place.length > LABEL_LIMIT) fail("label-too-long", "place");
    if (content.company.length > LABEL_LIMIT) fail("label-too-long", "company");
    if (draft.happened && draft.happened.at > moment().at) fail("in-the-future", "happened");
    // The timer goes on underneath, whatever the page that is saved says of it.
    const { timer, while_locked } = draft.id === null ? cravingOf(content.strength) : rows.read(draft.id).content;
    return rows.save({ ...draft, content: { ...content, timer, while_locked } });
  }

  return {
    rows,
    craving_log: ({ strength }) =>
      changes(() => {
        if (!Number.isInteger(strength) || strength < 0 || strength > 10) fail("bad-input");
        return { saved: rows.save({ ...UNPLACED, content: cravingOf(strength) }), next: next() };
      }),
    craving_list: ({ offset, limit }) => answer(() => rows.stretch(offset, Math.min(limit, STRETCH))),
    craving_read: ({ id }) => answer(() => rows.read(id)),
    craving_save: ({ draft }) => changes(() => save(draft)),
    tools: () => answer(() => ranked(all())),
    ...urgeTimer(answers, rows, usual),
  };
}

const UNPLACED = { id: null, base: null, happened: null, share: "private", links: [] as string[] } as const satisfies Omit<Draft<Craving>, "content">;

/** Tools by how much they helped, the best first. */
export function ranked(cravings: readonly Craving[]): ToolRank[] {
  const groups = new Map<string, { tool: Tool; helped: (number | null)[] }>();
  for (const { tool, helped } of cravings.flatMap(({ tried }) => tried)) {
    const key = JSON.stringify(tool).toLowerCase();
    const group = groups.get(key) ?? { tool, helped: [] };
    groups.set(key, { ...group, helped: [...group.helped, helped] });
  }
  const ranks = [...groups.values()].map(({ tool, helped }) => {
    const rated = helped.filter((rating) => rating !== null);
    const mean = rated.length === 0 ? null : rated.reduce((sum, rating) => sum + rating, 0) / rated.length;
    return { tool, tried: helped.length, rated: rated.length, helped: rated.filter((rating) => rating >= HELPS).length, mean };
  });
  const order = ({ rated, mean }: ToolRank): number => (rated >= ENOUGH_TO_RANK ? 10 : 0) + (mean ?? -1);
  return ranks.sort((a, b) => order(b) - order(a) || b.rated - a.rated || b.tried - a.tried);
}

function wanted(): ReturnType<typeof cravingSeeds> {
  const asked = new URLSearchParams(location.search).get("cravings");
  if (asked === "0") return [];
  return asked === null ? cravingSeeds() : [...cravingSeeds(), ...manyCravings(Number(asked))];
}
