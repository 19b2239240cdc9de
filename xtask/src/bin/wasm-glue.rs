//! Splits a module of lra-wasm into WebAssembly and the JavaScript that calls it: `wasm-glue MODULE NAME FOLDER`.
#![allow(clippy::print_stderr, reason = "it speaks to the person at the terminal")]

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(module), Some(name), Some(folder), None) =
        (arguments.next(), arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!("error: expected a module, a name and a folder");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(&name).typescript(true);
    // A trap leaves an instance that cannot be trusted any more: the package then starts another.
    bindgen.reset_state_function(true).omit_default_module_path(true);
    // The names of the functions stay: wasm-opt takes them off, once what each costs has been counted.
    bindgen.keep_debug(false).remove_producers_section(true);
    match bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
