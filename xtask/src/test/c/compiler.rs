//! The compilers, and how each is asked for a language.

use std::path::Path;

use super::{FOLDER, UNITS};
use crate::child;
use crate::setup::Tool;
use crate::workspace::Workspace;

const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// A pair of compilers, for C and for C++.
#[derive(Clone, Copy)]
pub enum Compiler {
    Gcc,
    Clang,
}

/// What a program is compiled as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    C99,
    /// A program in C, read by the compiler for C++.
    Cpp17AsC,
    Cpp17,
}

impl Language {
    pub const fn name(self) -> &'static str {
        match self {
            Self::C99 => "c99",
            Self::Cpp17AsC | Self::Cpp17 => "c++17",
        }
    }
}

impl Compiler {
    pub const ALL: [Self; 2] = [Self::Gcc, Self::Clang];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Gcc => "gcc",
            Self::Clang => "clang",
        }
    }

    const fn program(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Gcc, Language::C99) => "gcc",
            (Self::Gcc, _) => "g++",
            (Self::Clang, Language::C99) => "clang",
            (Self::Clang, _) => "clang++",
        }
    }

    pub const fn tool(self) -> Tool {
        match self {
            Self::Gcc => Tool::CCompilers,
            Self::Clang => Tool::Clang,
        }
    }

    /// Compiles a program with the library, without a warning.
    ///
    /// # Errors
    /// When it does not compile.
    pub fn compile(
        self,
        workspace: &Workspace,
        language: Language,
        options: &[&str],
        program: &Path,
        library: &Path,
        binary: &Path,
    ) -> Result<(), String> {
        let mut compile = workspace.command(self.program(language));
        compile.args(match language {
            Language::C99 => ["-xc", "-std=c99"],
            Language::Cpp17AsC | Language::Cpp17 => ["-xc++", "-std=c++17"],
        });
        compile
            .args(WARNINGS)
            .arg("-g")
            .args(options)
            .arg("-I")
            .arg(workspace.path("include"))
            .arg("-I")
            .arg(workspace.path(FOLDER))
            .arg(program);
        if language == Language::Cpp17 {
            compile.args(workspace.files(UNITS, "cpp"));
        }
        // The library stands after -xnone, or the compiler would read it as source.
        compile
            .arg("-xnone")
            .arg(library)
            .arg("-lpthread")
            .arg("-o")
            .arg(binary);
        if child::stream(&mut compile)?.success {
            Ok(())
        } else {
            Err("does not compile without a warning".to_owned())
        }
    }
}
