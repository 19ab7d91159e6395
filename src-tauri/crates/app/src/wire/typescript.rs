//! Writes the wire as TypeScript, so that the windows and the core cannot disagree.

use std::collections::BTreeMap;
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use super::types::Changed;
use super::{CallDoc, desk, error::WireError, gate};

/// A TypeScript type by its name, with its doc comment and declaration.
pub type Declaration = (String, String);

/// The files of `ui/src/generated`: name and text.
pub fn files() -> Vec<(&'static str, String)> {
    let config = Config::new().with_large_int("number");
    let gate = gate::describe(&config);
    let desk = desk::describe(&config);
    let mut types: BTreeMap<String, String> = BTreeMap::new();
    types.extend(gate.iter().chain(&desk).flat_map(|call| call.types.clone()));
    types.extend(declarations::<WireError>(&config));
    types.extend(declarations::<Changed>(&config));

    let mut text = String::from(HEADER);
    for declaration in types.values() {
        let _ = write!(text, "\n{declaration}\n");
    }
    let names: Vec<&str> = types.keys().map(String::as_str).collect();
    vec![
        ("types.ts", text),
        ("gate.ts", interface("Gate", &gate, &names)),
        ("desk.ts", interface("Desk", &desk, &names)),
    ]
}

const HEADER: &str = "// Written by `cargo xtask bindings` from the Rust types. Do not edit.\n";

fn interface(name: &str, calls: &[CallDoc], types: &[&str]) -> String {
    let mut body = format!("export interface {name} {{\n");
    for call in calls {
        body.push_str("  /**\n");
        for line in call.docs {
            let _ = writeln!(body, "   *{line}");
        }
        body.push_str("   */\n");
        let args: Vec<String> = call
            .args
            .iter()
            .map(|(arg, ty)| format!("{arg}: {ty}"))
            .collect();
        let args = if args.is_empty() {
            String::new()
        } else {
            format!("args: {{ {} }}", args.join("; "))
        };
        let answer = if call.answer == "null" {
            "void"
        } else {
            &call.answer
        };
        let _ = writeln!(body, "  {}({args}): Promise<{answer}>;", call.name);
    }
    body.push_str("}\n");
    // A comment may name a type that no call takes or answers.
    let is_code = |line: &&str| !line.trim_start().starts_with(['*', '/']);
    let signatures = body.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    let used: Vec<&str> = types
        .iter()
        .copied()
        .filter(|ty| mentions(&signatures, ty))
        .collect();
    format!(
        "{HEADER}\nimport type {{ {} }} from \"./types\";\n\n{body}",
        used.join(", ")
    )
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|word| word == name)
}

/// The declaration of `T` and of every type it names.
pub fn declarations<T: TS + 'static + ?Sized>(config: &Config) -> Vec<Declaration> {
    struct Collect<'a> {
        config: &'a Config,
        found: BTreeMap<String, String>,
    }
    impl TypeVisitor for Collect<'_> {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            let name = T::ident(self.config);
            // Types without a file of their own (numbers, lists, text) have nothing to declare.
            if T::output_path().is_some() && !self.found.contains_key(&name) {
                let docs = T::docs().map(|docs| comment(&docs)).unwrap_or_default();
                self.found
                    .insert(name, format!("{docs}export {}", T::decl(self.config)));
            }
            T::visit_dependencies_if_new(self);
        }
    }
    trait VisitIfNew: TS {
        fn visit_dependencies_if_new(visitor: &mut Collect<'_>);
    }
    impl<T: TS + 'static + ?Sized> VisitIfNew for T {
        fn visit_dependencies_if_new(visitor: &mut Collect<'_>) {
            T::visit_dependencies(visitor);
            T::visit_generics(visitor);
        }
    }
    let mut collect = Collect {
        config,
        found: BTreeMap::new(),
    };
    TypeVisitor::visit::<T>(&mut collect);
    collect.found.into_iter().collect()
}

fn comment(docs: &str) -> String {
    if docs.trim_start().starts_with("/**") {
        return format!("{}\n", docs.trim_end());
    }
    let lines: Vec<String> = docs
        .lines()
        .map(|line| format!(" * {}", line.trim()))
        .collect();
    format!("/**\n{}\n */\n", lines.join("\n"))
}
