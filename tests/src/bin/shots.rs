//! Keeps a picture of every view of the real program. Started by `cargo xtask shots`.

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<()> {
    linux::main()
}

#[cfg(not(target_os = "linux"))]
fn main() -> anyhow::Result<()> {
    anyhow::bail!("pictures are taken on Linux, where the program can have a screen of its own")
}

#[cfg(target_os = "linux")]
mod linux {
    use anyhow::Result;
    use domain::preferences::Language;
    use serde_json::{Value, json};
    use tests::people::Life;
    use tests::real::today;
    use tests::window::{Driven, Stage, workspace};

    /// How a view can look: the name, the width and height of the window, and the preferences.
    const VARIANTS: [(&str, u32, u32, &str, u64); 5] = [
        ("dark", 1120, 760, "dark", 100),
        ("420", 420, 560, "light", 100),
        ("420-dark", 420, 560, "dark", 100),
        ("large", 1120, 760, "light", 200),
        ("light", 1120, 760, "light", 100),
    ];

    #[expect(clippy::print_stdout, reason = "where the pictures are is the answer")]
    pub(super) fn main() -> Result<()> {
        for (language, code) in [(Language::En, "en"), (Language::Es, "es")] {
            let stage = Stage::new()?;
            let mut app = Driven::start(&stage, "en")?;
            app.prefer(&[("language", json!(code))])?;
            app.speak(code)?;
            app.tour_of_gate(|app, view| every_variant(app, code, view))?;
            app.tour_of_first_day(|app, view| every_variant(app, code, view))?;
            drop(app);

            let stage = Stage::new()?;
            stage.seed_whole(Life::in_a_program(language, today()))?;
            let mut app = Driven::start(&stage, code)?;
            app.unlock()?;
            app.tour_of_desk(|app, view| every_variant(app, code, view))?;
            app.tour_of_urges(|app, view| every_variant(app, code, view))?;
            app.tour_of_plan(|app, view| every_variant(app, code, view))?;
            app.tour_of_sessions(|app, view| every_variant(app, code, view))?;
        }
        println!("{}", workspace().join("target/shots").display());
        Ok(())
    }

    fn every_variant(app: &mut Driven<'_>, code: &str, view: &str) -> Result<()> {
        let folder = workspace().join("target/shots").join(code);
        for (name, width, height, look, text) in VARIANTS {
            let look: Value = json!(look);
            app.prefer(&[("look", look), ("text_size", json!(text))])?;
            app.resize(width, height)?;
            app.picture(&folder.join(format!("{view}-{name}.png")))?;
        }
        Ok(())
    }
}
