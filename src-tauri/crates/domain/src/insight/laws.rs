//! What holds for insights whatever is in the journal.

use chrono::Days;
use proptest::prelude::*;

use super::life::{life, range};
use super::sample::{craving, noted, range as range_of, time};
use super::*;
use crate::coping::Tool;
use crate::craving::Ending;

fn total(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_order_of_records_does_not_matter(life in life(), range in range(), key: u64) {
        prop_assert_eq!(life.insights(range, 0), life.insights(range, key));
    }

    /// The weeks go over a change of the clocks; a year earlier and later it is elsewhere.
    #[test]
    fn nothing_moves_when_the_clocks_change(life in life(), range in range(), weeks in 0..53u64) {
        let later = Days::new(7 * weeks);
        let moved = life.retimed(|at| Some(at + later));
        let moved_range = DayRange { from: range.from + later, to: range.to + later };
        let (here, mut there) = (life.insights(range, 0), moved.insights(moved_range, 0));
        for week in &mut there.weekly.weeks {
            week.monday = week.monday - later;
        }
        for week in &mut there.writing.weeks {
            week.monday = week.monday - later;
        }
        for day in &mut there.beside.days {
            day.date = day.date - later;
        }
        there.progress.since = there.progress.since.map(|since| since - later);
        there.range = range;
        prop_assert_eq!(here, there);
    }

    #[test]
    fn what_lies_outside_is_left_out(life in life(), range in range()) {
        // Where it began is asked of everything: before that, no week is a week without cravings.
        let known = life.retimed(|at| (at.date() <= range.to).then_some(at));
        prop_assert_eq!(&life.insights(range, 0).progress, &known.insights(range, 0).progress);
        let inside = life.retimed(|at| (range.from..=range.to).contains(&at.date()).then_some(at));
        let (all, inside) = (life.insights(range, 0), inside.insights(range, 0));
        prop_assert_eq!(all.weekly.weeks, inside.weekly.weeks);
        prop_assert_eq!(all.when, inside.when);
        prop_assert_eq!(all.helps, inside.helps);
        prop_assert_eq!(all.lasting, inside.lasting);
        prop_assert_eq!(all.beside, inside.beside);
        prop_assert_eq!(all.writing, inside.writing);
    }

    /// A new day takes nothing away from what was there, and neither does looking at fewer days.
    #[test]
    fn progress_only_grows(life in life(), range in range(), days in 0..60u64) {
        let now = life.insights(range, 0).progress;
        let later = life.insights(DayRange { to: range.to + Days::new(days), ..range }, 0).progress;
        prop_assert!(now.days <= later.days);
        prop_assert!(now.passed <= later.passed && now.entries <= later.entries);
        prop_assert!(now.without_use.all <= later.without_use.all);
        let counted = now.without_use;
        prop_assert!(counted.last_30 <= counted.last_90 && counted.last_90 <= counted.all);
        prop_assert!(counted.last_30 <= 30 && counted.last_90 <= 90);
    }

    #[test]
    fn what_is_split_adds_up(life in life(), range in range(), at in 0..42u64) {
        let middle = (range.from + Days::new(at)).min(range.to);
        let before = life.insights(DayRange { to: middle, ..range }, 0);
        let after = life.insights(DayRange { from: middle + Days::new(1), ..range }, 0);
        let all = life.insights(range, 0);
        prop_assert_eq!(all.weekly.n, before.weekly.n + after.weekly.n);
        prop_assert_eq!(all.when.n, before.when.n + after.when.n);
        prop_assert_eq!(all.helps.n, before.helps.n + after.helps.n);
        prop_assert_eq!(all.helps.tried, before.helps.tried + after.helps.tried);
        prop_assert_eq!(all.lasting.timed, before.lasting.timed + after.lasting.timed);
        prop_assert_eq!(all.beside.days, [before.beside.days, after.beside.days].concat());
        prop_assert_eq!(all.writing.n, before.writing.n + after.writing.n);
    }

    #[test]
    fn rows_add_up_and_means_are_on_their_scale(life in life(), range in range()) {
        let all = life.insights(range, 0);
        let n = all.weekly.n;
        prop_assert_eq!(total(all.weekly.weeks.iter().map(|week| week.n)), n);
        prop_assert_eq!(total(all.weekly.weeks.iter().map(|week| week.days)) as i64,
            (range.to - range.from).num_days() + 1);
        let cells = all.when.rows.iter().flat_map(|row| Stretch::ALL.map(|stretch| row.at(stretch)));
        prop_assert_eq!((total(cells), all.when.n), (n, n));
        prop_assert!(all.triggers.rows.iter().all(|row| row.n <= all.triggers.n && row.cravings <= row.n));
        prop_assert_eq!(total(all.helps.rows.iter().map(|row| row.rated)), all.helps.n);
        prop_assert_eq!(total(all.helps.rows.iter().map(|row| row.tried)), all.helps.tried);
        prop_assert_eq!(total(all.lasting.lengths.iter().map(|row| row.n)), all.lasting.timed);
        prop_assert_eq!(total(all.lasting.endings.iter().map(|row| row.n)), n);
        prop_assert_eq!(total(all.beside.days.iter().map(|day| day.cravings)), n);
        prop_assert_eq!(total(all.writing.weeks.iter().map(|week| week.n)), all.writing.n);
        let means = all.weekly.weeks.iter().map(|week| (week.mean, week.n, 10));
        let means = means.chain(all.triggers.rows.iter().map(|row| (row.mean, row.cravings, 10)));
        let means = means.chain(all.helps.rows.iter().map(|row| (row.mean, row.rated, 4)));
        let means = means.chain(all.writing.weeks.iter().map(|week| (week.mean, week.moods, 10)));
        for (mean, n, highest) in means {
            prop_assert_eq!(mean.is_some(), n > 0, "blank is not zero");
            prop_assert!(mean.is_none_or(|mean| mean.tenths() <= 10 * highest));
        }
    }

    #[test]
    fn from_few_records_no_sentence_is_made(life in life(), range in range()) {
        let all = life.insights(range, 0);
        let few = |n: u32| n < ENOUGH;
        prop_assert_eq!(matches!(all.weekly.says, WeeklySays::TooFew { .. }), few(all.weekly.n));
        prop_assert_eq!(matches!(all.when.says, WhenSays::TooFew { .. }), few(all.when.n));
        prop_assert_eq!(matches!(all.triggers.says, TriggersSays::TooFew { .. }), few(all.triggers.n));
        prop_assert_eq!(matches!(all.helps.says, HelpsSays::TooFew { .. }), few(all.helps.n));
        prop_assert_eq!(matches!(all.lasting.lasts, LastsSays::TooFew { .. }), few(all.lasting.timed));
        prop_assert_eq!(matches!(all.beside.halt, HaltSays::TooFew { .. }), few(all.beside.n));
        let nights = all.beside.short.nights.min(all.beside.longer.nights);
        prop_assert_eq!(matches!(all.beside.sleep, SleepSays::TooFew { .. }), few(nights));
        prop_assert_eq!(matches!(all.writing.says, WritingSays::TooFew { .. }), few(all.writing.n));
    }

    #[test]
    fn what_is_said_is_in_the_table(life in life(), range in range()) {
        let all = life.insights(range, 0);
        weekly_is_true(&all.weekly)?;
        when_is_true(&all.when)?;
        triggers_are_true(&all.triggers)?;
        helps_is_true(&all.helps)?;
        lasting_is_true(&all.lasting)?;
        beside_is_true(&all.beside)?;
    }
}

fn weekly_is_true(weekly: &Weekly) -> Result<(), TestCaseError> {
    let (WeeklySays::More(said) | WeeklySays::Fewer(said) | WeeklySays::Same(said)) = weekly.says
    else {
        return Ok(());
    };
    let whole: Vec<&Week> = weekly.weeks.iter().filter(|week| week.days == 7).collect();
    let half = said.weeks as usize;
    let (rest, later) = whole.split_at(whole.len() - half);
    let earlier = &rest[rest.len() - half..];
    prop_assert_eq!(total(earlier.iter().map(|week| week.n)), said.earlier);
    prop_assert_eq!(total(later.iter().map(|week| week.n)), said.later);
    match weekly.says {
        WeeklySays::More(_) => prop_assert!(said.later > said.earlier),
        WeeklySays::Fewer(_) => prop_assert!(said.later < said.earlier),
        _ => {}
    }
    Ok(())
}

fn when_is_true(when: &When) -> Result<(), TestCaseError> {
    let (places, each) = match &when.says {
        WhenSays::Most { place, count, .. } => (vec![*place], *count),
        WhenSays::Tied { places, each, .. } => (places.clone(), *each),
        WhenSays::TooFew { .. } | WhenSays::Spread { .. } => return Ok(()),
    };
    let row = |weekday| when.rows.iter().find(move |row| row.weekday == weekday);
    let row_at = |weekday, stretch| row(weekday).map_or(0, |row| row.at(stretch));
    let of = |place| match place {
        Place::Cell { weekday, stretch } => row_at(weekday, stretch),
        Place::Weekday { weekday } => total(Stretch::ALL.map(|at| row_at(weekday, at)).into_iter()),
        Place::Stretch { stretch } => {
            total(Weekday::ALL.map(|day| row_at(day, stretch)).into_iter())
        }
    };
    prop_assert!(places.is_sorted() && places.len() <= MOST_TIED);
    for place in &places {
        prop_assert_eq!(of(*place), each);
    }
    let others = match places[0] {
        Place::Cell { .. } => Weekday::ALL
            .into_iter()
            .flat_map(|weekday| Stretch::ALL.map(|stretch| Place::Cell { weekday, stretch }))
            .collect(),
        Place::Weekday { .. } => Weekday::ALL
            .map(|weekday| Place::Weekday { weekday })
            .to_vec(),
        Place::Stretch { .. } => Stretch::ALL
            .map(|stretch| Place::Stretch { stretch })
            .to_vec(),
    };
    let as_full = others.into_iter().filter(|place| of(*place) >= each);
    prop_assert_eq!(as_full.collect::<Vec<_>>(), places);
    Ok(())
}

fn triggers_are_true(by: &ByTrigger) -> Result<(), TestCaseError> {
    let (names, each) = match &by.says {
        TriggersSays::Most { name, count, .. } => (vec![name.clone()], *count),
        TriggersSays::Tied { names, each, .. } => (names.clone(), *each),
        TriggersSays::TooFew { .. } | TriggersSays::Spread { .. } => return Ok(()),
    };
    let on_chart = by
        .rows
        .iter()
        .filter_map(|row| Some((row.trigger.as_ref()?, row.n)));
    let as_often = on_chart.filter(|(_, n)| *n >= each);
    let (as_often, numbers): (Vec<String>, Vec<u32>) =
        as_often.map(|(named, n)| (named.name.clone(), n)).unzip();
    prop_assert_eq!(as_often, names);
    prop_assert!(numbers.iter().all(|n| *n == each));
    Ok(())
}

fn helps_is_true(helps: &Helps) -> Result<(), TestCaseError> {
    let enough = |row: &&ToolRank| row.rated >= ENOUGH;
    let row = |tool: &Tool| helps.rows.iter().find(|row| row.tool == *tool);
    let mean = match &helps.says {
        HelpsSays::Most { tool, count, n } => {
            let row = row(tool);
            prop_assert_eq!(row.map(|row| (row.helped, row.rated)), Some((*count, *n)));
            row.and_then(|row| row.mean)
        }
        HelpsSays::Tied { tools, mean } => {
            prop_assert!(
                tools
                    .iter()
                    .all(|tool| row(tool).and_then(|row| row.mean) == Some(*mean))
            );
            Some(*mean)
        }
        HelpsSays::TooFew { .. } | HelpsSays::Spread { .. } => return Ok(()),
    };
    prop_assert!(helps.rows.iter().filter(enough).all(|row| row.mean <= mean));
    Ok(())
}

fn lasting_is_true(lasting: &Lasting) -> Result<(), TestCaseError> {
    if let LastsSays::Usual(usual) = lasting.lasts {
        prop_assert_eq!(
            (Some(usual.minutes), usual.n),
            (lasting.median, lasting.timed)
        );
        let half = |row: &&LengthRow| row.from <= usual.minutes;
        let shorter = total(lasting.lengths.iter().filter(half).map(|row| row.n));
        prop_assert!(2 * shorter >= lasting.timed);
    }
    if let EndsSays::Passed { count, n } = lasting.ends {
        let of = |ending| {
            lasting
                .endings
                .iter()
                .filter(move |row| row.ending == ending)
        };
        prop_assert_eq!(total(of(Some(Ending::Passed)).map(|row| row.n)), count);
        prop_assert_eq!(lasting.n - total(of(None).map(|row| row.n)), n);
    }
    Ok(())
}

fn beside_is_true(beside: &Beside) -> Result<(), TestCaseError> {
    if let HaltSays::Most { need, count, .. } = beside.halt {
        prop_assert_eq!(beside.with_cravings.of(need), count);
        let others = Need::ALL.into_iter().filter(|other| *other != need);
        prop_assert!(
            others
                .map(|other| beside.with_cravings.of(other))
                .all(|n| n < count)
        );
    }
    if let HaltSays::Tied { needs, each, .. } = &beside.halt {
        let as_often = |need: &Need| beside.with_cravings.of(*need) >= *each;
        let as_often: Vec<Need> = Need::ALL.into_iter().filter(as_often).collect();
        prop_assert_eq!(&as_often, needs);
    }
    if let SleepSays::Both {
        short_nights,
        short_mean,
        longer_nights,
        longer_mean,
    } = beside.sleep
    {
        let side = |short: bool| {
            let nights = beside
                .days
                .iter()
                .filter(move |day| day.slept.is_some_and(|slept| (slept < 360) == short));
            nights.map(|day| day.cravings).collect::<Vec<u32>>()
        };
        for (nights, mean, days) in [
            (short_nights, short_mean, side(true)),
            (longer_nights, longer_mean, side(false)),
        ] {
            prop_assert_eq!(days.len(), nights as usize);
            let cravings = u64::from(days.iter().sum::<u32>());
            prop_assert_eq!(Mean::of(cravings, nights), Some(mean));
        }
    }
    Ok(())
}

#[test]
fn from_nothing_nothing_is_said() {
    let nothing = insights(&Seen::default(), range_of("2026-11-10", "2026-11-23"));
    assert_eq!(nothing.weekly.says, WeeklySays::TooFew { n: 0 });
    assert_eq!((nothing.weekly.weeks.len(), nothing.weekly.mean), (3, None));
    assert_eq!(nothing.beside.days, []);
    assert_eq!(nothing.progress.days, None);
}

#[test]
fn ten_thousand_in_one_minute_are_ten_thousand() {
    let many = vec![(time("2026-11-20 18:00"), craving(10)); 10_000];
    let seen = Seen {
        cravings: &noted(&many),
        ..Seen::default()
    };
    let all = insights(&seen, range_of("2026-11-10", "2026-11-23"));
    let place = Place::Cell {
        weekday: Weekday::Friday,
        stretch: Stretch::Evening,
    };
    let (count, n) = (10_000, 10_000);
    assert_eq!(all.when.says, WhenSays::Most { place, count, n });
    assert_eq!(all.weekly.mean, Mean::of(10, 1));
    assert_eq!(all.beside.days.len(), 1);
}
