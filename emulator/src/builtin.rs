//! The built-in scenarios and the bodies that they are made of: the files of `scenarios/` and `bodies/`.

use crate::error::Error;

macro_rules! scenarios {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../scenarios/", $name, ".json")))),*]
    };
}

macro_rules! bodies {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../bodies/", $name)))),*]
    };
}

/// Name and file.
pub(crate) const SCENARIOS: &[(&str, &str)] = scenarios![
    "default",
    "minimal",
    "spot",
    "windows",
    "pending-software",
    "primary-ip",
    "no-default-profile",
    "paged",
    "old-service",
    "bare-metal",
    "powervs",
    "disabled",
    "hop-limit",
];

const BODIES: &[(&str, &str)] = bodies![
    "get-instance.json",
    "get-instance.minimal.json",
    "get-instance.spot.json",
    "get-instance-initialization.json",
    "get-instance-initialization.minimal.json",
    "get-instance-initialization.windows.json",
    "list-instance-cluster-network-attachments.json",
    "list-instance-network-attachments.json",
    "list-instance-network-interfaces.json",
    "list-instance-network-interfaces.primary-ip-variant.json",
    "list-instance-software-attachments.json",
    "list-instance-volume-attachments.json",
    "list-keys.json",
    "list-placement-groups.json",
    "list-placement-groups.empty.json",
    "list-virtual-network-interfaces.json",
    "server.bare-metal.json",
    "server.powervs.json",
];

/// The text of a body file.
pub(crate) fn body(name: &str) -> Result<String, Error> {
    let found = BODIES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned());
    found.ok_or_else(|| Error::new(format!("there is no built-in body {name:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scenario;

    #[test]
    fn every_built_in_scenario_is_sound() {
        for (name, _) in SCENARIOS {
            let scenario = Scenario::builtin(name).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(scenario.name(), *name);
            scenario.faults.iter().for_each(|fault| fault.check().unwrap());
        }
    }
}
