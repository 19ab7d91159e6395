//! What a person does again and again: the first run, opening, writing, looking for words.

use anyhow::{Context, Result};
use serde_json::json;

use super::{Driven, Window, until};
use crate::story::PASSPHRASE;

impl Driven<'_> {
    /// Goes through the first run to the desk, and answers the recovery code as it was shown. `see`
    /// is called on each page.
    ///
    /// # Errors
    /// When a page does not come.
    pub fn first_run(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<String> {
        self.see_view("first-about-title")?;
        see(self, "first-run-1-about")?;
        self.press("first-continue")?;
        self.see_view("first-place-title")?;
        see(self, "first-run-2-place")?;
        self.press("first-continue")?;
        self.see_view("first-passphrase-title")?;
        self.fill("first-passphrase", PASSPHRASE)?;
        self.see_words(&self.words.say("strength-enough")?)?;
        see(self, "first-run-3-passphrase")?;
        self.press("first-passphrase-create")?;
        self.see_view("first-code-title")?;
        let groups = self.shown_code()?;
        see(self, "first-run-4-code")?;
        self.press("first-code-have")?;
        self.see_view("first-code-ask-title")?;
        see(self, "first-run-4-asked")?;
        self.copy_code(&groups)?;
        self.press("first-continue")?;
        self.see_view("first-settle-title")?;
        see(self, "first-run-5-settle")?;
        self.press("first-settle-enter")?;
        self.window(Window::Desk)?;
        Ok(groups.join("-"))
    }

    fn shown_code(&self) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll('main ol li')]
            .map((group) => nameOf(group).split(':').pop().replaceAll(' ', ''))";
        let groups = self.run(script, vec![])?;
        let groups = groups.as_array().context("no code")?;
        Ok(groups
            .iter()
            .filter_map(|group| group.as_str().map(str::to_owned))
            .collect())
    }

    /// Types the two groups that are asked for.
    fn copy_code(&self, groups: &[String]) -> Result<()> {
        let count = groups.len().to_string();
        for (at, group) in groups.iter().enumerate() {
            let position = (at + 1).to_string();
            let values = [("position", position.as_str()), ("groups", count.as_str())];
            let name = self.words.say_with("first-code-ask-group", &values)?;
            if self.has("textbox", &name)? {
                self.fill_named(&name, group)?;
            }
        }
        Ok(())
    }

    /// Types a passphrase in the lock window and presses Open.
    ///
    /// # Errors
    /// When the lock window is not there.
    pub fn try_passphrase(&self, passphrase: &str) -> Result<()> {
        self.window(Window::Gate)?;
        self.see_view("gate-locked")?;
        self.fill("gate-passphrase", passphrase)?;
        self.press("gate-open")
    }

    /// Opens the journal with the usual passphrase.
    ///
    /// # Errors
    /// When the desk does not come.
    pub fn unlock(&self) -> Result<()> {
        self.try_passphrase(PASSPHRASE)?;
        self.window(Window::Desk)?;
        self.see_desk_ready()
    }

    fn see_desk_ready(&self) -> Result<()> {
        self.until(
            "the desk",
            "return !!document.querySelector('main h1')",
            vec![],
        )
    }

    /// Locks with the keys, and waits for the lock window.
    ///
    /// # Errors
    /// When it stays open.
    pub fn lock(&self) -> Result<()> {
        self.keys("Ctrl+l")?;
        self.see_locked()
    }

    /// Waits for the lock window, with the journal locked.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see_locked(&self) -> Result<()> {
        self.window(Window::Gate)?;
        self.see_view("gate-locked")
    }

    /// Does what ends the program, and waits until it has ended.
    ///
    /// # Errors
    /// When it goes on running.
    pub fn end_by(self, act: impl FnOnce(&Self) -> Result<()>) -> Result<()> {
        let process = self.process()?;
        // Nothing can answer once the program has ended.
        let acted = act(&self);
        until("the program to end", || {
            Ok((!process.is_alive()).then_some(()))
        })
        .or_else(|running| acted.and(Err(running)))
    }

    /// Goes somewhere by the palette, which works in every layout.
    ///
    /// # Errors
    /// When the palette does not know the words.
    pub fn go(&self, id: &str) -> Result<()> {
        let name = self.words.say(id)?;
        self.keys("Ctrl+k")?;
        let field = self.words.say("palette-label")?;
        self.see("combobox", &field)?;
        self.type_keys(&name)?;
        let pick = "const line = everything().find((element) =>
              roleOf(element) === 'option' && tidy(element.innerText).startsWith(arguments[0]));
            line?.click();
            return !!line";
        self.until(&format!("{name:?} in the palette"), pick, vec![json!(name)])?;
        self.see_gone("combobox", &field)?;
        self.see_arrived()
    }

    /// Waits until what was gone to has taken the focus. Some views are read only then, and keys
    /// pressed before go to what had the focus before.
    fn see_arrived(&self) -> Result<()> {
        let arrived = "return document.activeElement.closest('main, dialog') !== null";
        self.until("a view to take the focus", arrived, vec![])
    }

    /// Goes somewhere by the palette, with nothing but keys.
    ///
    /// # Errors
    /// When the palette does not know the words.
    pub fn go_by_keys(&self, id: &str) -> Result<()> {
        let name = self.words.say(id)?;
        self.keys("Ctrl+k")?;
        let field = self.words.say("palette-label")?;
        self.see("combobox", &field)?;
        self.type_keys(&name)?;
        let first = "const line = everything().find((element) => roleOf(element) === 'option');
            return tidy(line?.innerText).startsWith(arguments[0])";
        self.until(
            &format!("{name:?} in the palette"),
            first,
            vec![json!(name)],
        )?;
        self.keys("Enter")?;
        self.see_gone("combobox", &field)
    }

    /// Opens a new page, with the cursor in its text.
    ///
    /// # Errors
    /// When it does not come.
    pub fn new_page(&self) -> Result<()> {
        self.keys("Ctrl+n")?;
        let name = self.words.say("page-text-label")?;
        self.until(
            "the cursor in a new page",
            "const { activeElement: active } = document;
             return active.tagName === 'TEXTAREA' && active.value === '' && nameOf(active) === arguments[0]",
            vec![json!(name)],
        )
    }

    /// What is in the text of the open page.
    ///
    /// # Errors
    /// When no page is open.
    pub fn text(&self) -> Result<String> {
        let name = self.words.say("page-text-label")?;
        let text = self.run(
            "return find('textbox', arguments[0])?.value",
            vec![json!(name)],
        )?;
        Ok(text.as_str().context("no page is open")?.to_owned())
    }

    /// Waits until the open page holds these words.
    ///
    /// # Errors
    /// When it does not.
    pub fn see_text(&self, words: &str) -> Result<()> {
        until(&format!("a page with {words:?}"), || {
            Ok(self.text()?.contains(words).then_some(()))
        })
    }

    /// Waits until the core has a page that holds these words.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see_saved(&self, words: &str) -> Result<()> {
        let query = json!({ "query": format!("\"{words}\"") });
        until(&format!("{words:?} to be saved"), || {
            let found = self.call("desk", "search", query.clone())?;
            Ok((found["total"] != json!(0)).then_some(()))
        })
    }

    /// Searches, and waits for exactly this many pages.
    ///
    /// # Errors
    /// When something else is found.
    pub fn search(&self, query: &str, pages: usize) -> Result<()> {
        self.keys("Ctrl+f")?;
        self.fill("search-everything", query)?;
        let count = self
            .words
            .say_with("search-count", &[("count", &pages.to_string())])?;
        self.see_with("status", &count).map(drop)
    }
}
