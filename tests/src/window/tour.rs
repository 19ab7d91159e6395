//! A tour of everything there is to see, so that each suite that looks at all of it looks at the same.

use anyhow::Result;
use serde_json::json;

use super::{Driven, Window};

/// The views that have a place in the rail but nothing in them yet.
const LATER: [&str; 5] = ["cravings", "triggers", "plan", "sessions", "insights"];

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
        self.press("gate-forgot")?;
        self.see_view("recover-title")?;
        see(self, "recover")?;
        self.press("first-back")?;
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
        self.open_menu("page-read")?;
        self.see("article", &self.words.say("page-reading")?)?;
        see(self, "reading")?;
        self.open_menu("page-write-on")?;
        self.press("page-versions")?;
        self.see("dialog", &self.words.say("page-versions")?)?;
        see(self, "versions")?;
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
        for view in LATER {
            self.go(&format!("view-{view}"))?;
            self.see_view(&format!("view-{view}"))?;
            see(self, view)?;
        }
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
