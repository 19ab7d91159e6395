// The memory host's plan and lapses, with the core's rules (crates/app/src/plan.rs, lapses.rs).
// /desk.html?plan=0 shows the first visit, ?plan=huge one that no page holds, ?lapses=2 two lapses, the older one to be looked back on.

import type { Desk } from "../../generated/desk";
import type {
  Change, Craving, Cue, Id, IfThen, IfThenUse, Lapse, Offer, Plan, Record as Stored, Saved, Step, Tool, Version,
} from "../../generated/types";
import type { Answers } from "./desk";
import { hugePlan, planSeed } from "./desk-plan-seed";
import { Rows, ago } from "./desk-rows";
import { fail } from "./desk-shelf";
import { diff, wordCount } from "./desk-text";
import { addDays, moment } from "./desk-time";

type Calls =
  | "plan_now" | "plan_today" | "plan_read" | "plan_save" | "plan_offers" | "plan_answer" | "plan_version"
  | "step_tick" | "line_tick" | "word_changes" | "lapse_list" | "lapse_read" | "lapse_save" | "craving_met";

const WORTH_KEEPING = 3;
const HELPED = 2;
const OFTEN = 2;
const AT_ONCE = 3;
const AHEAD = 7;
const DAY = 86_400_000;
const LIST_LIMIT = 200;

/** A plan with nothing in it. */
export const EMPTY_PLAN: Plan = {
  reasons: [], signs: { list: [], noticed_by: "" }, situations: [], if_then: [], tools: [], lines: [], people: [], places: [],
  home: { removed: [], money: "", naloxone: "", knows: "" }, medication: [], levels: { green: "", yellow: "", red: "" },
  if_used: "", dates: [], goals: [], safety: [], copies: "", review: null, left: [],
};

/** A lapse of which only the time is known. */
export const EMPTY_LAPSE: Lapse = { what: "", amount: "", told: null, next_step: "", note: "", review: null };

type PlanHost = {
  calls: Pick<Desk, Calls>;
  rows: [Rows<Plan>, Rows<Lapse>];
  versions: (id: Id) => Version[] | null;
  leave: (id: Id) => void;
  /** The plan's answers to what sets a craving off. */
  atHand: () => IfThen[];
  /** The plan's tools. */
  tools: () => Tool[];
};

/** The calls about the plan, over memory. */
export function plans({ answer, changes }: Answers, urges: Rows<Craving>): PlanHost {
  const asked = new URLSearchParams(location.search);
  const rows = new Rows<Plan>("plan");
  const lapses = new Rows<Lapse>("lapse");
  const kept: Stored<Plan>[] = [];
  let sitting = false;
  let week: Id[] = [];
  if (asked.get("plan") !== "0" && !import.meta.env.VITEST) {
    rows.add(ago(30, "19:10"), asked.get("plan") === "huge" ? hugePlan() : planSeed());
    const [id] = rows.inOrder().map((record) => record.id);
    if (id) {
      kept.push(structuredClone(rows.read(id)));
      rows.change(id, (plan) => void plan.reasons.push("Breakfast on Saturdays without a headache."));
    }
    week = planSeed().lines.slice(0, 2).map((line) => line.id);
  }
  for (let nth = 0; nth < Number(asked.get("lapses") ?? 0); nth += 1) {
    lapses.add(ago(nth * 3, "00:40"), { ...EMPTY_LAPSE, what: "the old thing", next_step: "Call Sam." });
  }

  const now = (): Stored<Plan> | null => rows.inOrder()[0] ?? null;

  /** Those that may be looked back on: a day old, by the clock of the place, and not begun. */
  const reviewable = (): Id[] => {
    const { at } = moment();
    const aDayAgo = `${addDays(at, -1)}${at.slice(10)}`;
    return lapses.inOrder().flatMap(({ id, happened, content }) => (content.review === null && happened.at <= aDayAgo ? [id] : []));
  };

  function save(draft: Parameters<Desk["plan_save"]>[0]["draft"]): Saved {
    const before = now();
    if (draft.id === null && before) fail("stale");
    const lists = [draft.content.tools, draft.content.people, draft.content.reasons, draft.content.goals];
    if (lists.some((list) => list.length > LIST_LIMIT)) fail("too-many", "tools");
    if (before && !sitting) kept.unshift(structuredClone(before));
    sitting = true;
    return rows.save(draft);
  }

  function change(step: (plan: Plan) => Plan): Saved {
    const record = now();
    const around = { share: record?.share ?? ("private" as const), links: record?.links ?? [] };
    return save({ id: record?.id ?? null, base: record?.revision ?? null, happened: null, ...around, content: step(record?.content ?? EMPTY_PLAN) });
  }

  function offers(witnesses: readonly Pick<Craving, "triggers" | "tried">[], chart = (id: Id): string => id.slice(0, 4)): Offer[] {
    const plan = now()?.content ?? EMPTY_PLAN;
    const found = new Map<string, Offer>();
    for (const { triggers, tried } of witnesses) {
      const best = tried.filter(({ helped }) => (helped ?? 0) >= WORTH_KEEPING);
      const cues: Cue[] = triggers.map((trigger) => ({ trigger, words: chart(trigger) }));
      const spoken: Change[] = [
        ...cues.map((situation) => ({ situation })),
        ...cues.flatMap((cue) => best.slice(0, 1).map(({ tool }) => ({ "if-then": { cue, then: tool, backup: null } }))),
        ...best.map(({ tool }) => ({ tool })),
      ];
      for (const one of spoken) {
        const key = JSON.stringify(one);
        found.set(key, { change: one, count: (found.get(key)?.count ?? 0) + 1 });
      }
    }
    const known = new Set([...plan.left, ...plan.tools.map((tool) => ({ tool }))].map((one) => JSON.stringify(one)));
    const named = (cue: Cue): boolean => plan.situations.some(({ trigger }) => trigger !== null && trigger === cue.trigger);
    const answered = (cue: Cue): boolean => plan.if_then.some((one) => one.cue.trigger !== null && one.cue.trigger === cue.trigger);
    return [...found.values()]
      .filter(({ change: one }) => !known.has(JSON.stringify(one)))
      .filter(({ change: one }) => !("situation" in one && named(one.situation)) && !("if-then" in one && answered(one["if-then"].cue)))
      .sort((a, b) => b.count - a.count);
  }

  function uses(plan: Plan): IfThenUse[] {
    return plan.if_then.map(({ cue, then, backup }) => {
      const came = urges.inOrder().filter(({ content }) => cue.trigger !== null && content.triggers.includes(cue.trigger));
      const answers = [then, backup].map((tool) => JSON.stringify(tool));
      const used = came.map(({ content }) => content.tried.filter(({ tool }) => answers.includes(JSON.stringify(tool)))).filter((tried) => tried.length > 0);
      const rated = used.flatMap((tried) => tried.flatMap(({ helped }) => helped ?? []).slice(0, 1));
      return { came_up: came.length, used: used.length, rated: rated.length, helped: rated.filter((helped) => helped >= HELPED).length };
    });
  }

  return {
    rows: [rows, lapses],
    versions: (id) => {
      if (!rows.has(id)) return null;
      const current = rows.read(id);
      const version = ({ revision, content, happened }: Stored<Plan>): Version => ({
        revision, written: happened, words: wordCount(JSON.stringify(content)), current: revision === current.revision,
      });
      return [version(current), ...kept.map(version)];
    },
    leave: (id) => {
      if (rows.has(id)) sitting = false;
    },
    atHand: () => now()?.content.if_then.slice(0, 6) ?? [],
    tools: () => now()?.content.tools ?? [],
    calls: {
      plan_now: () =>
        answer(() => {
          const record = now();
          const spoken = offers(urges.inOrder().slice(0, 40).map(({ content }) => content)).filter(({ count }) => count >= OFTEN);
          return {
            record,
            uses: record ? uses(record.content) : [],
            offers: spoken.slice(0, AT_ONCE),
            week: { monday: addDays(moment().at.slice(0, 10), -2), kept: week, missed_before: record ? 2 : null },
          };
        }),
      plan_today: () =>
        answer(() => {
          const plan = now()?.content ?? EMPTY_PLAN;
          const today = moment().at.slice(0, 10);
          const daysTo = (day: string): number => (Date.parse(day) - Date.parse(today)) / DAY;
          const steps = plan.goals.flatMap((goal) => {
            const done = goal.steps.filter((step) => step.done === moment().at.slice(0, 10));
            return [...done, ...goal.steps.filter((step) => step.done === null).slice(0, 1)];
          });
          return {
            plan: {
              reason: plan.reasons[0] ?? null,
              steps,
              review_due: plan.review !== null && plan.review <= moment().at.slice(0, 10),
              // Years are left to the core: here a date comes once.
              dates: plan.dates.map(({ day, name, plan: note }) => ({ name, plan: note, days: daysTo(day) })).filter(({ days }) => days >= 0 && days <= AHEAD),
              counted: plan.dates.filter(({ day, counted }) => counted && day <= today).map(({ day, name }) => ({ name, days: -daysTo(day) })),
            },
            review: reviewable()[0] ?? null,
          };
        }),
      plan_read: ({ id }) => answer(() => rows.read(id)),
      plan_save: ({ draft }) => changes(() => save(draft)),
      plan_offers: ({ speaks }) => answer(() => {
          if (speaks.of === "craving") return offers([urges.read(speaks.id).content]);
          return offers([{ triggers: lapses.read(speaks.id).content.review?.triggers ?? [], tried: [] }]);
        }),
      plan_answer: (args) =>
        changes(() =>
          change((plan) => {
            const { change: one, do: does } = args.answer;
            if (does === "leave") return { ...plan, left: [...plan.left, one] };
            if ("situation" in one) return { ...plan, situations: [...plan.situations, one.situation] };
            if ("tool" in one) return { ...plan, tools: [...plan.tools, one.tool] };
            return { ...plan, if_then: [...plan.if_then, one["if-then"]] };
          }),
        ),
      plan_version: ({ id, revision }) =>
        answer(() => [rows.read(id), ...kept].find((record) => record.revision === revision) ?? fail("not-found")),
      step_tick: ({ step, done }) =>
        changes(() => {
          const record = now() ?? fail("not-found");
          const tick = (one: Step): Step => (one.id === step ? { ...one, done: done ? moment().at.slice(0, 10) : null } : one);
          rows.change(record.id, (plan) => void (plan.goals = plan.goals.map((goal) => ({ ...goal, steps: goal.steps.map(tick) }))));
        }),
      line_tick: ({ line, kept: ticked }) =>
        changes(() => {
          week = [...week.filter((other) => other !== line), ...(ticked ? [line] : [])];
        }),
      word_changes: ({ pairs }) => answer(() => pairs.map(([from, to]) => diff(from, to))),

      lapse_list: () => answer(() => ({ items: lapses.inOrder(), reviewable: reviewable() })),
      lapse_read: ({ id }) => answer(() => lapses.read(id)),
      lapse_save: ({ draft }) => changes(() => lapses.save(draft)),

      craving_met: ({ id, cue }) =>
        changes(() => {
          const record = urges.read(id);
          const { triggers, situation } = record.content;
          const content =
            cue.trigger === null
              ? { ...record.content, situation: situation || cue.words }
              : { ...record.content, triggers: [...new Set([...triggers, cue.trigger])] };
          return urges.save({ ...record, base: record.revision, content });
        }),
    },
  };
}
