//! Records as the window sends them, with no more in them than a story needs.

use serde_json::{Value, json};

/// A new page, as the desk sends it.
pub fn draft(body: &str) -> Value {
    record(json!({
        "title": "", "body": body, "mood": null, "feelings": [], "tags": [], "template": "blank",
    }))
}

/// A new record of any kind, as the desk sends it.
pub fn record(content: Value) -> Value {
    json!({
        "id": null, "base": null, "happened": null, "share": "private", "links": [],
        "content": content,
    })
}

/// A craving of which only the strength is known.
pub fn craving(strength: u8) -> Value {
    json!({
        "strength": strength, "strongest": null, "at_end": null, "lasted": null, "what_for": "",
        "triggers": [], "situation": "", "thoughts": "", "just_once": "", "feelings": [],
        "place": "", "company": "", "halt": nothing(), "tried": [], "used_plan": null,
        "ending": null, "timer": null, "note": "", "while_locked": false,
    })
}

/// A trigger of which only the name is known.
pub fn trigger(name: &str) -> Value {
    json!({
        "name": name, "nature": { "outside": null }, "pull": null, "avoidable": null,
        "avoiding": "", "facing": "", "standing": "active",
    })
}

/// A line of the trigger log in free words.
pub fn event(words: &str) -> Value {
    json!({
        "triggers": [], "words": words, "place": "", "company": "", "doing": "", "thoughts": "",
        "felt": [], "body": "", "halt": nothing(), "foreseen": null, "craving": null, "did": "",
        "helped": null, "good": "", "cost": "", "learned": "", "confidence": null,
    })
}

/// A morning check-in of which only the minutes slept are known.
pub fn morning(slept: u32) -> Value {
    json!({ "morning": { "slept": slept } })
}

/// The one step, and the one habit, of [`plan`].
pub const STEP: &str = "06060606060606060606060606060606";

/// A plan for one situation, with one reason, one habit and one step.
pub fn plan(situation: &str) -> Value {
    let cue = json!({ "trigger": null, "words": situation });
    json!({
        "reasons": ["My daughter"],
        "situations": [cue],
        "if_then": [{ "cue": cue, "then": { "listed": "call-someone" }, "backup": null }],
        "lines": [{ "id": STEP, "text": "Breakfast", "rhythm": "daily" }],
        "goals": [{ "text": "Work", "span": "months", "steps": [{ "id": STEP, "text": "Write", "done": null }] }],
    })
}

/// A lapse of which only a note is known.
pub fn lapse(note: &str) -> Value {
    json!({ "note": note })
}

/// A group on each Monday and Wednesday at six, in Denver, for ninety minutes, from November 23, 2026.
pub fn series(title: &str) -> Value {
    json!({
        "kind": "skills-group", "title": title, "neutral": "", "start": "2026-11-23T18:00:00",
        "length": 90,
        "repeat": {
            "rule": { "is": "weekly", "every": 1, "on": ["monday", "wednesday"] },
            "ends": { "is": "never" },
        },
        "zone": { "is": "of", "zone": "America/Denver" },
        "place": "", "leader": "", "program": null, "counts": true, "leads": [60], "changes": [],
        "uid": null,
    })
}

/// What was kept of one session.
pub fn meeting(series: &str, of: &str, keep: &str) -> Value {
    json!({
        "series": series, "of": of, "bring": "", "mood_before": null, "craving_before": null,
        "attended": null, "topic": "", "keep": keep, "mood_after": null, "craving_after": null,
    })
}

/// Homework.
pub fn homework(text: &str, due: Option<&str>) -> Value {
    json!({ "text": text, "due": due, "link": "", "done": null })
}

fn nothing() -> Value {
    json!({ "hungry": false, "angry": false, "lonely": false, "tired": false })
}
