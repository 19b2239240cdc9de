//! Engines, tables, errors, and what the system gives.

use std::ptr;
use std::sync::Arc;

use lra_core::engine::Engine;
use lra_core::json::{application_json, fact_json, rule_json};
use lra_core::rulebook::Rulebook;
use lra_ffi::c::*;

use super::call::{Expected, copied, cross, emptied, error_json, is_empty, unset};
use super::documents::mutate;
use super::driver::{AT, Driver};
use super::model::LIVE;

impl Driver<'_> {
    fn keep_engine(&mut self, handle: *mut EngineHandle, engine: Engine) {
        self.own.engines.add(handle, Arc::new(engine));
        if self.own.engines.live.len() > LIVE / 4 {
            self.own.engines.free(0);
        }
    }

    pub fn engine_new(&mut self) {
        let mut call = self.call("lra_engine_new");
        let mut engine = self.place(&mut call, ptr::without_provenance_mut(8));
        let status = cross!(lra_engine_new(engine.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            self.keep_engine(*engine.set().unwrap(), Engine::with_default_rulebook());
        }
        assert!(status == Status::Ok || engine.is(|engine| engine.is_null()));
    }

    pub fn engine_new_with_rulebooks(&mut self) {
        let mut call = self.call("lra_engine_new_with_rulebooks");
        let mut toml = super::documents().rulebook.clone().into_bytes();
        if self.spoils(&call) {
            mutate(&mut self.random, &mut toml);
        }
        let row = Text {
            data: toml.as_ptr(),
            length: toml.len(),
        };
        let mut count = 1 + usize::from(self.spoils(&call));
        let rows = [row, row];
        if self.spoils(&call) {
            count = 0;
        }
        let (mut data, mut said) = (rows.as_ptr(), count);
        if self.spoils(&call) {
            (data, said) = if self.random.chance(50) {
                (ptr::null(), 1)
            } else {
                (data, usize::MAX / 8)
            };
            call.fault(Status::InvalidArgument);
        }
        let text = str::from_utf8(&toml);
        if text.is_err() && count > 0 {
            call.fault(Status::InvalidArgument);
        }
        let made = text.ok().and_then(|text| {
            let rulebook = Rulebook::from_toml(text);
            let rulebooks: Result<Vec<_>, _> = (0..count).map(|_| rulebook.clone()).collect();
            Engine::new(rulebooks.ok()?).ok()
        });
        let mut engine = self.place(&mut call, ptr::without_provenance_mut(8));
        let status = cross!(lra_engine_new_with_rulebooks(
            data,
            said,
            engine.pointer(),
            call.error()
        ));
        let expected = if made.is_some() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidDocument)
        };
        if self.end(call, status, &expected) {
            self.keep_engine(*engine.set().unwrap(), made.unwrap());
        }
        assert!(status == Status::Ok || engine.is(|engine| engine.is_null()));
    }

    pub fn engine_rulebook_count(&mut self) {
        let mut call = self.call("lra_engine_rulebook_count");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let mut count = self.place(&mut call, 77);
        let status = cross!(lra_engine_rulebook_count(engine, count.pointer(), call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let known = if ok { holds.unwrap().rulebooks().len() } else { 0 };
        assert!(count.is(|count| *count == known));
    }

    pub fn engine_rulebook(&mut self) {
        let mut call = self.call("lra_engine_rulebook");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let index = self.index(&mut call, holds.as_ref().map(|engine| engine.rulebooks().len()));
        let before = RulebookRow {
            version: Text {
                data: ptr::null(),
                length: 9,
            },
            effective_from: 9,
            digest: [9; DIGEST_LENGTH],
        };
        let mut row = self.place(&mut call, before);
        let status = cross!(lra_engine_rulebook(engine, index, row.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            let (engine, row) = (holds.unwrap(), row.set().unwrap());
            let known = &engine.rulebooks()[index];
            assert_eq!(copied(row.version.data, row.version.length), known.version().as_bytes());
            assert_eq!(row.effective_from, known.effective_from().unix_milliseconds());
            assert_eq!(row.digest, known.digest());
        } else {
            assert!(row.is(|row| row.version.length == 0 && row.effective_from == NO_INSTANT && row.digest == [0; 32]));
        }
    }

    pub fn engine_policy_digest(&mut self) {
        let mut call = self.call("lra_engine_policy_digest");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let mut digest = self.place(&mut call, [9_u8; DIGEST_LENGTH]);
        let status = cross!(lra_engine_policy_digest(engine, digest.pointer().cast(), call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let known = if ok {
            holds.unwrap().policy_digest()
        } else {
            [0; DIGEST_LENGTH]
        };
        assert!(digest.is(|digest| *digest == known));
    }

    pub fn engine_free(&mut self) {
        self.free("lra_engine_free", |model| &mut model.engines, |model| &model.engines);
    }

    pub fn rules_json(&mut self) {
        let known: String = lra_core::decision::RULES
            .iter()
            .map(|rule| rule_json(rule) + "\n")
            .collect();
        self.table("lra_rules_json", lra_rules_json, &known);
    }

    pub fn facts_json(&mut self) {
        let known: String = lra_core::decision::FACTS
            .iter()
            .map(|fact| fact_json(fact) + "\n")
            .collect();
        self.table("lra_facts_json", lra_facts_json, &known);
    }

    fn table(
        &mut self,
        name: &'static str,
        function: unsafe extern "C" fn(*mut Buffer, *mut *mut ErrorHandle) -> Status,
        known: &str,
    ) {
        let mut call = self.call(name);
        let mut rows = self.place(&mut call, unset());
        let status = cross!(function(rows.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            assert!(emptied(rows.take()) == known.as_bytes());
        }
    }

    pub fn engine_catalogue_json(&mut self) {
        let mut call = self.call("lra_engine_catalogue_json");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let (at, instant) = self.at(&mut call);
        let known = holds.as_ref().zip(instant).and_then(|(engine, at)| {
            let rulebook = engine.rulebook_at(at)?;
            let rows = rulebook.catalogue().rows().iter();
            Some(
                rows.map(|row| application_json(rulebook, row) + "\n")
                    .collect::<String>(),
            )
        });
        let mut rows = self.place(&mut call, unset());
        let status = cross!(lra_engine_catalogue_json(engine, at, rows.pointer(), call.error()));
        let expected = if known.is_some() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidQuestion)
        };
        if self.end(call, status, &expected) {
            assert!(emptied(rows.take()) == known.unwrap().as_bytes());
        } else {
            assert!(rows.is(is_empty));
        }
    }

    pub fn engine_catalogue_count(&mut self) {
        let mut call = self.call("lra_engine_catalogue_count");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let (at, instant) = self.at(&mut call);
        let rulebook = holds
            .as_ref()
            .zip(instant)
            .and_then(|(engine, at)| engine.rulebook_at(at));
        let mut count = self.place(&mut call, 77);
        let status = cross!(lra_engine_catalogue_count(engine, at, count.pointer(), call.error()));
        let expected = if rulebook.is_some() {
            Expected::Ok
        } else {
            Expected::fails(Status::InvalidQuestion)
        };
        let ok = self.end(call, status, &expected);
        let known = rulebook
            .filter(|_| ok)
            .map_or(0, |rulebook| rulebook.catalogue().rows().len());
        assert!(count.is(|count| *count == known));
    }

    pub fn system_time(&mut self) {
        let mut call = self.call("lra_system_time");
        let mut now = self.place(&mut call, 7);
        let status = cross!(lra_system_time(now.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            assert!(*now.set().unwrap() > AT / 2);
        }
    }

    pub fn system_random(&mut self) {
        let mut call = self.call("lra_system_random");
        let mut octets = vec![7; self.random.below(200)];
        let (mut data, mut length) = (octets.as_mut_ptr(), octets.len());
        if self.spoils(&call) {
            (data, length) = if self.random.chance(50) {
                (ptr::null_mut(), 1)
            } else {
                (data, usize::MAX)
            };
            call.fault(Status::InvalidArgument);
        }
        let status = cross!(lra_system_random(data, length, call.error()));
        let ok = self.end(call, status, &Expected::Ok);
        let untouched = octets.iter().all(|octet| *octet == 7);
        assert!(if ok { octets.len() < 16 || !untouched } else { untouched });
    }

    pub fn abi_version(&mut self) {
        assert_eq!(lra_abi_version(), ABI_VERSION);
        self.done("lra_abi_version");
    }

    pub fn buffer_free(&mut self) {
        cross!(lra_buffer_free(ptr::null_mut()));
        let mut call = self.call("lra_facts_json");
        let mut rows = self.place(&mut call, unset());
        let status = cross!(lra_facts_json(rows.pointer(), call.error()));
        if self.end(call, status, &Expected::Ok) {
            emptied(rows.take());
        }
        self.done("lra_buffer_free");
    }

    pub fn error_json(&mut self) {
        let mut call = self.call("lra_error_json");
        let (error, known) = self.handle(&mut call, |model| &model.errors);
        let mut json = self.place(&mut call, ptr::without_provenance(8));
        let mut length = self.place(&mut call, 7);
        let faulty = call.faulty();
        let status = cross!(lra_error_json(error, json.pointer(), length.pointer()));
        // It says why by its status alone.
        assert_eq!(status == Status::Ok, !faulty);
        assert!(matches!(
            status,
            Status::Ok | Status::InvalidArgument | Status::InvalidHandle
        ));
        if let Some(known) = known {
            assert!(error_json(error) == *known, "an error stays as it was");
            assert!(length.is(|length| *length == known.len()) && json.is(|json| !json.is_null()));
        } else {
            assert!(length.is(|length| *length == 0) && json.is(|json| json.is_null()));
        }
        self.reached.count("lra_error_json", status == Status::Ok);
    }

    pub fn error_read(&mut self) {
        let mut call = self.call("lra_error_read");
        let (error, known) = self.handle(&mut call, |model| &model.errors);
        let nothing = || Text {
            data: ptr::without_provenance(8),
            length: 7,
        };
        let mut report = self.place(
            &mut call,
            ErrorReportRow {
                code: nothing(),
                reason: nothing(),
                path: nothing(),
                expected: nothing(),
                message: nothing(),
                help: nothing(),
                id: nothing(),
                line: 7,
                column: 7,
            },
        );
        let faulty = call.faulty();
        let status = cross!(lra_error_read(error, report.pointer()));
        assert_eq!(status == Status::Ok, !faulty);
        if let Some(report) = report.set() {
            let known: serde_json::Value =
                known.map_or_else(|| serde_json::json!({}), |known| serde_json::from_str(&known).unwrap());
            let told = |member: &str| known["error"][member].as_str().unwrap_or("").to_owned();
            let number = |member: &str| known["error"][member].as_u64().unwrap_or(0) as usize;
            for (text, known) in [
                (report.code, told("code")),
                (report.reason, told("reason")),
                (report.path, told("path")),
                (report.expected, told("expected")),
                (report.message, told("message")),
                (report.help, told("help")),
                (report.id, known["id"].as_str().unwrap_or("").to_owned()),
            ] {
                assert_eq!(copied(text.data, text.length), known.as_bytes());
            }
            assert_eq!((report.line, report.column), (number("line"), number("column")));
        }
        self.reached.count("lra_error_read", status == Status::Ok);
    }

    pub fn error_free(&mut self) {
        self.free("lra_error_free", |model| &mut model.errors, |model| &model.errors);
    }
}
