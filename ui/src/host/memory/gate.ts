// The lock window's half of an in-memory host. It stands in for the core in a plain browser and in
// unit tests, so it keeps the core's promises (what is refused, and with which code) but no secrets.
// The page's address picks what to see: /gate.html?vault=none&hour=8&language=es&text=200, where
// `vault` is none, missing, ready, open, or the code of a problem. With `card` some of the plan is shown.

import type { Gate } from "../../generated/gate";
import type {
  Card,
  Code,
  Country,
  GateStatus,
  HelpLine,
  OwnHelp,
  Preferences,
  Qr,
  Strength,
  VaultStatus,
  WireError,
} from "../../generated/types";

/** What the memory host starts from. */
export type Start = {
  /** Whether there is a vault. */
  vault: VaultStatus;
  /** Whether the folder was set when the program was started. */
  portable?: boolean;
  /** The hour of its clock, 0 to 23. */
  hour?: number;
  /** Preferences that differ from a fresh start. */
  preferences?: Partial<Preferences>;
  /** What is shown of the plan; nothing when nothing is. */
  card?: Card;
};

/** A card with everything on it. */
const CARD: Card = {
  reasons: ["My daughter turns six in March. I want to be there, and remember it.", "Sleep. Mornings that are mine."],
  steps: [{ listed: "cold-water" }, { own: "Take the long way, past the river" }, { listed: "call-someone" }],
  people: [
    { name: "Ana", role: "sister", phone: "555 0142", when: "Any time after six", first_words: "I just need you to talk for a bit.", at_night: true },
    { name: "Riverside after hours", role: "my program", phone: "1-555-010-0199", when: "", first_words: "", at_night: null },
  ],
};

/** What opens the memory host's vault, until it is changed. */
export const MEMORY_PASSPHRASE = "harbor lantern seven";

/** The recovery code of the memory host's vault. */
export const MEMORY_CODE = ["60RK", "4CSM", "6MV3", "ECSP", "74W6", "2RV4", "CSK8"] as const;

const CHECKED = "2026-11-01";

const line = (id: HelpLine["id"], call: string, source: string): HelpLine => ({
  id,
  call,
  text: null,
  keyword: null,
  source,
  checked: null,
  standing: "listed",
});

const LINES: Record<Country, HelpLine[]> = {
  "united-states": [
    { ...line("988", "988", "988lifeline.org"), text: "988", checked: CHECKED },
    { ...line("samhsa", "1-800-662-4357", "samhsa.gov"), checked: CHECKED },
    {
      ...line("crisis-text", "", "crisistextline.org"),
      call: null,
      text: "741741",
      keyword: "HOME",
      checked: CHECKED,
    },
    { ...line("emergency", "911", "911.gov"), checked: CHECKED },
  ],
  canada: [{ ...line("988", "988", "988.ca"), text: "988" }, line("emergency", "911", "canada.ca")],
  "united-kingdom": [
    line("samaritans", "116 123", "samaritans.org"),
    line("emergency", "999", "gov.uk"),
  ],
  ireland: [line("samaritans", "116 123", "samaritans.org"), line("emergency", "112", "gov.ie")],
  australia: [
    line("lifeline", "13 11 14", "lifeline.org.au"),
    line("emergency", "000", "triplezero.gov.au"),
  ],
  "new-zealand": [
    { ...line("need-to-talk", "1737", "1737.org.nz"), text: "1737" },
    line("emergency", "111", "police.govt.nz"),
  ],
  "european-union": [line("emergency", "112", "europa.eu")],
  elsewhere: [],
};

/** The help lines of a country, as the core answers them. */
export function memoryHelpLines(country: Country, { changes }: Pick<OwnHelp, "changes"> = { changes: [] }): HelpLine[] {
  return LINES[country].map((listed) => {
    const change = changes.find((one) => one.country === country && one.line === listed.id);
    if (change === undefined) return listed;
    return change.to === null ? { ...listed, standing: "hidden" } : { ...listed, ...change.to, standing: "changed" };
  });
}

/** What the core refuses as a number. */
export function refuseNumber(number: string | null): void {
  if (!/\p{N}/u.test(number ?? "")) fail("number-without-digits", { field: "phone" });
}

/** Something that looks like a code: no camera reads it. */
export function memoryQr(number: string): Qr {
  refuseNumber(number);
  const side = [...Array(25).keys()];
  return { dark: side.map((y) => side.map((x) => (x * y + number.charCodeAt((x + y) % number.length)) % 3 === 0)) };
}

/** How the memory host rates a passphrase: by its words and length, which is enough to see. */
export function memoryStrength(passphrase: string): Strength {
  const words = passphrase.trim().split(/\s+/u).filter((word) => word !== "").length;
  const score = passphrase.length < 8 ? 0 : Math.min(4, words + (passphrase.length >= 16 ? 1 : 0));
  const reason = passphrase.length < 8 ? "short" : words < 2 ? "word" : "add-words";
  return { score, enough: score >= 3, reason: score >= 3 ? null : reason };
}

/** The lock window's calls over memory. */
export function memoryGate(start: Start = fromAddress()): Gate {
  let vault = start.vault;
  let passphrase = MEMORY_PASSPHRASE;
  let folder = "/home/sam/.local/share/mooring";
  let wrong = 0;
  let waiting = 0;
  let card = start.card ?? null;
  let preferences: Preferences = {
    language: "en",
    look: "system",
    text_size: 100,
    contrast: "system",
    motion: "system",
    country: null,
    help: { changes: [], lines: [] },
    lock_after: 5,
    log_while_locked: true,
    ...start.preferences,
  };

  const refuseWeak = (text: string, field: "passphrase" | "new-passphrase"): void => {
    if (text === "") fail("passphrase-empty", { field });
    if (text.length > 1024) fail("passphrase-too-long", { field });
    if (!memoryStrength(text).enough) fail("passphrase-too-weak", { field });
  };

  return {
    status: () => answer(status()),
    touch: () => answer(undefined),
    set_preferences: async (args) => {
      args.preferences.help.lines.forEach(({ numbers }) => refuseNumber(numbers.call ?? numbers.text));
      preferences = args.preferences;
      await answer(undefined);
    },
    strength: (args) => answer(memoryStrength(args.passphrase)),
    choose_folder: () => {
      folder = "/media/sam/STICK/mooring";
      if (vault.is === "missing") vault = { is: "ready" };
      return answer(true);
    },
    start_new: async () => {
      if (vault.is !== "missing") fail("vault-exists");
      vault = { is: "none" };
      await answer(undefined);
    },
    create: async (args) => {
      await slowKey();
      if (vault.is !== "none") fail("vault-exists");
      refuseWeak(args.passphrase, "passphrase");
      passphrase = args.passphrase;
      vault = { is: "open" };
      return { recovery_code: [...MEMORY_CODE] };
    },
    save_recovery_code: () => answer(true),
    print: () => answer(window.print()),
    enter: () => showDesk(),
    unlock: async (args) => {
      if (args.passphrase === "") fail("passphrase-empty", { field: "passphrase" });
      if (waiting > 0) fail("wait", { field: "passphrase", seconds: waiting });
      await slowKey();
      if (args.passphrase !== passphrase) {
        wrong += 1;
        if (wrong <= 3) fail("wrong-passphrase", { field: "passphrase" });
        waiting = Math.min(2 ** (wrong - 3), 30);
        setTimeout(() => (waiting = 0), waiting * 1000);
        fail("wrong-passphrase", { field: "passphrase", seconds: waiting });
      }
      wrong = 0;
      await showDesk();
    },
    recover: async (args) => {
      const letters = args.recovery_code.toUpperCase().replace(/[\s–—-]/gu, "");
      const code = letters.replaceAll("O", "0").replace(/[IL]/gu, "1");
      if (/[^0-9A-HJKMNP-TV-Z]/u.test(code)) {
        fail("recovery-code-character", { field: "recovery-code" });
      }
      if (code.length !== 28) fail("recovery-code-length", { field: "recovery-code" });
      refuseWeak(args.new_passphrase, "new-passphrase");
      await slowKey();
      if (code !== MEMORY_CODE.join("")) {
        const near = code.startsWith(MEMORY_CODE[0]);
        fail(near ? "recovery-code-mistyped" : "wrong-recovery-code", { field: "recovery-code" });
      }
      passphrase = args.new_passphrase;
      await showDesk();
    },
    help_lines: (args) => answer(memoryHelpLines(args.country, preferences.help)),
    qr: async (args) => answer(memoryQr(args.number)),
    copy_number: async (args) => answer(refuseNumber(args.number)),
    log_craving: () => (preferences.log_while_locked ? answer(undefined) : fail("log-while-locked-off")),
    card: () => answer(card),
    card_remove: () => {
      card = null;
      return answer(undefined);
    },
    quit: () => answer(undefined),
  };

  function status(): GateStatus {
    const hour = start.hour ?? 18;
    const part =
      hour < 5 || hour >= 22
        ? "night"
        : hour < 12
          ? "morning"
          : hour < 18
            ? "afternoon"
            : "evening";
    const at = `2026-11-23T${String(hour).padStart(2, "0")}:42:00`;
    return {
      vault,
      preferences,
      place: { folder, file: `${folder}/journal.mooring`, portable: start.portable ?? false },
      now: { moment: { at, zone: "America/Denver" }, part },
      platform: { content_protection: false, mac: false },
      can_log: vault.is === "ready" && preferences.log_while_locked,
    };
  }
}

function answer<T>(value: T): Promise<T> {
  return Promise.resolve(structuredClone(value));
}

/** Deriving a key takes about as long in the real vault. */
function slowKey(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 900));
}

function fail(code: Code, more: Omit<WireError, "code"> = {}): never {
  throw { code, ...more } satisfies WireError;
}

function showDesk(): Promise<void> {
  if (!import.meta.env.VITEST) location.assign("/desk.html");
  return Promise.resolve();
}

function fromAddress(): Start {
  const asked = new URLSearchParams(location.search);
  const vault = asked.get("vault") ?? "ready";
  const hour = asked.get("hour");
  return {
    vault:
      vault === "none" || vault === "missing" || vault === "ready" || vault === "open"
        ? { is: vault }
        : { is: "problem", code: vault as Code },
    portable: asked.has("portable"),
    preferences: {
      language: asked.get("language") === "es" ? "es" : "en",
      text_size: Number(asked.get("text") ?? 100),
    },
    ...(hour === null ? {} : { hour: Number(hour) }),
    ...(asked.has("card") ? { card: CARD } : {}),
  };
}
