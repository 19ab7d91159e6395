//! What the made-up person wrote in English, from the first week to the eighth.

mod notes;

use domain::feeling::FeelingWord::*;
use domain::journal::Template::*;

use super::page::{Page, page};

pub(super) use notes::WORDS;

pub(super) const PAGES: &[Page] = &[
    page("First evening", AfterASession, Some(4), &[Anxious, Tired], &["group"],
"Nine chairs in a circle and a box of tissues that nobody touched. I sat next to the door. The counselor said we could pass, so I passed twice.

The third time I said my name and that I have not been sleeping. Two people nodded. That was the whole of it, and I was shaking when I got to the bus.

**One thing to keep:** passing is allowed."),
    page("", Blank, Some(3), &[Restless, Tired], &["sleep"],
"Awake at three again. I got up and drank water and looked at the street. A man was walking a very small dog. I am writing this down because the sheet says to write down what the night was like. It was long."),
    page("Yesterday and tomorrow", YesterdayAndTomorrow, Some(5), &[Hopeful], &["steps"],
"**Good:** Maya laughed at the pancake that looked like a shoe.

**Hard:** The hour after work. It has no shape.

**Grateful for:** Dana, who picked up on the second ring.

**A good wish for:** the man in group who could not stop looking at his hands.

**Small steps:** call the pharmacy before noon. Put shoes by the door. Pack something to eat for the bus."),
    page("Telling Dana", Blank, Some(6), &[Relieved, Ashamed], &["family", "Dana"],
"I told Dana where I go three evenings a week. I had practiced in the shower and then said none of it. I just said that I have been using and that I am in a program.

She was quiet for a while. Then she asked if there is parking. I think that was her way of saying she will drive me when it rains.

I felt lighter and also as if I had handed her something heavy. Both can be true."),
    page("What set it off", WhatSetItOff, Some(4), &[Angry, Lonely], &["payday"],
"**What happened:** Payday, a Friday feeling, and nobody at home until six.

**What I thought:** I earned this. Then the next thought, that nobody would know.

**What I did:** Sent Sam one word, *Friday*. He called. We talked about his car for twenty minutes.

**What was good about it:** The hour had a shape.

**What it cost:** Nothing but the bus I missed."),
    page("", Blank, Some(5), &[Calm], &[],
"Rain. Cooked. Read two pages of the book and then the same two pages again. A slow day is still a day."),
    page("Worksheet", AfterASession, Some(6), &[Curious], &["group", "homework"],
"We drew a line across the page and put the last year on it. Mine had a dip in March that I had never looked at straight. That was when the hours changed at work and I stopped seeing people.

Nobody told me what it meant. The counselor just asked what I noticed. I noticed that I was alone a lot before anything else happened.

**One thing to keep:** the early part of the line is quieter than the late part."),
    page("The long way", Blank, Some(6), &[Proud, Tired], &["detour", "bus"],
"Got off two stops early so as not to pass the corner. It cost me ten minutes and I saw a garden with a blue chair in it. I had lived here for six years and never seen that chair."),
    page("A letter to myself", LetterToMyself, Some(5), &[Sad, Hopeful], &["letter"],
"You will not remember how hard this week was, so I am writing it down for you.

You got up every day. Some of those mornings you sat on the edge of the bed for a good while first. You ate toast standing up. You went to group with wet hair because there was no time, and nobody said a word about your hair.

If you read this on a bad day, look at the blue chair again. Take the long way. Call Sam."),
    page("", Blank, Some(2), &[Numb], &["sleep"],
"Flat today. I do not have words for it and I am not going to look for them. Ate. Took the tablet. Going to bed."),
    page("Maya's school", Blank, Some(8), &[Joyful, Grateful], &["Maya"],
"Picked up Maya from school for the first time since summer. I was early. I stood by the fence with the other parents and talked about the weather like a person who is always there.

She ran out with one shoe untied and told me about a snail. We walked all the way home at the speed of a snail. It took forty minutes. I would have paid for every one of them."),
    page("After group", AfterASession, Some(6), &[Connected, Curious], &["group"],
"Somebody said that urges are like weather on a lake. They get up fast, and they lie down again, and the lake is still there. I do not know if it is true for me yet, but I timed one on Tuesday and it was nineteen minutes.

**One thing to keep:** look at the clock when it starts."),
    page("Yesterday and tomorrow", YesterdayAndTomorrow, Some(6), &[Content], &["steps"],
"**Good:** Coffee with Sam, slept seven hours, fixed the drawer.

**Hard:** The letter from the landlord. I left it on the table and then I opened it.

**Grateful for:** hot water.

**Small steps:** answer the letter in two sentences. Walk by the river after work. Ask Mom about Sunday."),
    page("Sunday at Mom's", Blank, Some(5), &[Loved, Guilty], &["family"],
"Mom made too much food, which is how she says most things. She did not ask and I did not tell. While we washed up she said that I look rested.

I wanted to say thank you and I said the plates were done. Next time I would like to say it. I think she heard it anyway."),
    page("The phone number", Blank, Some(4), &[Anxious], &["phone"],
"I found the old number in the list while I was looking for the dentist. My thumb was over it for a while. I put the phone in the drawer with the spoons and went out to take the trash down.

Later I asked Dana to sit with me while I deleted it. It took four seconds. I had been carrying it around for a year."),
    page("", Blank, Some(7), &[Rested], &["sleep"],
"Slept through. I want that written somewhere."),
    page("What set it off", WhatSetItOff, Some(3), &[Overwhelmed, Angry], &["work"],
"**What happened:** My boss moved my shift in front of everyone, and it was on a group evening.

**What I thought:** There is no point to any of it. My chest was hot.

**What I did:** Said I would get back to him. Went to the stairwell and counted the steps going up and then going down. Forty-four.

**What was good about it:** I did not say the thing that I wanted to say.

**What it cost:** I was short with Maya at supper. I told her it was not about her."),
    page("Asked for the evening back", Blank, Some(7), &[Relieved, Proud], &["work"],
"I asked my boss for ten minutes. I said I have a medical appointment three evenings a week until January. I did not say what kind and he did not ask.

He moved it back. I had rehearsed it for two nights and it was a conversation by the coffee machine."),
    page("Family session", AfterASession, Some(5), &[Sad, Connected], &["family", "group"],
"Mom said the thing about trust. That it does not come back because I want it to, it comes back on a Tuesday and then another Tuesday. I did not argue. Dana held the sleeve of my coat under the table.

On the way out Mom asked if I wanted the rest of the soup. I have the soup in the refrigerator now. I keep looking at it.

**One thing to keep:** another Tuesday."),
    page("", Blank, None, &[], &["river"],
"Walked by the river. Cold hands. Two herons, or the same one twice."),
    page("Five weeks", Blank, Some(6), &[Hopeful, Curious], &["steps"],
"Five weeks of evenings. I looked back at the first page here and hardly knew the handwriting, if typing can have handwriting. That person sat by the door. I sat by the window today because the light was good.

It is not a straight line. Last Thursday was as bad as anything in the first week. But I knew what to do with it, or I knew who to call, which is nearly the same."),
    page("The wedding invitation", Blank, Some(5), &[Anxious, Loved], &["plans", "family"],
"My cousin is getting married in the spring. I have the card on the shelf and I keep turning it around.

Things I could do: go for the ceremony and leave before the dinner. Take Dana. Drive myself, so that I can go when I need to. Tell my cousin now and not in the parking lot. Or stay home, and send a good present and mean it.

I do not need to decide this week. It helped to make the list longer than two."),
    page("A letter to myself", LetterToMyself, Some(7), &[Calm, Grateful], &["letter"],
"You used to think that rest was something you had to earn. This week you lay down on the floor next to Maya and looked at the ceiling and she told you the names of all the cracks.

Please keep doing that. Nothing was achieved. It was the best part of the week."),
    page("I used on Saturday", Blank, Some(2), &[Ashamed, Afraid], &["hard"],
"I am writing it plainly, because I said I would. I used on Saturday. It was the end of a long day that I had spent alone, and I did not call anyone, and I knew at four in the afternoon that I should.

I told Dana on Sunday morning. She came over with oranges. I called the program and they said to come on Monday as always, and to not be alone tonight. So Dana is asleep on my sofa and I can hear her breathing.

I am safe. The next thing is sleep. The next thing after that is Monday."),
    page("Monday", AfterASession, Some(4), &[Relieved, Tired], &["group", "hard"],
"I said it in group. I thought the room would change and it did not. The woman with the green scarf said thank you. The counselor asked what four in the afternoon was like, and we went through it slowly, the way you would look for lost keys.

I had skipped lunch. I had said no to Sam. I had told myself that I was fine, out loud, twice.

**One thing to keep:** when I say out loud that I am fine, eat something and call someone."),
    page("", Blank, Some(5), &[Calm], &["plans"],
"Put a new line in my plan. *If it is Saturday and I have no plans by noon, then I go to the noon meeting, and Sam knows.* Sam has put it in his phone, too. He says his Saturdays were not much either."),
    page("Library", Blank, Some(7), &[Content, Curious], &["Maya"],
"Maya has a library card with her own name on it. She signed it so slowly that the line grew behind us and nobody minded. She took out four books about octopuses. Did you know they have three hearts. I know it now, and I know it several times."),
    page("What set it off", WhatSetItOff, Some(5), &[Lonely], &["evening"],
"**What happened:** The clocks went back and it was dark at five.

**What I thought:** It will be like this until March.

**What I did:** Turned on every lamp. Put the radio on. Wrote to the group that the dark is early, and three of them wrote back *here too*.

**What was good about it:** Three people.

**What it cost:** Some electricity."),
    page("Yesterday and tomorrow", YesterdayAndTomorrow, Some(7), &[Grateful, Rested], &["steps"],
"**Good:** A joke in group that was mine. Soup. The bus came when I did.

**Hard:** The dentist, and the form that asks about medication. I filled it in truthfully and nothing happened.

**Grateful for:** the dentist, who only said *thank you for telling me*.

**A good wish for:** the new person by the door.

**Small steps:** take Maya's coat to be mended. Write to my cousin. Go to bed with the book and without the phone."),
    page("The new person", AfterASession, Some(7), &[Connected], &["group"],
"There was someone new by the door tonight. She passed twice. At the break I told her where the good cups are. I remembered how much it mattered that somebody told me about the cups.

**One thing to keep:** I know where the cups are."),
    page("A call", Blank, Some(6), &[Calm, Tired], &["phone"],
"An old friend called to ask if I was coming out. I said that I do not do that now and that I would like to see him for breakfast. A long silence. Then he said breakfast is early.

Maybe he will and maybe he will not. I said what I wanted to say, in one sentence, and my voice was all right."),
    page("Snow", Blank, Some(8), &[Joyful], &["Maya", "river"],
"First snow. It was gone by ten. Maya put some in the freezer, in a cup with a label, *snow, do not eat*. I am leaving it there as long as we live here. ❄️"),
    page("Stepping down", Blank, Some(6), &[Anxious, Hopeful], &["group", "plans"],
"From next month it is two evenings and not three. Everyone said congratulations and I said thank you, and on the bus my stomach turned over.

What holds on the third evening: supper with Dana. The river if it is dry. The meeting at the library if it is not. I want to write it on the calendar in ink before the evening is empty.

I asked if I could come back to three if I need to. They said yes, that is what it is for."),
    page("The bus past the old place", Blank, Some(6), &[Calm, Proud], &["detour", "bus"],
"Took the long way home. It cost me ten minutes and I did not see the sign, which is the whole point.

Noticed the thought anyway, around the bridge. *Just to look.* Said it out loud to nobody, and it sounded smaller than it felt. Walked the last two stops. Cold hands, clear head.

Want to tell group on Thursday that the detour works better than the promise."),
];
