use std::path::Path;

/// A path as messages show it: what a terminal would take for a command is escaped.
pub fn path_name(path: &Path) -> String {
    let mut name = String::new();
    for character in path.to_string_lossy().chars() {
        if character.is_control() {
            name.extend(character.escape_default());
        } else {
            name.push(character);
        }
    }
    name
}
