//! The messages there are. Each carries its values, so that none can be said without them, and the
//! list is written once, so that a test can walk it.

use fluent_bundle::{FluentArgs, FluentValue};

/// Which half of the day a clock with twelve hours is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// Midnight to 11:59.
    Am,
    /// Noon to 23:59.
    Pm,
}

impl From<Half> for FluentValue<'_> {
    fn from(half: Half) -> Self {
        match half {
            Half::Am => "am".into(),
            Half::Pm => "pm".into(),
        }
    }
}

macro_rules! messages {
    ($( $(#[doc = $doc:literal])*
        $id:literal => $name:ident $({ $( $(#[doc = $value_doc:literal])* $value:ident: $type:ty ),* $(,)? })?, )*) => {
        /// Something the core says, with the values that are put into it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Message<'a> {
            $( $(#[doc = $doc])* $name $({ $( $(#[doc = $value_doc])* $value: $type ),* })?, )*
        }

        impl<'a> Message<'a> {
            /// Its name in the catalogue, and its values by name.
            pub(crate) fn parts(self) -> (&'static str, FluentArgs<'a>) {
                #[allow(unused_mut, reason = "most messages have no values")]
                let mut values = FluentArgs::new();
                let id = match self {
                    $( Message::$name $({ $($value),* })? => {
                        $($( values.set(stringify!($value), $value); )*)?
                        $id
                    } )*
                };
                (id, values)
            }
        }

        /// Every message's name in the catalogue, and the names of its values.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &[&str])] =
            &[$( ($id, &[$($( stringify!($value) ),*)?]) ),*];
    };
}

messages! {
    /// Title of the dialog that asks for the vault's folder.
    "native-choose-folder-title" => ChooseFolderTitle,
    /// Title of the dialog that asks where to save the recovery code.
    "native-save-recovery-title" => SaveRecoveryTitle,
    /// In the tray's menu: opens the window.
    "native-tray-open" => TrayOpen,
    /// In the tray's menu: opens the window where something is logged.
    "native-tray-log" => TrayLog,
    /// In the tray's menu: no reminder is to come.
    "native-tray-no-reminder" => TrayNoReminder,
    /// In the tray's menu: locks.
    "native-tray-lock" => TrayLock,
    /// In the tray's menu: ends the program.
    "native-tray-quit" => TrayQuit,
    /// Name offered for the file with the recovery code.
    "native-save-recovery-file" => SaveRecoveryFile,
    /// What the file with the recovery code says.
    "native-recovery-sheet" => RecoverySheet {
        /// The code, in its groups.
        code: &'a str,
    },
    /// Title of the dialog that asks where to write an export.
    "native-export-title" => ExportTitle,
    /// Name offered for an export to read or print.
    "native-export-file-markdown" => ExportFileMarkdown,
    /// Name offered for an export for other programs.
    "native-export-file-json" => ExportFileJson,
    /// Title of the dialog that asks where to save a page as PDF.
    "native-paper-title" => PaperTitle,
    /// Title of the dialog that asks for a calendar file to read.
    "native-calendar-open-title" => CalendarOpenTitle,
    /// Title of the dialog that asks where to save a calendar file.
    "native-calendar-save-title" => CalendarSaveTitle,
    /// Name offered for a calendar file.
    "native-calendar-file" => CalendarFile,
    /// What a session is called where others may see it.
    "native-appointment" => Appointment,
    /// Name offered for a page as PDF.
    "native-paper-file" => PaperFile,
    /// First heading of an export to read or print.
    "native-export-heading" => ExportHeading,
    /// How much an export holds.
    "native-export-count" => ExportCount {
        /// How many pages of the journal.
        entries: usize,
    },
    /// The mood of a page.
    "native-export-mood" => ExportMood {
        /// 0 to 10.
        mood: u8,
    },
    /// The feelings of a page.
    "native-export-feelings" => ExportFeelings {
        /// The feelings, with commas between them.
        list: &'a str,
    },
    /// A feeling from the list.
    "feeling" => Feeling {
        /// Its name, as it is stored.
        word: &'a str,
    },
    /// A coping tool from the list.
    "tool" => Tool {
        /// Its name, as it is stored.
        tool: &'a str,
    },
    /// A kind of session.
    "meeting-kind" => MeetingKind {
        /// Its name, as it is stored.
        kind: &'a str,
    },
    /// Heading of a part of an export.
    "native-export-part" => ExportPart {
        /// `plan`, `cravings`, `triggers`, `trigger-log`, `check-ins`, `lapses`, `series`, `meetings` or
        /// `homework`.
        part: &'a str,
    },
    /// One thing that is known of a record.
    "native-export-line" => ExportLine {
        /// Which field.
        what: &'a str,
        /// What it says, in words.
        value: &'a str,
    },
    /// A section of the plan.
    "plan-section" => PlanSection {
        /// Which section, as the plan's field is called.
        section: &'a str,
    },
    /// An if–then plan.
    "plan-if-then-line" => IfThen {
        /// `backup` when there is one, else `none`.
        has: &'a str,
        /// When this comes up.
        cue: &'a str,
        /// What to do then.
        then: &'a str,
        /// What to do when that does not work.
        backup: &'a str,
    },
    /// Which habits were kept in a week.
    "native-export-week" => ExportWeek {
        /// The Monday it starts on.
        monday: &'a str,
        /// The habits, with commas between them.
        kept: &'a str,
    },
    /// An answer that was picked.
    "native-export-choice" => ExportChoice {
        /// Its name, as it is stored.
        value: &'a str,
    },
    /// The tags of a page.
    "native-export-tags" => ExportTags {
        /// The tags, with commas between them.
        list: &'a str,
    },
    /// The mark of a page that is to be brought to a session.
    "native-export-bring" => ExportBring,
    /// What any other reminder is called, for whoever sees the screen.
    "native-reminder-own" => ReminderOfOwn,
    /// What a reminder is called in own words.
    "native-reminder-of" => ReminderNamed {
        /// `write`, `morning`, `evening` or `plan-review`.
        of: &'a str,
    },
    /// When something starts today.
    "native-reminder-today" => ReminderToday {
        /// A time of day, in words.
        time: &'a str,
    },
    /// When something starts tomorrow.
    "native-reminder-tomorrow" => ReminderTomorrow {
        /// A time of day, in words.
        time: &'a str,
    },
    /// When something starts on another day.
    "native-reminder-day" => ReminderOnDay {
        /// A day, in words.
        date: &'a str,
        /// A time of day, in words.
        time: &'a str,
    },
    /// Something has started.
    "native-reminder-on" => ReminderOn {
        /// When it ends: a time of day, in words.
        time: &'a str,
    },
    /// What any other reminder says.
    "native-reminder-now" => ReminderIsDue,
    /// What several reminders together are called.
    "native-reminder-digest" => ReminderDigest {
        /// How many.
        count: usize,
    },
    /// What several reminders together say.
    "native-reminder-digest-where" => ReminderDigestWhere,
    /// What a reminder that only shows how it looks says.
    "native-reminder-test" => ReminderTest,
    /// When the next reminder comes.
    "native-reminder-next" => ReminderNext {
        /// A time of day, or a day and a time, in words.
        when: &'a str,
    },
    /// On a reminder's button: again in ten minutes.
    "native-reminder-later" => ReminderLater,
    /// On a reminder's button: it is done with.
    "native-reminder-done" => ReminderDone,
    /// A day: "Monday, November 23, 2026".
    "native-date" => Date {
        /// 1 for Monday to 7 for Sunday.
        weekday: u32,
        /// 1 to 31.
        day: u32,
        /// 1 to 12.
        month: u32,
        /// The civil year.
        year: i32,
    },
    /// A time of day: "5:58 PM".
    "native-time" => Time {
        /// 1 to 12.
        hour: u32,
        /// Two digits, `00` to `59`.
        minute: &'a str,
        /// Before or after noon.
        half: Half,
    },
}
