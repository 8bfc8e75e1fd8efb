//! The command tree, made from the core's tables: a command per operation, a flag per setting.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use vpc_metadata::{Operation, Setting};

use crate::exit;

pub(crate) const IDENTITY_TOKEN: &str = "identity-token";
pub(crate) const IAM_TOKEN: &str = "iam-token";
pub(crate) const WAIT: &str = "wait";
pub(crate) const GET_METADATA: &str = "get-metadata";
pub(crate) const IS_IBM_VPC: &str = "is-ibm-vpc";
pub(crate) const COMPLETIONS: &str = "completions";
pub(crate) const MAN: &str = "man";

pub(crate) const ID: &str = "id";
pub(crate) const PATH: &str = "path";
pub(crate) const CSR: &str = "csr";
pub(crate) const EXPIRES_IN: &str = "expires-in";
pub(crate) const NONCE: &str = "nonce";
pub(crate) const DEADLINE: &str = "deadline";
pub(crate) const SHELL: &str = "shell";
pub(crate) const COMMAND: &str = "command";
pub(crate) const POINTER: &str = "pointer";
pub(crate) const EMULATE: &str = "emulate";
pub(crate) const SCENARIO: &str = "scenario";
pub(crate) const VERBOSE: &str = "verbose";

const ABOUT: &str = "Metadata, identity tokens and IAM tokens of an IBM Cloud VPC server";
const LONG_ABOUT: &str = "Metadata, identity tokens and IAM tokens of an IBM Cloud VPC server.

Commands print what the service returns: JSON, one line in a pipe and indented on a terminal. Flags may stand before \
or after the command. A flag wins over its environment variable, which wins over the default.";
pub(crate) const EXAMPLES: &str = "Examples:
  vpc-metadata get-instance --pointer /zone/name
  vpc-metadata get-instance-initialization --pointer /user_data
  vpc-metadata iam-token --trusted-profile orders-profile
  vpc-metadata wait --deadline 120
  vpc-metadata get-instance --emulate
";

/// The whole command line.
pub(crate) fn root() -> Command {
    Command::new("vpc-metadata")
        .about(ABOUT)
        .long_about(LONG_ABOUT)
        .after_help(EXAMPLES)
        .after_long_help(format!("{EXAMPLES}\n{}", exit::table()))
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .args(global_arguments())
        .args(Setting::ALL.iter().map(|&setting| setting_argument(setting)))
        .subcommand(
            Command::new(IDENTITY_TOKEN).about("Prints an identity token, the text alone. It is a secret."),
        )
        .subcommand(
            Command::new(IAM_TOKEN)
                .about("Prints an IAM token of a trusted profile, the text alone. It is a secret."),
        )
        .subcommand(
            Command::new(WAIT).about("Waits until the service answers.").arg(
                Arg::new(DEADLINE)
                    .long(DEADLINE)
                    .value_name("SECONDS")
                    .default_value("60")
                    .allow_negative_numbers(true)
                    .value_parser(value_parser!(f64))
                    .help("Seconds to wait at most"),
            ),
        )
        .subcommands(Operation::ALL.iter().map(|&operation| operation_command(operation)))
        .subcommand(
            Command::new(GET_METADATA)
                .about("Reads a metadata path that this release has no command for.")
                .arg(Arg::new(PATH).required(true).value_name("PATH").help("A path below /metadata/v1/")),
        )
        .subcommand(
            Command::new(IS_IBM_VPC).about(
                "Prints whether this machine is an IBM Cloud VPC server, true or false. Sends nothing.",
            ),
        )
        .subcommand(
            Command::new(COMPLETIONS).about("Prints the completion script of a shell.").arg(
                Arg::new(SHELL)
                    .required(true)
                    .value_name("SHELL")
                    .value_parser(value_parser!(clap_complete::Shell)),
            ),
        )
        .subcommand(
            Command::new(MAN)
                .about("Prints the man page, of the whole or of one command.")
                .arg(Arg::new(COMMAND).value_name("COMMAND")),
        )
}

/// The flag of a setting. `--version` already tells the version of the program.
pub(crate) fn setting_flag(setting: Setting) -> String {
    match setting {
        Setting::Version => "version-date".to_owned(),
        _ => setting.name().replace('_', "-"),
    }
}

fn setting_argument(setting: Setting) -> Arg {
    let flag = setting_flag(setting);
    let help = setting.summary().trim_end_matches('.');
    let variable = setting.environment_variable();
    let long_help = format!("{help} [env: {variable}] [default: {}]", setting.default_text());
    Arg::new(flag.clone())
        .long(flag)
        .value_name(setting.name().to_uppercase())
        .help(help)
        .long_help(long_help)
        .help_heading("Settings")
        .global(true)
}

fn global_arguments() -> [Arg; 4] {
    [
        Arg::new(POINTER)
            .long(POINTER)
            .value_name("POINTER")
            .help("Print one value of the JSON, by its JSON Pointer (RFC 6901); strings without quotes")
            .global(true),
        Arg::new(EMULATE)
            .long(EMULATE)
            .action(ArgAction::SetTrue)
            .help("Use an emulator of the service, started inside of this process")
            .global(true),
        Arg::new(SCENARIO)
            .long(SCENARIO)
            .value_name("SCENARIO")
            .help("What --emulate plays: a built-in scenario or a scenario file [default: default]")
            .global(true),
        Arg::new(VERBOSE)
            .long(VERBOSE)
            .short('v')
            .action(ArgAction::SetTrue)
            .help("Log to standard error what happens; never a token or a response")
            .global(true),
    ]
}

fn operation_command(operation: Operation) -> Command {
    let command = Command::new(operation.id()).about(operation.summary());
    if operation.takes_id() {
        return command.arg(Arg::new(ID).required(true).value_name("ID").help("Id of the resource"));
    }
    let expires_in = |what: &str| {
        Arg::new(EXPIRES_IN)
            .long(EXPIRES_IN)
            .value_name("SECONDS")
            .value_parser(value_parser!(u32))
            .help(format!("Seconds that the {what} is to live"))
    };
    match operation {
        Operation::CreateIdentityToken => command
            .arg(expires_in("token"))
            .arg(Arg::new(NONCE).long(NONCE).value_name("TEXT").help("Text that the token is to repeat")),
        Operation::CreateIdentityCertificate => command
            .arg(
                Arg::new(CSR)
                    .long(CSR)
                    .required(true)
                    .value_name("FILE")
                    .value_parser(value_parser!(PathBuf))
                    .help("Certificate signing request in PEM form; - for standard input"),
            )
            .arg(expires_in("certificate")),
        _ => command,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_sound() {
        root().debug_assert();
    }

    #[test]
    fn every_operation_is_a_command_and_every_setting_a_flag() {
        let root = root();
        for operation in Operation::ALL {
            let command = root.find_subcommand(operation.id()).expect("a command");
            assert_eq!(command.get_arguments().any(|argument| argument.get_id() == ID), operation.takes_id());
        }
        for &setting in Setting::ALL {
            let flag = setting_flag(setting);
            let argument =
                root.get_arguments().find(|argument| argument.get_long() == Some(&flag)).expect("a flag");
            assert!(argument.is_global_set());
        }
    }
}
