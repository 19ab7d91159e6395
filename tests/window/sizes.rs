//! From the smallest window to a full screen, and with text twice as large.

use std::collections::BTreeMap;

use anyhow::Result;
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::people::Life;
use tests::real::today;
use tests::window::{Driven, Stage};

/// Widths and heights of the window, and sizes of text in percent.
const SIZES: [(u32, u32, u32); 5] = [
    (420, 560, 200),
    (420, 560, 100),
    (1920, 1080, 100),
    (1120, 760, 200),
    (1120, 760, 100),
];

/// What lies beyond the right edge, or scrolls sideways.
const SIDEWAYS: &str = "const out = [];
    if (document.scrollingElement.scrollWidth > innerWidth + 1) out.push(`the page is ${document.scrollingElement.scrollWidth} wide`);
    for (const element of document.querySelectorAll('body *')) {
      if (!isThere(element) || element.closest('svg, .unseen, [aria-hidden=true]')) continue;
      const { overflowX } = getComputedStyle(element);
      if (/auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) out.push(`scrolls: ${element.outerHTML.slice(0, 120)}`);
      const { right, left, width } = element.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 1 || left < -1)) out.push(`beyond the edge: ${element.outerHTML.slice(0, 120)}`);
    }
    return out;";

/// What can be pressed and is smaller than 44 by 44. Measured where a press lands, since some things
/// are drawn smaller than they are.
const SMALL: &str = "const small = [];
    for (const drawn of everything()) {
      if (!['button', 'link', 'radio', 'checkbox', 'switch', 'combobox', 'textbox', 'menuitem', 'option'].includes(roleOf(drawn))) continue;
      const element = pressable(drawn);
      if (element.disabled || element.closest('.skip')) continue;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = element.closest('.typing-box, .search') ?? element;
      const { left, top, width, height } = box.getBoundingClientRect();
      const lands = (x, y) => { const hit = document.elementFromPoint(x, y); return !!hit && (box.contains(hit) || hit.contains(drawn) && hit.tagName === 'LABEL'); };
      const [x, y] = [left + width / 2, top + height / 2];
      const tall = height >= 43.5 || (lands(x, y - 21.5) && lands(x, y + 21.5));
      const wide = width >= 43.5 || (lands(x - 21.5, y) && lands(x + 21.5, y));
      if (!tall || !wide) small.push(`${Math.round(width)}×${Math.round(height)} ${roleOf(drawn)} ${nameOf(drawn).slice(0, 40)}`);
    }
    return small;";

/// Whether the first two lines of a new page's text can be seen: nothing lies over them.
const ROOM_TO_WRITE: &str = "const { activeElement: text } = document;
    const { paddingTop, lineHeight, paddingInlineStart } = getComputedStyle(text);
    const { top, left } = text.getBoundingClientRect();
    return [0.1, 1, 1.9].every((line) => {
      const down = top + parseFloat(paddingTop) + line * parseFloat(lineHeight);
      return document.elementFromPoint(left + parseFloat(paddingInlineStart) + 4, down) === text;
    })";

type Faults = BTreeMap<String, Vec<String>>;

#[test]
fn the_gate_fits() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = Driven::start(&stage, "en")?;
    let mut faults = Faults::new();
    app.tour_of_gate(|app, view| look_at(app, view, &mut faults))?;
    app.tour_of_first_day(|app, view| look_at(app, view, &mut faults))?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[test]
fn the_desk_fits() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let mut app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let mut faults = Faults::new();
    app.tour_of_desk(|app, view| look_at(app, view, &mut faults))?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[test]
fn everything_around_cravings_fits() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let mut app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let mut faults = Faults::new();
    app.tour_of_urges(|app, view| look_at(app, view, &mut faults))?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[test]
fn the_plan_fits() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let mut app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let mut faults = Faults::new();
    app.tour_of_plan(|app, view| look_at(app, view, &mut faults))?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[test]
fn a_new_page_has_room_to_write() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    for (width, height, text) in SIZES {
        app.prefer(&[("text_size", json!(text))])?;
        app.resize(width, height)?;
        app.new_page()?;
        let what = format!("two lines to write at {width}×{height} and {text} %");
        app.until(&what, ROOM_TO_WRITE, vec![])?;
    }
    Ok(())
}

fn look_at(app: &mut Driven<'_>, view: &str, faults: &mut Faults) -> Result<()> {
    for (width, height, text) in SIZES {
        app.prefer(&[("text_size", json!(text))])?;
        app.resize(width, height)?;
        let mut note = |what: &str, found: Value| {
            let found: Vec<String> = found
                .as_array()
                .into_iter()
                .flatten()
                .map(Value::to_string)
                .collect();
            if !found.is_empty() {
                faults.insert(format!("{view} {width}×{height} {text} %, {what}"), found);
            }
        };
        note("sideways", app.run(SIDEWAYS, vec![])?);
        if text == 100 {
            note("small", app.run(SMALL, vec![])?);
        }
    }
    Ok(())
}
