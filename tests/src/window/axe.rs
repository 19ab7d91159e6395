//! axe-core in the real page.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{Driven, workspace};

/// A rule of axe-core that the page breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule.
    pub rule: String,
    /// Where, and why.
    pub places: Vec<String>,
}

const RUN: &str = "const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'] }).then(
  ({ violations }) => done(violations.map(({ id, nodes }) => ({
    id, places: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + ' — ' + failureSummary),
  }))),
  (error) => done({ error: String(error) }),
);";

impl Driven<'_> {
    /// Every rule of axe-core that the page as it stands breaks: WCAG and best practice.
    ///
    /// # Errors
    /// When axe-core cannot run.
    pub fn violations(&self) -> Result<Vec<Violation>> {
        if self.run("return typeof axe === 'object'", vec![])? == json!(false) {
            let source = workspace().join("ui/node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(&source)
                .with_context(|| format!("reading {}: run `cargo xtask test`", source.display()))?;
            self.run(&source, vec![])?;
        }
        let found = self.run_async(RUN, vec![])?;
        let Value::Array(found) = found else {
            bail!("axe-core: {found}")
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let violation = |violation: &Value| Violation {
            rule: text(&violation["id"]),
            places: violation["places"]
                .as_array()
                .into_iter()
                .flatten()
                .map(text)
                .collect(),
        };
        Ok(found.iter().map(violation).collect())
    }
}
