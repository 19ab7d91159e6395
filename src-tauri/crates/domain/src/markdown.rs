//! Markdown as the reading view shows it.
//!
//! A boundary because it turns what a person typed or pasted into HTML. Everything that could load,
//! run or lead somewhere is taken out: raw HTML becomes plain text, images become their words, and
//! links become their text with the address beside it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// `text` as HTML with only structure and emphasis left in it.
pub fn to_html(text: &str) -> String {
    let options =
        Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES;
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let mut address: Option<String> = None;
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Link { dest_url, .. }) => {
            address = Some(dest_url.into_string());
            None
        }
        Event::End(TagEnd::Link) => address
            .take()
            .map(|url| Event::Text(format!(" ({url})").into())),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        // A single line break is one the person made: paper keeps it.
        Event::SoftBreak => Some(Event::HardBreak),
        other => Some(other),
    });
    html::push_html(&mut out, events);
    out
}
