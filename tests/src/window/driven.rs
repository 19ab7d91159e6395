//! The program with a WebDriver attached: what a person can see and do, by role and name.

mod hands;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use super::find::{element, with_page};
use super::process::{Process, Running};
use super::stage::{Stage, free_port};
use super::{PATIENCE, Vocabulary, driven_program, shipping_program, until, until_within};

/// How long the WebDriver may take over one answer.
const ANSWER: Duration = Duration::from_secs(60);

/// One of the program's two windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The lock window.
    Gate,
    /// The journal.
    Desk,
}

impl Window {
    fn page(self) -> &'static str {
        match self {
            Window::Gate => "gate.html",
            Window::Desk => "desk.html",
        }
    }
}

/// The program with a WebDriver attached.
pub struct Driven<'s> {
    /// What the program says, in the language it was started in.
    pub words: Vocabulary,
    client: Client,
    runtime: Runtime,
    driver: Running,
    log: PathBuf,
    stage: &'s Stage,
}

impl<'s> Driven<'s> {
    /// Starts the program on a stage and waits for its lock window.
    ///
    /// # Errors
    /// When no window comes.
    pub fn start(stage: &'s Stage, language: &str) -> Result<Self> {
        Driven::start_with(stage, language, &[])
    }

    /// As [`Driven::start`], with words on the command line.
    ///
    /// # Errors
    /// When no window comes.
    pub fn start_with(stage: &'s Stage, language: &str, arguments: &[&str]) -> Result<Self> {
        let runtime = Runtime::new()?;
        let log = fresh_log(stage)?;
        let program = driven_program()?;
        let (driver, client) = runtime.block_on(attach(stage, &program, arguments, &log))?;
        let words = Vocabulary::of(language)?;
        let app = Driven {
            words,
            client,
            runtime,
            driver,
            log,
            stage,
        };
        app.window(Window::Gate)?;
        Ok(app)
    }

    /// The program's own process.
    ///
    /// # Errors
    /// When it has ended.
    pub fn process(&self) -> Result<Process> {
        let program = driven_program()?.canonicalize()?;
        let family = self.driver.process().family();
        let app = family
            .into_iter()
            .find(|process| process.program().as_ref() == Some(&program));
        app.context("the program has ended")
    }

    /// Waits for one of the windows, and looks at that one from now on.
    ///
    /// # Errors
    /// When it does not come.
    pub fn window(&self, window: Window) -> Result<()> {
        let look = || {
            self.answer(async {
                for handle in self.client.windows().await? {
                    self.client.switch_to_window(handle).await?;
                    let ready =
                        "return location.href + ' ' + (document.querySelector('h1') !== null)";
                    let page = self.client.execute(ready, vec![]).await?;
                    let page = page.as_str().unwrap_or_default();
                    if page.contains(window.page()) && page.ends_with("true") {
                        return Ok(Some(()));
                    }
                }
                Ok(None)
            })
        };
        until(&format!("{window:?}"), look).map_err(|error| self.explained(error))?;
        self.see_keyboard()
    }

    /// Waits until keys arrive: a window that has just come may not have the keyboard yet. Control
    /// it is, because that stays down for the WebDriver when the keys that locked took the window
    /// away before it came up.
    fn see_keyboard(&self) -> Result<()> {
        let listen = "addEventListener('keydown', () => (window.hears = true), { once: true })";
        self.run(listen, vec![])?;
        until("keys to arrive", || {
            self.keys("Ctrl")?;
            let hears = self.run("return window.hears === true", vec![])?;
            Ok((hears == json!(true)).then_some(()))
        })
        .map_err(|error| self.explained(error))
    }

    /// Runs a script in the page and answers what it returns.
    ///
    /// # Errors
    /// What the script throws.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = with_page(script);
        self.answer(self.client.execute(&script, arguments))
    }

    /// Runs a script that ends by calling its last argument with the answer.
    ///
    /// # Errors
    /// What the script throws.
    pub fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = with_page(script);
        self.answer(self.client.execute_async(&script, arguments))
    }

    /// Waits until a script answers true.
    ///
    /// # Errors
    /// When it does not.
    pub fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<()> {
        let look = || Ok((self.run(script, arguments.clone())? == json!(true)).then_some(()));
        until(what, look).map_err(|error| self.explained(error))
    }

    /// Calls the core as the page itself would, for what a test needs but is not about.
    ///
    /// # Errors
    /// What the core answers.
    pub fn call(&self, table: &str, name: &str, args: Value) -> Result<Value> {
        let script = "const [table, name, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(table, { name, args })
              .then((ok) => done({ ok }), (error) => done({ error }));";
        let answer = self.run_async(script, vec![json!(table), json!(name), args])?;
        match &answer["error"] {
            Value::Null => Ok(answer["ok"].clone()),
            error => bail!("{name}: {error}"),
        }
    }

    /// Waits for what has this role and exactly this name.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see(&self, role: &str, name: &str) -> Result<Element> {
        self.found(role, name, false, PATIENCE)
    }

    /// Waits for what has this role and these words somewhere in it.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see_with(&self, role: &str, part: &str) -> Result<Element> {
        self.found(role, part, true, PATIENCE)
    }

    fn found(&self, role: &str, name: &str, part: bool, patience: Duration) -> Result<Element> {
        let arguments = vec![json!(role), json!(name), json!(part)];
        let look = || {
            let found = self.run("return find(...arguments)", arguments.clone())?;
            element(&self.client, &found)
        };
        until_within(patience, &format!("{role} {name:?}"), look)
            .map_err(|error| self.explained(error))
    }

    /// Waits until nothing has this role and name.
    ///
    /// # Errors
    /// When it stays.
    pub fn see_gone(&self, role: &str, name: &str) -> Result<()> {
        let what = format!("{role} {name:?} to go");
        self.until(
            &what,
            "return !find(...arguments)",
            vec![json!(role), json!(name), json!(false)],
        )
    }

    /// Whether there is something with this role and name right now.
    ///
    /// # Errors
    /// When the page does not answer.
    pub fn has(&self, role: &str, name: &str) -> Result<bool> {
        let found = "return !!find(...arguments)";
        Ok(self.run(found, vec![json!(role), json!(name), json!(false)])? == json!(true))
    }

    /// Waits until these words are on the page.
    ///
    /// # Errors
    /// When they do not come.
    pub fn see_words(&self, words: &str) -> Result<()> {
        let script = "return tidy(document.body.innerText).includes(tidy(arguments[0]))";
        self.until(&format!("{words:?}"), script, vec![json!(words)])
    }

    /// Waits for the heading of a view, by its message.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see_view(&self, id: &str) -> Result<()> {
        let script = "return tidy(document.querySelector('h1')?.textContent) === arguments[0]";
        let name = self.words.say(id)?;
        self.until(&format!("the view {name:?}"), script, vec![json!(name)])
    }

    /// Gives the page this size.
    ///
    /// # Errors
    /// When the window manager will not have it.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.answer(self.client.set_window_rect(0, 0, width, height))?;
        let script = "return Math.abs(innerWidth - arguments[0]) < 4";
        self.until(&format!("a width of {width}"), script, vec![json!(width)])?;
        self.see_drawn()
    }

    /// Waits until the page is drawn as it now is, letters included.
    fn see_drawn(&self) -> Result<()> {
        let drawn = "const [done] = arguments; document.fonts.ready.then(() =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.run_async(drawn, vec![]).map(drop)
    }

    /// Speaks another language from now on, as the page does.
    ///
    /// # Errors
    /// When there are no words in it.
    pub fn speak(&mut self, language: &str) -> Result<()> {
        self.words = Vocabulary::of(language)?;
        Ok(())
    }

    /// Keeps a picture of the page, once it is drawn. Taken from the screen: asked for one, WebKit never
    /// answers where it draws without a graphics card.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub fn picture(&self, path: &Path) -> Result<()> {
        self.see_drawn()?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        self.stage.picture_of(&self.stage.see_window()?, path)
    }

    /// What the page complained about since the start: errors and refusals in its console.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let log = fs::read_to_string(&self.log)?;
        // An answer of the core that comes after its window has gone is no fault of the page.
        let complaint =
            |line: &&str| line.contains("CONSOLE") && !line.contains("Couldn't find callback id");
        Ok(log.lines().filter(complaint).map(str::to_owned).collect())
    }

    /// Waits for an answer of the WebDriver, but not for ever.
    fn answer<T>(&self, asked: impl Future<Output = Result<T, CmdError>>) -> Result<T> {
        self.runtime.block_on(async {
            let answer = tokio::time::timeout(ANSWER, asked).await;
            Ok(answer.context("the WebDriver does not answer")??)
        })
    }

    /// The computer it runs on.
    pub fn stage(&self) -> &'s Stage {
        self.stage
    }

    /// Adds what is on the screen to an error, and keeps a picture of it.
    fn explained(&self, error: anyhow::Error) -> anyhow::Error {
        let shown = self.run("return report()", vec![]).unwrap_or_default();
        let shown = shown
            .as_str()
            .unwrap_or("(the page does not answer)")
            .to_owned();
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let kept = super::failure_picture("page").and_then(|path| {
            self.stage.picture(&path)?;
            Ok(path.display().to_string())
        });
        let kept = kept.unwrap_or_else(|none| none.to_string());
        // What went wrong comes first: whoever reads this may get no more than its head.
        let what = format!("{error:#}");
        error.context(format!("{what}\npicture: {kept}\n{shown}\n--- log\n{log}"))
    }
}

/// Starts a WebDriver, and through it the program.
async fn attach(
    stage: &Stage,
    program: &Path,
    arguments: &[&str],
    log: &Path,
) -> Result<(Running, Client)> {
    let port = free_port()?;
    let out = fs::File::create(log)?;
    let mut driver = stage.command("WebKitWebDriver");
    driver
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        .stdout(out.try_clone()?)
        .stderr(out);
    let driver = Running::start(&mut driver)?;
    until("the WebDriver", || {
        Ok(std::net::TcpStream::connect(("127.0.0.1", port)).ok())
    })?;
    let options = json!({ "binary": program, "args": arguments });
    let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await;
    match client {
        Ok(client) => Ok((driver, client)),
        Err(error) => {
            let log = fs::read_to_string(log).unwrap_or_default();
            Err(anyhow!(error).context(format!("no session with {}: {log}", program.display())))
        }
    }
}

/// Whether a WebDriver is sent away by the program as it ships.
///
/// # Errors
/// When there is no such program.
pub fn refuses_to_be_driven(stage: &Stage) -> Result<bool> {
    let program = shipping_program()?;
    let log = fresh_log(stage)?;
    let attached = Runtime::new()?.block_on(attach(stage, &program, &[], &log));
    match attached.map_err(|error| error.to_string()) {
        Ok(_) => Ok(false),
        Err(reason) => Ok(reason.contains("no session")),
    }
}

/// A log that no earlier start has written to.
pub(super) fn fresh_log(stage: &Stage) -> Result<PathBuf> {
    let number = fs::read_dir(stage.folder())?.count();
    Ok(stage.folder().join(format!("program-{number}.log")))
}

/// What a person did has been done, also when the window went away because of it before it could
/// answer.
fn took(done: Result<()>) -> Result<()> {
    match done {
        Err(error)
            if error
                .downcast_ref::<CmdError>()
                .is_some_and(CmdError::is_no_such_window) =>
        {
            Ok(())
        }
        done => done,
    }
}
