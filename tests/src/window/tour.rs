//! A tour of everything there is to see, so that each suite that looks at all of it looks at the same.

use std::fs;

use anyhow::Result;
use serde_json::json;

use super::{Driven, Window};
use crate::story::PASSPHRASE;

/// The questions of the plan's first draft, in order.
const QUESTIONS: [&str; 7] = [
    "reasons",
    "people",
    "situations",
    "tools",
    "if_then",
    "lines",
    "review",
];

/// Sections of the plan that are written in by other means than lines of text.
const WRITTEN: [&str; 3] = ["signs", "if_then", "people"];

impl Driven<'_> {
    /// The lock window on a computer without a journal: each page of the first run and, after it,
    /// each state of the lock window. Ends on the desk.
    ///
    /// # Errors
    /// When a view does not come, or what `see` answers.
    pub fn tour_of_gate(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.first_run(&mut see)?;
        self.lock()?;
        see(self, "unlock")?;
        self.try_passphrase("not this one at all")?;
        self.see_with("alert", &self.words.say("error-wrong-passphrase")?)?;
        see(self, "unlock-wrong")?;
        self.press("help-now")?;
        self.see("dialog", &self.words.say("help-now")?)?;
        see(self, "help-locked")?;
        self.keys("Escape")?;
        self.see_gone("dialog", &self.words.say("help-now")?)?;
        self.press("gate-log")?;
        see(self, "quick-log")?;
        self.click("radio", "6")?;
        self.press("gate-log-it")?;
        self.see_words(&self.words.say("gate-log-kept")?)?;
        see(self, "quick-log-kept")?;
        self.press("gate-forgot")?;
        self.see_view("recover-title")?;
        see(self, "recover")?;
        self.press("first-back")?;
        let (vault, away) = (self.stage().vault(), self.stage().folder().join("away"));
        fs::rename(&vault, &away)?;
        self.try_passphrase(PASSPHRASE)?;
        self.see_view("gate-missing")?;
        see(self, "missing")?;
        fs::rename(away, vault)?;
        self.press("gate-look-again")?;
        self.unlock()
    }

    /// The desk of a journal with pages in it: every view, and everything that lies over one. Ends
    /// where it began, on Today.
    ///
    /// # Errors
    /// When a view does not come, or what `see` answers.
    pub fn tour_of_desk(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.window(Window::Desk)?;
        self.go("view-today")?;
        see(self, "today")?;
        self.go("view-journal")?;
        self.see_view("journal")?;
        see(self, "journal")?;
        self.tour_of_page(&mut see)?;
        self.open_menu("page-read")?;
        self.see("article", &self.words.say("page-reading")?)?;
        see(self, "reading")?;
        self.open_menu("page-write-on")?;
        self.press("page-versions")?;
        self.see("dialog", &self.words.say("page-versions")?)?;
        see(self, "versions")?;
        let open =
            "const row = document.querySelector('dialog li button'); row?.click(); return !!row";
        self.until("a version", open, vec![])?;
        self.see("button", &self.words.say("versions-all")?)?;
        see(self, "version")?;
        self.keys("Escape")?;
        self.see_gone("dialog", &self.words.say("page-versions")?)?;
        self.new_page()?;
        see(self, "new-page")?;
        self.keys("Ctrl+f")?;
        self.fill("search-everything", "a")?;
        self.until("results", "return !!document.querySelector('mark')", vec![])?;
        see(self, "search")?;
        self.press("search-clear")?;
        self.go("view-bin")?;
        self.see_view("bin")?;
        see(self, "bin")?;
        self.go("view-settings")?;
        self.see_view("view-settings")?;
        see(self, "settings")?;
        self.see("switch", &self.words.say("reminders-on")?)?;
        let reminders = "const heading = everything().find((element) =>
              element.matches('h2') && element.innerText === arguments[0]);
            heading?.scrollIntoView();
            return !!heading";
        let name = self.words.say("settings-reminders")?;
        self.until("the reminders", reminders, vec![json!(name)])?;
        see(self, "settings-reminders")?;
        self.go("view-today")?;
        self.keys("Ctrl+k")?;
        let palette = self.words.say("palette-label")?;
        self.see("combobox", &palette)?;
        see(self, "palette")?;
        self.keys("Escape")?;
        self.see_gone("combobox", &palette)?;
        for (open, name) in [("action-keys", "keys"), ("help-now", "help")] {
            self.go(open)?;
            self.see("dialog", &self.words.say(open)?)?;
            see(self, name)?;
            self.keys("Escape")?;
            self.see_gone("dialog", &self.words.say(open)?)?;
        }
        Ok(())
    }

    /// What opens around a page: when it was, its tags, its mood, its links, and the calendar.
    fn tour_of_page(&mut self, see: &mut impl FnMut(&mut Self, &str) -> Result<()>) -> Result<()> {
        let press = "document.querySelectorAll('.page .popover > button')[arguments[0]].click()";
        let is_open = "return (document.querySelector('.page .panel') !== null) === arguments[0]";
        for (at, name) in ["when", "tags", "felt"].into_iter().enumerate() {
            for opens in [true, false] {
                self.run(press, vec![json!(at)])?;
                self.until(name, is_open, vec![json!(opens)])?;
                if opens {
                    see(self, &format!("page-{name}"))?;
                }
            }
        }
        self.open_menu("page-links")?;
        self.see_sheet()?;
        see(self, "page-links")?;
        self.close_sheet()?;
        let fold = "document.querySelector('.strip').click()";
        self.run(fold, vec![])?;
        self.see("button", &self.words.say("month-previous")?)?;
        see(self, "calendar")?;
        self.run(fold, vec![]).map(drop)
    }

    /// Everything around cravings, in a journal that has some: the check-ins, the row and what it
    /// answers, the timer, the chart, the insights, and every sheet of theirs.
    ///
    /// # Errors
    /// When a view does not come, or what `see` answers.
    pub fn tour_of_urges(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.window(Window::Desk)?;
        self.go("view-today")?;
        self.press("checkin-start")?;
        self.see_sheet()?;
        for half in ["morning", "evening"] {
            let name = self.words.say_with("checkin-half-of", &[("half", half)])?;
            self.click("radio", &name)?;
            see(self, &format!("check-in-{half}"))?;
        }
        self.close_sheet()?;

        self.go("view-cravings")?;
        self.see_view("view-cravings")?;
        see(self, "cravings")?;
        self.click("radio", "6")?;
        self.press("craving-log-it")?;
        self.see("button", &self.words.say("craving-more")?)?;
        see(self, "craving-logged")?;
        self.press("craving-more")?;
        self.see_sheet()?;
        see(self, "craving-details")?;
        self.press("craving-tried-pick")?;
        see(self, "craving-tools")?;
        self.close_sheet()?;
        self.tour_of_timer(&mut see)?;
        self.tour_of_chart(&mut see)?;

        self.go("view-insights")?;
        self.see_view("view-insights")?;
        let show = self.words.say("chart-table-show")?;
        self.see("button", &show)?;
        see(self, "insights")?;
        while self.has("button", &show)? {
            self.click("button", &show)?;
        }
        see(self, "insights-tables")
    }

    /// The plan of a journal that has one: the letter, its sections as they are written in, its versions,
    /// the plan on paper, what the lock window shows of it, and what follows a lapse. Ends on the letter.
    ///
    /// # Errors
    /// When a view does not come, or what `see` answers.
    pub fn tour_of_plan(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.window(Window::Desk)?;
        self.go("view-plan")?;
        self.see_view("plan-title")?;
        self.see_part("plan-section", "section", "reasons")?;
        see(self, "plan")?;
        for section in WRITTEN {
            let name = self.part("plan-section", "section", section)?;
            self.click("button", &self.part("plan-edit", "name", &name)?)?;
            self.see("button", &self.words.say("plan-done")?)?;
            see(self, &format!("plan-{}", section.replace('_', "-")))?;
            self.press("plan-done")?;
        }
        self.press("plan-versions")?;
        let changes = "return !!document.querySelector('dialog ins')";
        self.until("what changed", changes, vec![])?;
        see(self, "plan-versions")?;
        self.close_sheet()?;
        self.tour_of_paper(&mut see)?;

        self.press("plan-show-locked")?;
        self.click("checkbox", &self.words.say("card-part-people")?)?;
        self.see("button", &self.words.say("card-ask-plain-yes")?)?;
        see(self, "plan-locked-asked")?;
        self.press("card-ask-plain-yes")?;
        self.see("button", &self.words.say("card-remove")?)?;
        see(self, "plan-locked")?;
        self.press("card-remove")?;
        // What stands below moves up when the button goes.
        self.see_gone("button", &self.words.say("card-remove")?)?;
        self.tour_of_lapse(&mut see)
    }

    fn tour_of_paper(&mut self, see: &mut impl FnMut(&mut Self, &str) -> Result<()>) -> Result<()> {
        self.click("button", &self.part("paper-open", "sheet", "page")?)?;
        self.see_view("paper-title")?;
        for sheet in ["page", "card", "whole"] {
            self.click("radio", &self.part("paper-sheet", "sheet", sheet)?)?;
            see(self, &format!("paper-{sheet}"))?;
        }
        self.press("paper-back")?;
        self.see_view("plan-title")
    }

    fn tour_of_lapse(&mut self, see: &mut impl FnMut(&mut Self, &str) -> Result<()>) -> Result<()> {
        self.press("lapse-start")?;
        for (step, on) in [
            ("safe", "lapse-safe-skip"),
            ("body", "lapse-next"),
            ("kind", "lapse-next"),
            ("one", "lapse-more"),
            ("note", "lapse-done"),
        ] {
            self.see("heading", &self.words.say(&format!("lapse-{step}"))?)?;
            see(self, &format!("lapse-{step}"))?;
            if step == "note" {
                self.fill("lapse-amount", "1")?;
            }
            self.press(on)?;
        }
        self.see_gone("dialog", &self.words.say("lapse-title")?)?;
        self.press("lapse-notes")?;
        self.see("button", &self.words.say("lapse-show")?)?;
        see(self, "lapse-asked")?;
        self.press("lapse-show")?;
        self.see("button", &self.words.say("lapse-hide")?)?;
        see(self, "lapse-list")?;
        self.click_with("button", &self.words.say("kind-lapse")?)?;
        self.see_sheet()?;
        see(self, "lapse-details")?;
        self.close_sheet()
    }

    fn part(&self, id: &str, name: &str, value: &str) -> Result<String> {
        self.words.say_with(id, &[(name, value)])
    }

    fn see_part(&self, id: &str, name: &str, value: &str) -> Result<()> {
        self.see("heading", &self.part(id, name, value)?).map(drop)
    }

    fn tour_of_timer(&mut self, see: &mut impl FnMut(&mut Self, &str) -> Result<()>) -> Result<()> {
        let newest = self.call("desk", "craving_list", json!({ "offset": 0, "limit": 1 }))?;
        let start = json!({ "craving": newest["items"][0]["id"], "minutes": 20 });
        self.call("desk", "timer_start", start)?;
        self.see("button", &self.words.say("timer-rate")?)?;
        see(self, "timer")?;
        self.press("timer-rate")?;
        see(self, "timer-rating")?;
        self.press("timer-skip")?;
        self.press("timer-end")?;
        see(self, "timer-end")?;
        self.press("timer-save")?;
        self.see("button", &self.words.say("timer-done")?)?;
        see(self, "timer-kept")
    }

    fn tour_of_chart(&mut self, see: &mut impl FnMut(&mut Self, &str) -> Result<()>) -> Result<()> {
        self.go("view-triggers")?;
        self.see_view("view-triggers")?;
        let open = "const card = everything().find((element) => element.matches('[data-trigger]'));
            card?.click();
            return !!card";
        self.until(
            "a card",
            "return !!document.querySelector('[data-trigger]')",
            vec![],
        )?;
        see(self, "triggers")?;
        self.until("a card to open", open, vec![])?;
        self.see_sheet()?;
        see(self, "trigger")?;
        self.close_sheet()?;
        for (open, name) in [
            ("trigger-log-new", "trigger-log"),
            ("trigger-add-some", "trigger-lists"),
        ] {
            self.press(open)?;
            self.see_sheet()?;
            see(self, name)?;
            self.close_sheet()?;
        }
        Ok(())
    }

    /// The same views in a journal without anything in it.
    ///
    /// # Errors
    /// When a view does not come, or what `see` answers.
    pub fn tour_of_first_day(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.window(Window::Desk)?;
        for view in ["today", "cravings", "triggers", "insights"] {
            self.go(&format!("view-{view}"))?;
            if view != "today" {
                self.see_view(&format!("view-{view}"))?;
            }
            see(self, &format!("first-day-{view}"))?;
        }
        self.go("view-plan")?;
        self.see("button", &self.words.say("plan-begin")?)?;
        see(self, "first-day-plan")?;
        self.press("plan-begin")?;
        for question in QUESTIONS {
            self.see_part("plan-question", "section", question)?;
            see(self, &format!("first-draft-{}", question.replace('_', "-")))?;
            let last = question == "review";
            self.press(if last { "plan-draft-end" } else { "plan-skip" })?;
        }
        Ok(())
    }

    /// Waits until a sheet lies over the view.
    ///
    /// # Errors
    /// When none comes.
    pub fn see_sheet(&self) -> Result<()> {
        let open = "return document.querySelector('dialog:modal') !== null";
        self.until("a sheet", open, vec![])
    }

    /// Closes the sheet by its button: Escape twice in a row would lock.
    ///
    /// # Errors
    /// When it stays.
    pub fn close_sheet(&self) -> Result<()> {
        self.press("dialog-close")?;
        let closed = "return document.querySelector('dialog:modal') === null";
        self.until("the sheet to go", closed, vec![])
    }

    fn open_menu(&self, item: &str) -> Result<()> {
        self.press("page-more")?;
        self.click("menuitem", &self.words.say(item)?)
    }

    /// Puts the open page in the bin, by its menu.
    ///
    /// # Errors
    /// When no page is open.
    pub fn bin_page(&self) -> Result<()> {
        self.open_menu("page-bin")?;
        self.see_words(&self.words.say("page-binned")?)
    }

    /// Changes preferences as the settings would, and waits until the page shows it.
    ///
    /// # Errors
    /// When the page does not follow.
    pub fn prefer(&self, change: &[(&str, serde_json::Value)]) -> Result<()> {
        let gate = self.run("return location.href.includes('gate.html')", vec![])? == json!(true);
        let (table, mut preferences) = if gate {
            (
                "gate",
                self.call("gate", "status", json!({}))?["preferences"].clone(),
            )
        } else {
            ("desk", self.call("desk", "preferences", json!({}))?)
        };
        for (name, value) in change {
            preferences[*name] = value.clone();
        }
        self.call(
            table,
            "set_preferences",
            json!({ "preferences": preferences }),
        )?;
        // The lock window asks the core how things are when it is looked at.
        self.run("window.dispatchEvent(new Event('focus'))", vec![])?;
        self.until(
            "the page to follow the preferences",
            "const { dataset, lang } = document.documentElement; const [wanted] = arguments;
             const size = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
             return lang === wanted.language && dataset.look === wanted.look
               && Math.abs(size * 100 - wanted.text_size) < 1
               && document.getAnimations().every(({ playState }) => playState !== 'running')",
            vec![preferences],
        )
    }
}
