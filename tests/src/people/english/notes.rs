//! What the made-up person wrote in English beside the pages.

use crate::people::plan::PlanWords;
use crate::people::sessions::SessionWords;
use crate::people::words::{BLANK, CravingWords, LineWords, SILENT, Words, trigger};

pub(in crate::people) const WORDS: Words = Words {
    craving: "pull",
    triggers: [
        trigger(
            "Payday",
            "Half goes to the rent the same day. Dana keeps the card until Monday.",
            "Text Sam the word *Friday*. Walk home the long way.",
        ),
        trigger(
            "The old corner",
            "Get off the bus two stops early.",
            "Look at the bridge and keep walking.",
        ),
        trigger(
            "Friday after work",
            "",
            "Plan the hour before noon. Call Sam from the stop.",
        ),
        trigger(
            "Old friends calling",
            "Calls from numbers I do not know go to the mailbox.",
            "One sentence: I do not do that now, and breakfast is fine.",
        ),
        trigger(
            "When my boss moves my shift",
            "",
            "Say that I will get back to him. Count the stairs.",
        ),
        trigger("Dark at five", "", "Every lamp on. Radio on."),
        trigger("That song from last summer", "", ""),
        trigger(
            "The drawer by the bed",
            "Dana took what was in it. It has socks now.",
            "",
        ),
        trigger("The sign by the bridge", "", ""),
        trigger("The wedding in spring", "", ""),
        trigger(
            "A Saturday alone",
            "Plans by noon, and Sam knows them.",
            "The noon meeting at the library.",
        ),
        trigger("A short night", "", "Eat first. Lie down at noon if I can."),
        trigger(
            "The thought that I earned it",
            "",
            "Say it out loud. It sounds smaller.",
        ),
        trigger("Restless legs", "", ""),
    ],
    days: [
        "on Mondays",
        "on Tuesdays",
        "on Wednesdays",
        "on Thursdays",
        "on Fridays",
        "on Saturdays",
        "on Sundays",
    ],
    tools: ["The long way home", "Counting the stairs"],
    cravings: [
        CravingWords {
            situation: "Home from work, nobody in, the whole evening ahead.",
            thoughts: "Every Friday will be like this.",
            place: "kitchen",
            company: "alone",
            note: "Dana called back after twenty minutes. We talked about parking.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            note: "Three hours of sleep.",
            ..SILENT
        },
        CravingWords {
            situation: "The money came in at three. The bus was late.",
            thoughts: "I earned this. Nobody would know.",
            just_once: "One Friday, and Monday I go on as before.",
            place: "bus stop",
            company: "alone",
            note: "Walked four stops. Sam talked about his car the whole way.",
        },
        CravingWords {
            note: "Smaller than before, and here. Going to bed with the radio on.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            situation: "A call from an old number, right outside work.",
            place: "parking lot",
            ..SILENT
        },
        CravingWords {
            thoughts: "After a day like this, who would not.",
            ..SILENT
        },
        SILENT,
        SILENT,
        CravingWords {
            situation: "Payday again. I saw it coming and it still had teeth.",
            thoughts: "I worked for it.",
            just_once: "A small one, so that the evening starts.",
            place: "between work and the river",
            company: "Sam, on the phone",
            note: "The two herons were there. Watched the clock on the bridge: thirteen minutes.",
        },
        SILENT,
        CravingWords {
            situation: "He moved my shift in front of everyone.",
            thoughts: "There is no point to any of it.",
            place: "stairwell at work",
            company: "alone",
            note: "Forty-four stairs. Up and down until my face was cool.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            situation: "The bus took the other street because of the roadwork, past the corner.",
            place: "bus 12",
            note: "Got off at the next stop and turned around.",
            ..SILENT
        },
        CravingWords {
            situation: "Dark since five, and the house too quiet.",
            place: "home",
            ..SILENT
        },
        CravingWords {
            note: "I lost track of it. Then it was two o'clock.",
            ..SILENT
        },
        CravingWords {
            situation: "Payday, and the others stood at the gate and talked about the weekend.",
            place: "work",
            note: "Told them I had to be somewhere. I did: the river.",
            ..SILENT
        },
        CravingWords {
            situation: "A long day with nobody in it. No lunch.",
            thoughts: "I am fine. I said it out loud, twice.",
            just_once: "Nobody will ask.",
            place: "home",
            company: "alone",
            note: "I used. I am safe. Tomorrow morning I tell Dana.",
        },
        SILENT,
        CravingWords {
            situation: "Did not see the sign until I was under it.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            situation: "Saturday, noon, no plans.",
            thoughts: "It will pass by itself. Then: so did I think last time.",
            place: "home, then the library",
            company: "the noon meeting, S.",
            note: "Did what the plan says. Sam saved me a chair.",
            ..SILENT
        },
        CravingWords {
            situation: "Payday. Maya's boots to buy first, then the bank, then the bus.",
            thoughts: "There it is.",
            place: "shoe store",
            note: "Ten minutes. The boots have stars on them.",
            ..SILENT
        },
        CravingWords {
            note: "More tired than anything.",
            ..SILENT
        },
    ],
    lines: [
        LineWords {
            place: "home",
            company: "D.",
            doing: "Looking for the charger.",
            body: "Heart going.",
            did: "Shut it and called Dana. She came and took all of it away.",
            good: "It is a drawer for socks now.",
            ..BLANK
        },
        LineWords {
            place: "bus stop",
            company: "alone",
            doing: "Waiting. The bus was late and the money was there.",
            thoughts: "I earned this.",
            body: "Legs that would not stand still.",
            did: "Walked, and had Sam on the phone.",
            good: "Slept.",
            cost: "Sore feet.",
            learned: "Do not wait at that stop. Walk to the next one.",
            ..BLANK
        },
        LineWords {
            did: "Got off two stops early.",
            good: "A garden with a blue chair in it.",
            cost: "Ten minutes.",
            ..BLANK
        },
        LineWords {
            place: "parking lot",
            company: "on the phone",
            thoughts: "He will think I am no fun.",
            did: "Said that I would like to see him for breakfast. Then I walked around the block.",
            cost: "Maybe a friend. Maybe not.",
            learned: "One sentence is enough.",
            ..BLANK
        },
        LineWords {
            doing: "Lunch.",
            did: "Sent the rent and gave Dana the card before the day was over.",
            learned: "Noon is easier than five.",
            ..BLANK
        },
        LineWords {
            place: "work",
            company: "everyone",
            doing: "Reading the new list on the wall.",
            thoughts: "There is no point to any of it.",
            body: "Hot chest, tight jaw.",
            did: "Said I would get back to him, and counted the stairs.",
            good: "I did not say the thing that I wanted to say.",
            cost: "I was short with Maya at supper.",
            learned: "Eat before I read the list.",
            ..BLANK
        },
        LineWords {
            words: "An ad at the bus stop",
            did: "Turned my back to it and read the timetable.",
            ..BLANK
        },
        LineWords {
            place: "bus 12",
            did: "Got off and walked back.",
            learned: "On days with roadwork, walk from the start.",
            ..BLANK
        },
        LineWords {
            place: "home",
            company: "alone",
            thoughts: "I am fine.",
            body: "Empty stomach, cold hands.",
            cost: "The evening, and some of Sunday.",
            learned: "When I say out loud that I am fine, eat something and call someone.",
            ..BLANK
        },
        LineWords {
            place: "the grocery store",
            doing: "Choosing apples.",
            did: "Left the basket, stood outside until it was over, and went back for the apples.",
            ..BLANK
        },
        LineWords {
            doing: "Turning the invitation around again.",
            did: "Turned on every lamp and made the list longer.",
            ..BLANK
        },
        LineWords {
            doing: "Packing up for the day, with a plan in my pocket.",
            did: "Boots, bank, bus. Texted Sam each one.",
            good: "Stars on the boots.",
            learned: "A small errand holds the hour.",
            ..BLANK
        },
    ],
    risks: [
        "The hour after work.",
        "The bus home, if they still dig up the street.",
        "Money comes in today.",
        "An evening with nobody in it.",
        "A talk with my boss.",
        "Mom may ask.",
        "The phone, if it is him.",
        "The dark part, from five to seven.",
    ],
    steps: [
        "Eat lunch, sitting down.",
        "Call the pharmacy before noon.",
        "Walk by the river after work.",
        "Write to Sam before five.",
        "Shoes by the door tonight.",
        "Answer one letter.",
        "Bed with the book, not the phone.",
        "Ten minutes on the floor with Maya.",
    ],
    plan: PlanWords {
        reasons: [
            "Maya laughs at my pancakes, and I am awake for it.",
            "My hands are quiet in the morning.",
            "I like who I am on the river path.",
        ],
        signs: [
            "The thought that I earned something.",
            "I stop answering Sam.",
            "Three short nights in a row.",
        ],
        noticed_by: "Dana. She says I get polite.",
        situation: "The week after my birthday",
        lines: [
            "Breakfast before the phone",
            "Group, all three evenings",
            "Pancakes with Maya",
        ],
        sponsor: [
            "Sam",
            "sponsor",
            "Any time it gets loud",
            "It is loud right now.",
        ],
        program: ["The program, after hours", "program", "Nights and weekends"],
        places: ["The library, until nine", "The blue chair in that garden"],
        removed: "Every bottle, the one for cooking too",
        money: "Forty in cash. Dana keeps the card until Monday.",
        naloxone: "Kitchen drawer, on the left",
        knows: "Dana and my aunt",
        levels: [
            "Breakfast, group, river.",
            "Call Sam before six. No payday alone.",
            "Call Sam, then the program. Go to Dana’s.",
        ],
        if_used: "I stop where I am. I do not stay alone. I call Sam, then the program.",
        date: ["The wedding", "Drive there with Dana. Leave at nine."],
        goal: "A shift that does not move, by spring",
        steps: [
            "Write down the hours I can work",
            "Ask Dana to read the letter",
            "Give it to my boss on a Tuesday",
        ],
        safety: ["Call or text 988.", "Go where Dana is, and say it."],
        copies: "Dana has one. So does my counselor.",
    },
    sessions: SessionWords {
        place: "Second floor, Elm Street",
        leader: "Ana",
        counselor: "Ruth",
        kept: [
            ("Sleep", "Same bedtime, also on Saturday."),
            ("Saying no", "I can say no and not explain it."),
            ("Payday", "Half goes to Dana before I am home."),
            ("Anger", "Name it first. Then leave the room."),
        ],
        bring: "I want to talk about the wedding.",
        homework: [
            "Write down three early signs.",
            "Read the pages on sleep.",
            "Ask Sam who to call at night.",
        ],
    },
    binned_page: (
        "Groceries",
        "Oranges, rice, batteries for the radio, a card for my cousin.",
    ),
    binned_craving: "Tapped twice.",
};
