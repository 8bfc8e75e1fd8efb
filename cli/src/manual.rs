//! What comes from the command tree itself: man pages and completion scripts.

use std::io::{self, Write};

use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use vpc_metadata::Setting;

use crate::commands;
use crate::exit;
use crate::failure::Failure;

const NAME: &str = "vpc-metadata";

/// The completion script of a shell.
pub(crate) fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut commands::root(), NAME, &mut script);
    script
}

/// The man page of the whole, or of one command.
pub(crate) fn page(command: Option<&str>) -> Result<Vec<u8>, Failure> {
    let mut root = commands::root();
    root.build();
    let failed = |error: io::Error| Failure::output(&error);
    let Some(wanted) = command else { return whole(root).map_err(failed) };
    let Some(command) = root.find_subcommand(wanted) else {
        return Err(Failure::invalid_input(format!("there is no command {wanted:?}"))
            .hint("vpc-metadata --help lists the commands"));
    };
    let mut page = Vec::new();
    Man::new(command.clone().version(env!("CARGO_PKG_VERSION"))).render(&mut page).map_err(failed)?;
    Ok(page)
}

fn whole(root: clap::Command) -> io::Result<Vec<u8>> {
    let man = Man::new(root);
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    man.render_subcommands_section(&mut page)?;
    own_sections(&mut page)?;
    man.render_version_section(&mut page)?;
    Ok(page)
}

/// What the reader of a man page expects under these names.
fn own_sections(page: &mut dyn Write) -> io::Result<()> {
    let mut roff = Roff::new();
    roff.control("SH", ["EXIT STATUS"]);
    for (code, name, meaning) in exit::codes() {
        roff.control("TP", []);
        roff.text([bold(code.to_string())]);
        let text = if name.is_empty() { meaning.to_owned() } else { format!("{name}: {meaning}") };
        roff.text([roman(text)]);
    }
    roff.control("SH", ["ENVIRONMENT"]);
    for &setting in Setting::ALL {
        roff.control("TP", []);
        roff.text([bold(setting.environment_variable())]);
        roff.text([roman(format!("In the place of --{}.", commands::setting_flag(setting)))]);
    }
    roff.control("TP", []);
    roff.text([bold("VPC_METADATA_DISABLED")]);
    roff.text([roman("1 or true: every command fails at once and sends nothing.")]);
    roff.control("SH", ["EXAMPLES"]);
    for example in commands::EXAMPLES.lines().skip(1) {
        roff.control("PP", []);
        roff.text([roman(example.trim())]);
    }
    roff.to_writer(page)
}
