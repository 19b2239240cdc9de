//! The parameters of a rulebook.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::case::texts;
use crate::catalogue::Tables;

/// A value, read once.
enum Parameter {
    Number(i64),
    Switch(bool),
    Words(Vec<String>),
}

/// The parameters of a rulebook by their paths (`officer.role-maximum-months`), and its tables.
pub struct Parameters {
    values: BTreeMap<String, Parameter>,
    tables: Tables,
}

impl Parameters {
    /// Reads an object from path to value, and one from the name of a table to its rows. A value that is neither a whole
    /// number nor true or false nor a list of texts is for no rule.
    pub fn read(values: &Value, tables: &Value) -> Self {
        let values = values.as_object().into_iter().flatten();
        Self {
            tables: Tables::read(tables),
            values: values
                .filter_map(|(path, value)| {
                    let parameter = match value {
                        Value::Number(number) => Parameter::Number(number.as_i64()?),
                        Value::Bool(so) => Parameter::Switch(*so),
                        Value::Array(_) => Parameter::Words(texts(value)?.into_iter().map(str::to_owned).collect()),
                        _ => return None,
                    };
                    Some((path.clone(), parameter))
                })
                .collect(),
        }
    }

    pub(crate) fn tables(&self) -> &Tables {
        &self.tables
    }

    pub(crate) fn number(&self, path: &str) -> i64 {
        match self.values.get(path) {
            Some(Parameter::Number(number)) => *number,
            _ => 0,
        }
    }

    pub(crate) fn switch(&self, path: &str) -> bool {
        matches!(self.values.get(path), Some(Parameter::Switch(true)))
    }

    pub(crate) fn words(&self, path: &str) -> &[String] {
        match self.values.get(path) {
            Some(Parameter::Words(words)) => words,
            _ => &[],
        }
    }
}
