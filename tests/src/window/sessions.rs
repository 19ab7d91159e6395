//! Sessions: what there is to see of them, and the steps that a person takes with them.

use std::fs;

use anyhow::Result;

use super::{Driven, Window};

/// A calendar file with a series, and one of a kind that is not known.
pub const FILE: &str = "BEGIN:VCALENDAR\r\n\
    VERSION:2.0\r\n\
    BEGIN:VEVENT\r\n\
    UID:group@example.org\r\n\
    DTSTART;TZID=America/Denver:20260106T180000\r\n\
    DTEND;TZID=America/Denver:20260106T193000\r\n\
    RRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\n\
    SUMMARY:Relapse prevention\r\n\
    END:VEVENT\r\n\
    BEGIN:VEVENT\r\n\
    UID:walk@example.org\r\n\
    DTSTART:20260106T120000Z\r\n\
    DTEND:20260106T123000Z\r\n\
    RRULE:FREQ=HOURLY\r\n\
    SUMMARY:Walk\r\n\
    END:VEVENT\r\n\
    END:VCALENDAR\r\n";

impl Driven<'_> {
    /// The sessions of a journal that has some: the calendar in each shape, one session, what to add,
    /// and what to bring.
    ///
    /// # Errors
    /// When a view does not come, or what `see` answers.
    pub fn tour_of_sessions(
        &mut self,
        mut see: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.window(Window::Desk)?;
        self.go("view-sessions")?;
        self.see("heading", &self.words.say("kind-homework")?)?;
        see(self, "sessions-week")?;
        for shape in ["list", "month", "week"] {
            let name = self
                .words
                .say_with("session-shape-is", &[("shape", shape)])?;
            self.click("radio", &name)?;
            if shape != "week" {
                see(self, &format!("sessions-{shape}"))?;
            }
        }
        self.open_session()?;
        see(self, "session")?;
        self.close_sheet()?;
        self.press("session-add")?;
        self.see_sheet()?;
        see(self, "sessions-add")?;
        let own = self.words.say_with("program-is", &[("program", "own")])?;
        self.click("radio", &own)?;
        self.see("textbox", &self.words.say("series-title")?)?;
        see(self, "series")?;
        self.close_sheet()?;
        self.open_calendar_file(FILE)?;
        see(self, "sessions-import")?;
        self.close_sheet()?;
        self.press("session-more")?;
        self.click("menuitem", &self.words.say("bring-title")?)?;
        self.see_view("bring-title")?;
        see(self, "sessions-bring")?;
        self.press("bring-back")
    }

    /// Opens the first session that the calendar shows.
    ///
    /// # Errors
    /// When it shows none.
    pub fn open_session(&self) -> Result<()> {
        let first = "const session = document.querySelector('main [data-day] button');
            session?.click();
            return !!session";
        self.until("a session on the calendar", first, vec![])?;
        self.see_sheet()
    }

    /// Adds one of the programs to the calendar, from the view of sessions while there is none.
    ///
    /// # Errors
    /// When it does not come.
    pub fn add_program(&self, program: &str) -> Result<()> {
        self.press("session-start")?;
        self.see_sheet()?;
        let name = self.words.say_with("program-is", &[("program", program)])?;
        self.click("radio", &name)?;
        self.press("program-add")?;
        let panel = self.words.say_with("session-panel", &[("is", "add")])?;
        self.see_gone("dialog", &panel)
    }

    /// Has a calendar file looked over, from the menu of the calendar. Ends with its preview.
    ///
    /// # Errors
    /// When the preview does not come.
    pub fn open_calendar_file(&self, text: &str) -> Result<()> {
        let file = self.stage().folder().join("calendar.ics");
        fs::write(&file, text)?;
        self.press("session-more")?;
        self.click("menuitem", &self.words.say("import-open")?)?;
        self.pick("native-calendar-open-title", &file)?;
        self.see_sheet()
    }
}
