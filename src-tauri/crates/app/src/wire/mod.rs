//! The wire between the windows and the core.
//!
//! A boundary because it is all that a window can ask. Each window has one table; a call that is
//! not in the table of its window cannot be made from there. From a table come the dispatcher, the
//! list of names and the TypeScript interface, so a call is declared exactly once.

pub mod card;
pub mod desk;
pub mod error;
pub mod found;
pub mod gate;
pub mod plan;
pub mod reminders;
pub mod sessions;
pub mod types;
pub mod typescript;
pub mod urges;
pub mod versions;

/// What the TypeScript generator needs to know of a call.
pub struct CallDoc {
    /// Its name.
    pub name: &'static str,
    /// Its doc comment, line by line.
    pub docs: &'static [&'static str],
    /// Its arguments: name and TypeScript type.
    pub args: Vec<(&'static str, String)>,
    /// The TypeScript type of its answer.
    pub answer: String,
    /// The declarations of all types it names.
    pub types: Vec<typescript::Declaration>,
}

/// Declares the calls of one window: `fn name(arg: Type) -> Answer => handler;`. A handler takes
/// `&App` and the arguments, and returns `Result<Answer, WireError>`.
macro_rules! calls {
    ($( $(#[doc = $doc:literal])* fn $name:ident($($arg:ident: $ty:ty),* $(,)?) -> $answer:ty => $handler:path; )*) => {
        /// The names of the calls.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Makes the call `name` with the JSON object `args`.
        ///
        /// # Errors
        /// [`Code::BadInput`](super::error::Code::BadInput) when there is no such call or the
        /// arguments do not fit, else what the call itself answers.
        pub fn dispatch(
            app: &$crate::App,
            name: &str,
            args: serde_json::Value,
        ) -> Result<serde_json::Value, $crate::wire::error::WireError> {
            use $crate::wire::error::{Code, WireError};
            match name {
                $(stringify!($name) => {
                    #[derive(serde::Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Args { $($arg: $ty),* }
                    // Arguments go by name; a list would be taken by place.
                    if !args.is_object() {
                        return Err(WireError::new(Code::BadInput));
                    }
                    // The parser's own message can quote the input, so it is dropped here.
                    let Args { $($arg),* } =
                        serde_json::from_value(args).map_err(|_| WireError::new(Code::BadInput))?;
                    let answer: $answer = $handler(app, $($arg),*)?;
                    serde_json::to_value(answer).map_err(|_| WireError::new(Code::BadInput))
                })*
                _ => Err(WireError::new(Code::BadInput)),
            }
        }

        /// Every call with its words and types, for the generator.
        pub fn describe(config: &ts_rs::Config) -> Vec<super::CallDoc> {
            use ts_rs::TS;
            vec![$(super::CallDoc {
                name: stringify!($name),
                docs: &[$($doc),*],
                args: vec![$((stringify!($arg), <$ty as TS>::name(config))),*],
                answer: <$answer as TS>::name(config),
                types: [
                    super::typescript::declarations::<$answer>(config),
                    $(super::typescript::declarations::<$ty>(config)),*
                ]
                .concat(),
            }),*]
        }
    };
}
pub(crate) use calls;
