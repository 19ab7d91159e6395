//! What hands do: press, type, paste, and go from one thing to the next with Tab.

use anyhow::{Result, anyhow, bail};
use fantoccini::actions::{Actions, InputSource, KeyAction, KeyActions};
use serde_json::json;

use super::super::find::element;
use super::super::{Chord, until};
use super::{Driven, took};

/// The most presses of Tab on the way to something: more than there are stops in any view.
const MOST_TABS: usize = 90;

/// Whether what has the focus shows it: an outline on itself, on what is drawn for it, or on the box
/// around it. On the page's paper the cursor itself is the sign, as on any page one writes on.
const RING: &str = "const { activeElement: active } = document;
    if (active === document.body) return true;
    if (active.matches('.sheet textarea') && !active.closest('dialog')) return getComputedStyle(active).caretColor !== 'rgba(0, 0, 0, 0)';
    const near = [active, active.nextElementSibling, active.parentElement, active.parentElement?.parentElement,
      ...(active.labels ?? [])];
    return near.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    })";

impl Driven<'_> {
    /// Presses what has this role and exactly this name.
    ///
    /// # Errors
    /// When it does not come or cannot be pressed.
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        self.clicked(role, name, false)
    }

    /// Presses what has this role and these words somewhere in it.
    ///
    /// # Errors
    /// When it does not come or cannot be pressed.
    pub fn click_with(&self, role: &str, part: &str) -> Result<()> {
        self.clicked(role, part, true)
    }

    fn clicked(&self, role: &str, name: &str, part: bool) -> Result<()> {
        let arguments = vec![json!(role), json!(name), json!(part)];
        let press = || {
            let found = self.run_async("pressableAtRest(...arguments)", arguments.clone())?;
            let Some(element) = element(&self.client, &found)? else {
                return Ok(None);
            };
            took(self.answer(element.click()))?;
            Ok(Some(()))
        };
        until(&format!("pressing {role} {name:?}"), press).map_err(|error| self.explained(error))
    }

    /// Presses the button with the words of this message.
    ///
    /// # Errors
    /// When it does not come or cannot be pressed.
    pub fn press(&self, id: &str) -> Result<()> {
        self.click("button", &self.words.say(id)?)
    }

    /// Types into the field that is called by this message, in place of what it held.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn fill(&self, id: &str, text: &str) -> Result<()> {
        self.fill_named(&self.words.say(id)?, text)
    }

    /// As [`Driven::fill`], with the field's name.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn fill_named(&self, name: &str, text: &str) -> Result<()> {
        let arguments = vec![json!("textbox"), json!(name), json!(false)];
        let fill = || {
            let found = self.run("return find(...arguments)", arguments.clone())?;
            let Some(field) = element(&self.client, &found)? else {
                return Ok(None);
            };
            self.answer(async {
                field.clear().await?;
                field.send_keys(text).await
            })?;
            // A window that has just come may not have the keyboard yet.
            let held = self.run("return find(...arguments)?.value", arguments.clone())?;
            Ok((held == json!(text)).then_some(()))
        };
        until(&format!("a field {name:?}"), fill).map_err(|error| self.explained(error))
    }

    /// Presses keys together and lets them go: `"Ctrl+Shift+C"`.
    ///
    /// # Errors
    /// When a key is unknown.
    pub fn keys(&self, names: &str) -> Result<()> {
        let chord = Chord::read(names)?;
        let down = chord
            .keys()
            .iter()
            .map(|key| KeyAction::Down { value: *key });
        let up = chord
            .keys()
            .iter()
            .rev()
            .map(|key| KeyAction::Up { value: *key });
        self.act(down.chain(up))
    }

    /// Types wherever the cursor is, key by key.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn type_keys(&self, text: &str) -> Result<()> {
        self.act(
            text.chars()
                .flat_map(|key| [KeyAction::Down { value: key }, KeyAction::Up { value: key }]),
        )
    }

    fn act(&self, keys: impl Iterator<Item = KeyAction>) -> Result<()> {
        let keys = keys.fold(KeyActions::new("keys".to_owned()), InputSource::then);
        took(self.answer(self.client.perform_actions(Actions::from(keys))))
    }

    /// Puts text where the cursor is in one go, as pasting does. What no key types goes this way:
    /// the WebDriver drops emoji from what it types.
    ///
    /// # Errors
    /// When nothing takes it.
    pub fn paste(&self, text: &str) -> Result<()> {
        let took = self.run(
            "return document.execCommand('insertText', false, arguments[0])",
            vec![json!(text)],
        )?;
        if took != json!(true) {
            return Err(self.explained(anyhow!("nothing takes pasted text")));
        }
        Ok(())
    }

    /// Presses Tab until what has this role and name has the focus. Everything on the way has to show
    /// that it has it.
    ///
    /// # Errors
    /// When Tab does not lead there, or something does not show its focus.
    pub fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let there = "const { activeElement: active } = document;
            return roleOf(active) === arguments[0] && nameOf(active) === arguments[1]";
        self.tab_until(&[role, name], there)
    }

    /// As [`Driven::tab_to`], to the next thing of a role, whatever its name.
    ///
    /// # Errors
    /// As [`Driven::tab_to`].
    pub fn tab_to_role(&self, role: &str) -> Result<()> {
        self.tab_until(
            &[role],
            "return roleOf(document.activeElement) === arguments[0]",
        )
    }

    fn tab_until(&self, what: &[&str], there: &str) -> Result<()> {
        let arguments: Vec<_> = what.iter().map(|part| json!(part)).collect();
        for _ in 0..MOST_TABS {
            self.keys("Tab")?;
            self.see_ring()?;
            if self.run(there, arguments.clone())? == json!(true) {
                return Ok(());
            }
        }
        Err(self.explained(anyhow!("Tab does not lead to {what:?}")))
    }

    /// Waits until what has the focus shows that it has it.
    ///
    /// # Errors
    /// When it does not.
    pub fn see_ring(&self) -> Result<()> {
        let Err(error) = self.until("what has the focus to show it", RING, vec![]) else {
            return Ok(());
        };
        let element = "return document.activeElement.outerHTML.slice(0, 300)";
        bail!(error.context(format!("no ring on {}", self.run(element, vec![])?)))
    }
}
