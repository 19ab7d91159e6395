// The unlocked window's half of an in-memory host. It stands in for the core in a plain browser and
// in unit tests, and keeps the core's promises about what is answered and what is refused.
// The page's address picks what to see: /desk.html?entries=10000&language=es&text=200&look=dark.

import type { Desk } from "../../generated/desk";
import type { Changed, Findings, Id, Language, Look, OwnSupport, Preferences, TagCount } from "../../generated/types";
import { card } from "./desk-card";
import { cravings } from "./desk-cravings";
import { days } from "./desk-days";
import { insights } from "./desk-insights";
import { plans } from "./desk-plan";
import { reminders } from "./desk-reminders";
import { search } from "./desk-search";
import { sessions } from "./desk-sessions";
import { Shelf, fail, summary } from "./desk-shelf";
import { diff, html } from "./desk-text";
import { addDays, moment, now } from "./desk-time";
import { triggers } from "./desk-triggers";
import { MEMORY_CODE, MEMORY_PASSPHRASE, memoryHelpLines, memoryQr, memoryStrength, refuseNumber } from "./gate";

/** What the memory host starts from. */
export type Start = {
  /** How many entries; the forty told ones come first, made-up ones lie before them. */
  entries?: number;
  /** What was noticed on opening, where that is anything. */
  findings?: Partial<Findings>;
  /** Preferences that differ from a fresh start. */
  preferences?: Partial<Preferences>;
  /** Whether the computer has a place to keep a key. */
  keychain?: boolean;
};

/** How a part of the host answers: later, with a copy, and telling when records changed. */
export type Answers = {
  answer: <T>(give: () => T) => Promise<T>;
  changes: <T>(write: () => T) => Promise<T>;
};

const STRETCH = 500;
const FOLDER = "/home/sam/.local/share/mooring";

const SUPPORT: OwnSupport = {
  steps: [{ listed: "walk" }, { own: "Ride the bus to the library" }, { listed: "cold-water" }, { listed: "music" }],
  people: [
    {
      name: "Dana",
      role: "sponsor",
      phone: "(303) 555-0142",
      when: "any time I think of buying",
      first_words: "It is a hard one. Can you talk for a bit?",
      at_night: true,
    },
    { name: "", role: "My sister", phone: "303-555-0177 x12", when: "", first_words: "", at_night: false },
  ],
};

/** The unlocked window's calls over memory. */
export function memoryDesk(start: Start = fromAddress()): Desk {
  const shelf = new Shelf(start.entries ?? 40);
  let passphrase = MEMORY_PASSPHRASE;
  let preferences: Preferences = {
    language: "en",
    look: "system",
    text_size: 100,
    contrast: "system",
    motion: "system",
    country: "united-states",
    help: { changes: [], lines: [] },
    lock_after: 5,
    log_while_locked: true,
    ...start.preferences,
  };

  // One entry waits in the bin, where there are enough to spare one.
  const spare = shelf.inOrder()[32];
  if (spare) shelf.bin(spare.id, 9);

  const changed = (what: Changed): void => void window.dispatchEvent(new CustomEvent("changed", { detail: what }));
  const changes = async <T>(write: () => T): Promise<T> => {
    const answered = await answer(write);
    changed("records");
    return answered;
  };

  const answers: Answers = { answer, changes };
  const { rows: urgeRows, ...urges } = cravings(answers, () => plan);
  const { rows: chartRows, ...chart } = triggers(answers, urgeRows);
  const { rows: dailyRows, ...daily } = days(answers);
  const plan = plans(answers, urgeRows);
  const { rows: sessionRows, ...calendar } = sessions(answers, shelf);
  const kept = [shelf, urgeRows, ...chartRows, dailyRows, ...plan.rows, ...sessionRows];
  const where = (id: Id): Pick<Shelf, "bin" | "restore" | "erase"> => kept.find((rows) => rows.has(id)) ?? fail("not-found");

  return {
    now: () => answer(now),
    preferences: () => answer(() => preferences),
    set_preferences: async (args) => {
      args.preferences.help.lines.forEach(({ numbers }) => refuseNumber(numbers.call ?? numbers.text));
      preferences = args.preferences;
      await answer(() => changed("preferences"));
    },
    touch: () => answer(() => undefined),
    flushed: () => answer(() => undefined),
    lock: () => answer(() => (import.meta.env.VITEST ? undefined : location.assign("/gate.html"))),
    quit: () => answer(() => undefined),
    findings: () =>
      answer(() => ({
        damaged: 0,
        altered: false,
        lost_passphrase: false,
        lost_recovery_code: false,
        older: false,
        newer: 0,
        logged_while_locked: 0,
        inbox_unreadable: 0,
        inbox_key_replaced: false,
        card_unreadable: false,
        reminders_unreadable: false,
        unsaved: 0,
        kept_copy: null,
        ...start.findings,
      })),
    about: () =>
      answer(() => ({
        version: "0.1.0",
        place: { folder: FOLDER, file: `${FOLDER}/journal.mooring`, portable: false },
        platform: { content_protection: false, mac: false },
        entries: shelf.inOrder().length,
      })),
    print: () => answer(() => window.print()),
    save_pdf: () => answer(() => "/home/sam/Documents/mooring-paper.pdf"),
    ...card(answers, start.keychain ?? true),
    ...reminders(answers, start.keychain ?? true),
    help_lines: ({ country }) => answer(() => memoryHelpLines(country, preferences.help)),
    own_support: () => answer(() => SUPPORT),
    qr: ({ number }) => answer(() => memoryQr(number)),
    copy_number: ({ number }) => answer(() => refuseNumber(number)),

    journal_list: ({ offset, limit }) =>
      answer(() => {
        const all = shelf.inOrder();
        const items = all.slice(offset, offset + Math.min(limit, STRETCH)).map(summary);
        return { total: all.length, offset, items };
      }),
    journal_days: ({ year, month }) => answer(() => shelf.days(year, month)),
    journal_read: ({ id }) => answer(() => shelf.read(id)),
    journal_save: ({ draft }) => changes(() => shelf.save(draft)),
    leave: ({ id }) =>
      answer(() => {
        plan.leave(id);
        shelf.leave(id);
      }),
    look_back: () =>
      answer(() => {
        const today = moment().at.slice(0, 10);
        const month = today.replace(/-(\d\d)-/u, (_, m: string) => `-${String(Number(m) - 1).padStart(2, "0")}-`);
        const days = [["week", addDays(today, -7)], ["month", month]] as const;
        return days.flatMap(([ago, date]) => {
          const found = shelf.inOrder().find(({ happened }) => happened.at.startsWith(date));
          return found ? [{ ago, entry: summary(found) }] : [];
        });
      }),
    summaries: ({ ids }) =>
      answer(() => ids.flatMap((id) => shelf.inOrder().filter((record) => record.id === id).map(summary))),
    linked_from: ({ id }) => answer(() => shelf.inOrder().filter(({ links }) => links.includes(id)).map(summary)),
    tags: () => answer(() => tagCounts(shelf)),
    render: ({ text }) => answer(() => html(text)),

    versions: ({ id }) => answer(() => plan.versions(id) ?? shelf.versions(id)),
    version: ({ id, revision }) => answer(() => shelf.version(id, revision)),
    compare: ({ id, from, to }) =>
      answer(() => {
        const [a, b] = [shelf.version(id, from).content, shelf.version(id, to).content];
        return { title: diff(a.title, b.title), body: diff(a.body, b.body) };
      }),
    bring_back: ({ id, revision, base }) => changes(() => shelf.bringBack(id, revision, base)),

    bin_list: () => answer(() => kept.flatMap((rows) => rows.binned()).sort((a, b) => b.since.at.localeCompare(a.since.at))),
    bin_put: ({ id }) => changes(() => where(id).bin(id)),
    bin_restore: ({ id }) => changes(() => where(id).restore(id)),
    bin_erase: ({ id }) => changes(() => where(id).erase(id)),
    bin_empty: () => changes(() => kept.forEach((rows) => rows.binned().forEach(({ id }) => rows.erase(id)))),

    ...urges,
    ...chart,
    ...daily,
    ...plan.calls,
    ...calendar,
    ...insights(answers, start.entries ?? 40),

    search: ({ query }) => answer(() => search(query, shelf.inOrder())),

    strength: (args) => answer(() => memoryStrength(args.passphrase)),
    change_passphrase: (args) =>
      answer(() => {
        if (args.passphrase !== passphrase) fail("wrong-passphrase", "passphrase");
        if (args.new_passphrase === "") fail("passphrase-empty", "new-passphrase");
        if (!memoryStrength(args.new_passphrase).enough) fail("passphrase-too-weak", "new-passphrase");
        passphrase = args.new_passphrase;
      }),
    replace_recovery_code: (args) =>
      answer(() => {
        if (args.passphrase !== passphrase) fail("wrong-passphrase", "passphrase");
        return [...MEMORY_CODE].reverse();
      }),
    save_recovery_code: () => answer(() => true),
    export: ({ form }) =>
      answer(() => ({
        file: `/home/sam/Documents/journal.${form === "json" ? "json" : "md"}`,
        entries: shelf.inOrder().length,
      })),
  };
}

/** Answers as the core does: later, and with a copy that shares nothing. */
async function answer<T>(give: () => T): Promise<T> {
  await Promise.resolve();
  return structuredClone(give());
}

function tagCounts(shelf: Shelf): TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const { content } of [...shelf.inOrder()].reverse()) {
    for (const tag of content.tags) {
      const count = counts.get(tag.toLowerCase()) ?? { tag, entries: 0 };
      counts.set(tag.toLowerCase(), { ...count, entries: count.entries + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.entries - a.entries || a.tag.localeCompare(b.tag));
}

function fromAddress(): Start {
  const asked = new URLSearchParams(location.search);
  return {
    entries: Number(asked.get("entries") ?? 40),
    keychain: !asked.has("plain"),
    findings: {
      logged_while_locked: Number(asked.get("locked") ?? 0),
      inbox_unreadable: Number(asked.get("unreadable") ?? 0),
      inbox_key_replaced: asked.has("replaced"),
      card_unreadable: asked.has("unreadable"),
    },
    preferences: {
      language: (asked.get("language") ?? "en") as Language,
      look: (asked.get("look") ?? "system") as Look,
      text_size: Number(asked.get("text") ?? 100),
    },
  };
}
