//! The project's own automation. A developer and the continuous integration run the same commands.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it speaks to the person at the terminal"
)]

mod abi;
mod bench;
mod child;
mod dist;
mod docs;
mod files;
mod generated;
mod install;
mod jar;
mod java;
mod machine;
mod native;
mod report;
mod seed;
mod setup;
mod soak;
mod test;
mod wasm;
mod wheel;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// Sets up, tests, measures and packages the project.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the tests need, into target/tools where possible
    Setup {
        /// Only list what is missing and how it would be installed
        #[arg(long)]
        dry_run: bool,
    },
    /// Set up what is missing and run every test of every language
    Test {
        /// Run only the steps whose name contains one of these words
        only: Vec<String>,
    },
    /// Run the long forms of the tests and write docs/soak.md
    Soak {
        /// Build and run the tests of this package alone
        #[arg(long)]
        package: Option<String>,
        /// Run only the tests whose name contains one of these words
        only: Vec<String>,
    },
    /// Run the benchmarks and print their medians
    Bench {
        /// Run only the parts whose name contains one of these words: rooms, peers, doors
        only: Vec<String>,
    },
    /// Write the generated part of the bindings anew
    Bindings {
        /// Write only the files whose path contains one of these words
        only: Vec<String>,
    },
    /// Build the npm package into target/javascript
    Javascript,
    /// Write the generated documents anew and build the documentation of the API
    Docs,
    /// Build the native library and install it with its headers, for pkg-config and CMake
    Install {
        /// The folder below which include and lib stand
        #[arg(long, value_name = "DIR", default_value = "/usr/local")]
        prefix: PathBuf,
    },
    /// Build the native library and pack it into target/dist, for every language or for some
    Dist {
        /// Pack only these
        only: Vec<dist::Part>,
    },
}

fn main() -> ExitCode {
    let task = Arguments::parse().task;
    let done = Workspace::here().and_then(|workspace| match task {
        Task::Setup { dry_run } => setup::run(&workspace, dry_run),
        Task::Test { only } => test::run(&workspace, &only),
        Task::Soak { package, only } => soak::run(&workspace, package.as_deref(), &only),
        Task::Bench { only } => bench::run(&workspace, &only),
        Task::Bindings { only } => generated::write(&workspace, &only),
        Task::Javascript => wasm::run(&workspace),
        Task::Docs => docs::run(&workspace),
        Task::Install { prefix } => install::run(&workspace, &prefix),
        Task::Dist { only } => dist::run(&workspace, &only),
    });
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
