// Eight weeks of a made-up person, for pages seen in a plain browser and for unit tests.

import type { FeelingWord, JournalEntry, Share, Template } from "../../generated/types";
import { addDays } from "./desk-time";

/** An entry as the memory host starts with it. */
export type Seed = { at: string; share: Share; content: JournalEntry };

type Line = [
  daysAgo: number,
  clock: string,
  title: string,
  body: string,
  mood: number | null,
  more?: { feelings?: FeelingWord[]; tags?: string[]; template?: Template; bring?: true },
];

const BUS = `Took the long way home. It cost me ten minutes and I did not see the sign, which is the whole point.

Noticed the thought anyway, around the bridge. *Just to look.* Said it out loud to nobody, and it sounded smaller than it felt. Walked the last two stops. Cold hands, clear head.

Want to tell group on Thursday that the detour works better than the promise.`;

const TOMORROW = `## The last day

### What was good

Coffee with Sam. Slept seven hours, the first time in a while.

### What was hard

The hour after work, same as ever.

### Thankful for

Maya laughing at the soup.

## The next day

- [x] Recovery: call Dana before noon
- [ ] Home: laundry
- [ ] Health: walk by the river
- [ ] Joy: one chapter, no phone`;

const LINES: Line[] = [
  [0, "17:58", "The bus past the old place", BUS, 6, { feelings: ["proud", "tired"], tags: ["detour", "bus"], bring: true }],
  [0, "07:12", "", "Woke before the alarm. The kitchen was quiet and I let it be.", 5, { tags: ["morning"] }],
  [1, "21:30", "Yesterday and tomorrow", TOMORROW, 7, { feelings: ["grateful", "calm"], template: "yesterday-and-tomorrow" }],
  [2, "16:40", "After family session", "Mom said the thing about trust again. I did not answer at once, and then I answered kindly. We both heard it.", 6, { tags: ["family"], template: "after-a-session", bring: true }],
  [4, "22:05", "What set it off", "Payday, Friday feeling, nobody at home until nine. Money in the pocket is a place of its own.", 3, { feelings: ["restless", "lonely"], tags: ["payday"], template: "what-set-it-off", bring: true }],
  [7, "20:15", "A letter to myself", "You will not remember how hard this was, so I am writing it down. You got up. You went. You came back.", 6, { template: "letter-to-myself" }],
  [8, "19:00", "Slow day", "Rain. Cooked. Read two pages of the same book twice and did not mind.", 5],
  [11, "21:10", "After group", "Somebody said that urges are like weather: you do not argue with the rain, you wait under something.", 7, { feelings: ["connected", "hopeful"], tags: ["group"], template: "after-a-session" }],
  [12, "08:05", "", "Short night. Wrote this so the page is not empty, and that is enough.", 4, { feelings: ["tired"] }],
  [13, "18:20", "The call I did not make", "Had the number on the screen. Put the kettle on instead. By the time it boiled I was angry, which is easier than the other thing.", 5, { feelings: ["angry", "relieved"], tags: ["kettle"] }],
  [14, "21:00", "Yesterday and tomorrow", "Good: the river was high. Hard: the silence at dinner. Tomorrow: ask about the Saturday group.", 6, { template: "yesterday-and-tomorrow" }],
  [15, "12:30", "Lunch with Dana", "She did not ask. She passed the bread and talked about the dog, and somehow that was the kindest hour of the week.", 8, { feelings: ["loved", "content"], tags: ["dana"] }],
  [16, "23:10", "", "Cannot sleep. The street is loud and so is my head. Counting the streetlights from the window: eleven.", 3, { feelings: ["anxious", "restless"] }],
  [18, "19:45", "After group", "Role play about saying no at the party. I laughed too much, then it worked.", 6, { tags: ["group", "saying no"], bring: true }],
  [19, "07:30", "Morning pages", "Three lines, as promised. One: frost on the rail. Two: Maya's coat is too small. Three: I am still here.", 6, { tags: ["morning"] }],
  [20, "20:00", "What set it off", "The song in the store. Two bars and I was back on that couch. Left the basket and walked out. Came back in ten minutes.", 4, { feelings: ["ashamed", "strong"], tags: ["music"], template: "what-set-it-off" }],
  [21, "18:10", "Payday plan", "Rent first, card to Dana, forty in cash. It felt small and grown up at once.", 7, { tags: ["payday"] }],
  [23, "21:20", "Dos semanas más", "Hoy hablé con mi tía en español, después de años. Me dijo: «despacio, mijo». Lloré un poco en el autobús y no me importó.", 7, { feelings: ["loved", "sad"], tags: ["familia", "bus"] }],
  [24, "19:00", "Sunday", "Nothing happened, beautifully.", 8, { feelings: ["rested"] }],
  [26, "22:15", "", "Argument about the car. I went outside before the second sentence. Old me would have finished it.", 4, { feelings: ["angry"] }],
  [27, "17:00", "The park bench", "Sat where I used to wait. Just a bench now, with a plaque for somebody's mother.", 6, { tags: ["places"] }],
  [28, "20:40", "After group", "Week five. I know where the good chair is.", 7, { tags: ["group"], template: "after-a-session" }],
  [29, "08:00", "Dream", "The dream again. Woke up guilty for something that did not happen. Told Sam, who has it too.", 4, { feelings: ["guilty", "relieved"], tags: ["sleep"] }],
  [31, "21:00", "A month of this", "Thirty-one pages of something. Some are one line. I like the one-line ones.", 7, { feelings: ["proud"] }],
  [33, "19:30", "Birthday cake", "Went, ate, left at nine. Nobody noticed what I was not holding.", 7, { tags: ["saying no", "family"] }],
  [34, "18:00", "", "Long shift. Feet. Soup. Bed.", 5, { feelings: ["tired", "content"] }],
  [35, "22:30", "What set it off", "Tired and hungry at the same time, which I keep thinking are two problems.", 3, { tags: ["hunger"], template: "what-set-it-off" }],
  [37, "20:10", "After family session", "Dad came. He said four sentences and I counted them, because they were good ones.", 8, { feelings: ["hopeful"], tags: ["family"], template: "after-a-session" }],
  [38, "07:20", "Frost", "First frost. Walked to work with my hands in my sleeves like a kid.", 7, { tags: ["morning"] }],
  [40, "21:40", "A letter to myself", "If you read this on a bad day: the bad days were always shorter than they said they would be.", 6, { template: "letter-to-myself" }],
  [41, "16:00", "The worksheet", "Wrote down what it cost. Ran out of lines. Asked for a second sheet and she did not blink.", 5, { tags: ["homework"], bring: true }],
  [43, "19:15", "", "Numb today. Writing it anyway, so that it counts as a feeling.", 3, { feelings: ["numb"] }],
  [44, "20:30", "After group", "A new man came, shaking. I remembered my own hands.", 6, { tags: ["group"] }],
  [46, "18:45", "River walk", "Four miles. The heron was there, unbothered.", 8, { feelings: ["calm", "joyful"], tags: ["river"] }],
  [48, "22:00", "Yesterday and tomorrow", "Good: paid the phone. Hard: told the truth about the phone. Tomorrow: sleep.", 5, { template: "yesterday-and-tomorrow" }],
  [49, "09:00", "", "Sam picked up on the second ring at six in the morning. That is all.", 6, { feelings: ["connected"], tags: ["sam"] }],
  [51, "20:00", "What set it off", "The corner by the station, five o'clock light. It is always that light.", 4, { tags: ["places", "bus"], template: "what-set-it-off" }],
  [53, "21:15", "Second week", "I thought everybody would be different from me. They are, and it does not matter.", 6, { tags: ["group"] }],
  [54, "19:30", "Tea instead", "Bought six kinds of tea like an explorer.", 6, { feelings: ["curious"] }],
  [55, "23:00", "First page", "They said to write. I do not know what to write. So: today I started, and my pen works. 🙂", 5, { feelings: ["overwhelmed", "hopeful"] }],
];

/** The entries to start with: the person's own, and made-up pages before them up to `count`. */
export function seeds(today: string, count: number): Seed[] {
  const told = LINES.slice(0, count).map((line) => seed(today, line));
  const before = Array.from({ length: Math.max(0, count - LINES.length) }, (_, n) => filler(today, n));
  return [...told, ...before];
}

function seed(today: string, [ago, clock, title, body, mood, more = {}]: Line): Seed {
  const { feelings = [], tags = [], template = "blank", bring } = more;
  return {
    at: `${addDays(today, -ago)}T${clock}:00`,
    share: bring ? "bring-to-session" : "private",
    content: { title, body, mood, feelings: feelings.map((word) => ({ word })), tags, template },
  };
}

function filler(today: string, n: number): Seed {
  const day = addDays(today, -57 - Math.floor(n / 2) * 2);
  const body = `Page ${n + 1} from before. The tide went out and came back.`;
  return {
    at: `${day}T${n % 2 === 0 ? "21" : "08"}:00:00`,
    share: "private",
    content: { title: n % 3 === 0 ? "" : `An older page`, body, mood: n % 11, feelings: [], tags: [], template: "blank" },
  };
}
