//! Questions to a page: its scripts, and what they answer.

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use serde_json::Value;

/// The name that WebDriver gives to the field that holds an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A script that can use what `page.js` defines.
pub(super) fn with_page(script: &str) -> String {
    format!("{}\n{script}", include_str!("page.js"))
}

/// The element that a script answered; nothing when it answered none.
pub(super) fn element(client: &Client, answer: &Value) -> Result<Option<Element>> {
    if answer.is_null() {
        return Ok(None);
    }
    let id = answer[ELEMENT]
        .as_str()
        .with_context(|| format!("{answer} is no element"))?;
    Ok(Some(Element::from_element_id(
        client.clone(),
        ElementRef::from(id.to_owned()),
    )))
}
