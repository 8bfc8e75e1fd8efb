//! Writing to standard output: the service's JSON with nothing changed but the space between its tokens.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};

use crate::failure::Failure;

/// How JSON is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// On one line.
    Compact,
    /// A member or an item per line.
    Pretty,
}

impl Layout {
    /// Pretty for people, compact for programs.
    pub(crate) fn for_stdout() -> Layout {
        if io::stdout().is_terminal() { Layout::Pretty } else { Layout::Compact }
    }
}

/// Writes to standard output. A reader that has read enough and gone (`| head`) is no failure.
pub(crate) fn write(content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    match content(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::output(&error)),
        _ => Ok(()),
    }
}

/// Writes text and a newline.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    write(|out| writeln!(out, "{text}"))
}

/// Writes sound JSON and a newline. Only white space between tokens changes: order, repeated names, escapes and every
/// digit of a number stay as they were sent, which no parsed form promises.
pub(crate) fn json(text: &str, layout: Layout) -> Result<(), Failure> {
    write(|out| {
        lay_out(text, layout, out)?;
        out.write_all(b"\n")
    })
}

/// Deeper levels are not indented further, so that a hostile body cannot fill the terminal with space.
const DEEPEST_INDENT: usize = 32;

fn lay_out(text: &str, layout: Layout, out: &mut dyn Write) -> io::Result<()> {
    let pretty = layout == Layout::Pretty;
    let new_line = |out: &mut dyn Write, depth: usize| {
        if !pretty {
            return Ok(());
        }
        write!(out, "\n{:width$}", "", width = 2 * depth.min(DEEPEST_INDENT))
    };
    let mut depth = 0_usize;
    let mut just_opened = false;
    let mut in_string = false;
    let mut escaped = false;
    for &byte in text.as_bytes() {
        if in_string {
            out.write_all(&[byte])?;
            in_string = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        if byte.is_ascii_whitespace() {
            continue;
        }
        let closes = matches!(byte, b'}' | b']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        // `{}` and `[]` stay together.
        if just_opened != closes {
            new_line(out, depth)?;
        }
        just_opened = matches!(byte, b'{' | b'[');
        out.write_all(&[byte])?;
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => depth += 1,
            b',' => new_line(out, depth)?,
            b':' if pretty => out.write_all(b" ")?,
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(text: &str, layout: Layout) -> String {
        let mut out = Vec::new();
        lay_out(text, layout, &mut out).expect("a vector takes everything");
        String::from_utf8(out).expect("text stays text")
    }

    #[test]
    fn compact_takes_out_space_between_tokens_only() {
        let text = " { \"b\" : [ 1.50 , 12345678901234567890123 ,\r\n\t-0e+0 ] , \"a \\\" : ,\\\\\" : \" x \" ,\"a\":{ } } ";
        assert_eq!(
            laid_out(text, Layout::Compact),
            r#"{"b":[1.50,12345678901234567890123,-0e+0],"a \" : ,\\":" x ","a":{}}"#
        );
    }

    #[test]
    fn pretty_is_what_people_know() {
        let text = r#"{"id":"a, {b}: [c]","list":[1,{"x":null},[]],"none":{ },"é":"\u00e9\\"}"#;
        let value: serde_json::Value = serde_json::from_str(text).expect("sound");
        let pretty = laid_out(text, Layout::Pretty);
        assert_eq!(
            pretty,
            r#"{
  "id": "a, {b}: [c]",
  "list": [
    1,
    {
      "x": null
    },
    []
  ],
  "none": {},
  "é": "\u00e9\\"
}"#
        );
        assert_eq!(serde_json::from_str::<serde_json::Value>(&pretty).expect("sound"), value);
        assert_eq!(laid_out(&pretty, Layout::Compact), laid_out(text, Layout::Compact));
    }

    #[test]
    fn scalars_are_left_alone() {
        for text in ["1.50", "null", "\"a b\"", "[]", "{}"] {
            assert_eq!(laid_out(text, Layout::Compact), text);
            assert_eq!(laid_out(text, Layout::Pretty), text);
        }
    }

    #[test]
    fn depth_costs_no_more_than_its_brackets() {
        let text = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(laid_out(&text, Layout::Compact), text);
        assert!(laid_out(&text, Layout::Pretty).len() < 20_000 * (2 * DEEPEST_INDENT + 2));
    }
}
