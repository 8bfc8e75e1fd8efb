//! The response types against the example bodies and against what else a service may send.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the helpers of these tests fail the test"
)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use vpc_metadata::model::*;
use vpc_metadata::{Operation, Secret};

fn bodies() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../emulator/bodies")
}

fn body(name: &str) -> Value {
    let text = std::fs::read_to_string(bodies().join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn example<T: DeserializeOwned>(name: &str) -> T {
    read(body(name))
}

/// What one response type does with one body: the body written back, and both `Debug` forms.
type Exercise = fn(&str) -> serde_json::Result<(Value, String)>;

fn exercise<T: DeserializeOwned + Serialize + Debug + Clone + PartialEq>(
    text: &str,
) -> serde_json::Result<(Value, String)> {
    let decoded: T = serde_json::from_str(text)?;
    assert_eq!(decoded.clone(), decoded);
    let printed = format!("{decoded:?}\n{decoded:#?}");
    Ok((serde_json::to_value(&decoded)?, printed))
}

macro_rules! exercise_by_operation {
    (
        reads { $([#[doc = $read_doc:literal] $Read:ident, $read:ident($($id:ident)?), $read_id:literal, $path:literal, $ReadType:ident, $($read_shape:tt)*])* }
        identity { $([#[doc = $identity_doc:literal] $Identity:ident, $identity:ident, $identity_id:literal, $method:ident, $current:literal, $legacy:literal, $IdentityType:ident, $($identity_shape:tt)*])* }
    ) => {
        /// The response type of each row of the operation table.
        fn response_type(operation: Operation) -> Exercise {
            match operation {
                $(Operation::$Read => exercise::<$ReadType>,)*
                $(Operation::$Identity => exercise::<$IdentityType>,)*
            }
        }
    };
}

vpc_metadata::for_each_operation!(exercise_by_operation);

/// What else stands beside the example responses: request bodies, error bodies, the emulator's servers.
const NO_RESPONSES: [&str; 3] = ["request.", "error-", "server."];

/// Every example response with its type.
fn examples() -> Vec<(String, Value, Exercise)> {
    let mut examples = Vec::new();
    for entry in std::fs::read_dir(bodies()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.ends_with(".json") || NO_RESPONSES.iter().any(|prefix| name.starts_with(prefix)) {
            continue;
        }
        let value = body(&name);
        if name == "identity-token-claims.json" {
            examples.push((name, value["payload"].clone(), exercise::<IdentityClaims> as Exercise));
            continue;
        }
        let operation = name.split('.').next().unwrap().parse::<Operation>();
        let operation = operation.unwrap_or_else(|error| panic!("{name} has no response type: {error}"));
        examples.push((name, value, response_type(operation)));
    }
    assert!(examples.len() >= 25, "the example bodies are not where this test looks");
    examples
}

fn exercise_value(exercise: Exercise, value: &Value) -> serde_json::Result<(Value, String)> {
    exercise(&value.to_string())
}

/// Calls `change` with every object in `value`, innermost first.
fn each_object(value: &mut Value, change: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(item, change)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| each_object(member, change));
            change(members);
        }
        _ => {}
    }
}

/// The pointers to everything in `value`, itself included.
fn pointers(value: &Value, here: String, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| pointers(item, format!("{here}/{index}"), found));
        }
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| pointers(member, format!("{here}/{name}"), found));
        }
        _ => {}
    }
    found.push(here);
}

#[test]
fn every_example_is_written_back_as_it_was_read() {
    for (name, value, exercise) in examples() {
        let (written, _) = exercise_value(exercise, &value).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(written, value, "{name}");
    }
}

#[test]
fn every_operation_has_an_example() {
    let names: BTreeSet<String> = examples().into_iter().map(|(name, ..)| name).collect();
    for operation in Operation::ALL {
        assert!(names.contains(&format!("{operation}.json")), "{operation}");
    }
}

/// Apart from maps whose members nobody documents, the types know everything that the examples hold.
#[test]
fn no_documented_member_is_left_to_the_additional_properties() {
    for (name, value, exercise) in examples() {
        let (_, printed) = exercise_value(exercise, &value).unwrap();
        assert!(!printed.contains("additional_properties: {\""), "{name}: {printed}");
    }
}

#[test]
fn unknown_members_are_kept_everywhere() {
    for (name, mut value, exercise) in examples() {
        each_object(&mut value, &mut |members| {
            members.insert("x_new".into(), json!({"deep": [1, -2, 2.5, null, "", {}], "big": u64::MAX}));
        });
        let (written, printed) =
            exercise_value(exercise, &value).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(written, value, "{name}");
        assert!(printed.contains("x_new"), "{name}");
        assert!(!printed.contains("deep"), "{name}: values of unknown members are not printed");
    }
}

/// Whatever member of whatever object is `null` or missing: the body is still read, unless the member is what makes it
/// that body (and then it is refused both ways).
#[test]
fn a_null_member_is_an_absent_one() {
    for (name, value, exercise) in examples() {
        let mut all = Vec::new();
        pointers(&value, String::new(), &mut all);
        for pointer in all {
            let Some((parent, member)) = pointer.rsplit_once('/') else { continue };
            let (mut nulled, mut missing) = (value.clone(), value.clone());
            *nulled.pointer_mut(&pointer).unwrap() = Value::Null;
            let Some(members) = missing.pointer_mut(parent).unwrap().as_object_mut() else { continue };
            members.remove(member);

            let required = ["id", "access_token", "certificates", "keys"].contains(&member)
                || name.starts_with("list-") && parent.is_empty();
            match (exercise_value(exercise, &nulled), exercise_value(exercise, &missing)) {
                (Ok((nulled, _)), Ok((missing, _))) => assert_eq!(nulled, missing, "{name}: {pointer}"),
                (Err(_), Err(_)) => assert!(required, "{name}: {pointer} is required"),
                (nulled, missing) => panic!("{name}: {pointer}: {nulled:?} but {missing:?}"),
            }
        }
    }
}

#[test]
fn an_empty_object_is_an_absent_one() {
    let emptied = json!({"id": "1", "dedicated_host": {}, "vcpu": {}, "zone": {}, "boot_volume_attachment": {"volume": {}}});
    let instance: Instance = read(emptied);
    assert_eq!(instance, Instance { id: "1".into(), ..Default::default() });

    let initialization: InstanceInitialization =
        read(json!({"keys": [], "password": {}, "default_trusted_profile": {}}));
    assert_eq!(initialization, InstanceInitialization::default());

    let keys: KeyCollection = read(json!({"keys": [], "next": {}}));
    assert_eq!(keys.next, None);
}

#[test]
fn empty_and_absent_arrays_are_told_apart() {
    let body = json!({"id": "1", "disks": []});
    let instance: Instance = read(body.clone());
    assert_eq!(instance.disks, Some(vec![]));
    assert_eq!(instance.network_attachments, None);
    assert!(instance.disks().is_empty() && instance.network_attachments().is_empty());
    assert_eq!(serde_json::to_value(instance).unwrap(), body);

    let instance: Instance =
        read(json!({"id": "1", "disks": [{"id": "2", "size": 7680}], "health_reasons": null}));
    assert_eq!(instance.disks()[0].size, Some(7680));
    assert_eq!(instance.health_reasons, None);
}

#[test]
fn unknown_and_empty_enum_values_are_kept() {
    let body = json!({
        "id": "1", "status": "hibernating", "lifecycle_state": "", "vcpu": {"manufacturer": ""},
        "status_reasons": [{"code": "moonphase"}, {"code": "cannot_start"}],
        "placement_target": {"resource_type": "dedicated_rack"}
    });
    let instance: Instance = read(body.clone());
    assert_eq!(instance.status, Some(InstanceStatus::Unknown("hibernating".into())));
    assert_eq!(instance.lifecycle_state, Some(LifecycleState::Unknown(String::new())));
    assert_eq!(instance.vcpu.as_ref().unwrap().manufacturer, Some(VcpuManufacturer::Unknown(String::new())));
    assert_eq!(instance.status_reasons()[1].code, Some(ReasonCode::CannotStart));
    assert_eq!(serde_json::to_value(&instance).unwrap(), body);
}

#[test]
fn enum_values_convert_both_ways() {
    for text in InstanceStatus::VALUES {
        let status = InstanceStatus::from(*text);
        assert!(!matches!(status, InstanceStatus::Unknown(_)), "{text}");
        assert_eq!(status.as_str(), *text);
        assert_eq!(status.to_string(), *text);
        assert_eq!(InstanceStatus::from(String::from(*text)), status);
    }
    assert_eq!(InstanceStatus::from("RUNNING"), InstanceStatus::Unknown("RUNNING".into()));
    assert_eq!(format!("{:>8}|", KeyType::Rsa), "     rsa|");
}

/// Every value of every example in turn gets every other type, and a few broken sizes.
#[test]
fn wrong_types_are_errors_and_never_panics() {
    let wrong = [
        json!(true),
        json!(-1),
        json!(2.5),
        json!(u64::MAX),
        json!("x"),
        json!([]),
        json!([null]),
        json!({"x": 1}),
    ];
    for (name, value, exercise) in examples() {
        let mut all = Vec::new();
        pointers(&value, String::new(), &mut all);
        for pointer in all {
            for other in &wrong {
                let mut changed = value.clone();
                *changed.pointer_mut(&pointer).unwrap() = other.clone();
                let _ = exercise_value(exercise, &changed);
            }
        }
        for other in [json!({}), json!(null), json!("x"), json!([]), json!(5)] {
            let is_claims = name == "identity-token-claims.json" && other.is_object();
            assert_eq!(exercise_value(exercise, &other).is_ok(), is_claims, "{name}: {other}");
        }
    }
    assert!(serde_json::from_value::<Instance>(json!({"id": 5})).is_err());
    assert!(serde_json::from_value::<Instance>(json!({"id": "1", "memory": "8"})).is_err());
    assert!(serde_json::from_value::<Instance>(json!({"id": "1", "disks": {"id": "1"}})).is_err());
    assert!(serde_json::from_value::<IdentityToken>(json!({"access_token": 5})).is_err());
    assert!(serde_json::from_value::<KeyCollection>(json!({"keys": null})).is_err());
}

/// The texts of the members that hold secrets.
fn secrets(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| secrets(item, found)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text)
                        if ["access_token", "key", "encrypted_password", "user_data"]
                            .contains(&name.as_str()) =>
                    {
                        found.push(text.clone());
                    }
                    member => secrets(member, found),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn no_secret_is_printed() {
    let mut seen = 0;
    for (name, value, exercise) in examples() {
        let mut texts = Vec::new();
        secrets(&value, &mut texts);
        let (_, printed) = exercise_value(exercise, &value).unwrap();
        for text in &texts {
            let start: String = text.chars().take(12).collect();
            assert!(!printed.contains(&start) && !printed.contains(&format!("{text:?}")), "{name}");
            assert!(printed.contains("[redacted]"), "{name}");
        }
        seen += texts.len();
    }
    assert!(seen >= 8, "the examples hold tokens, licence keys, a password and user data; found {seen}");

    let hidden: IdentityToken = read(json!({"access_token": "hunter2", "refresh_token": "hunter3"}));
    let printed = format!("{hidden:?}");
    assert!(!printed.contains("hunter") && printed.contains("refresh_token"), "{printed}");
}

#[test]
fn a_large_user_data_is_read_whole() {
    let user_data = "é\n".repeat(200_000);
    let initialization: InstanceInitialization = read(json!({"keys": [], "user_data": user_data}));
    assert_eq!(initialization.user_data, Some(Secret::from(user_data)));
}

#[test]
fn region_and_account_of_an_instance() {
    let instance: Instance = example("get-instance.json");
    assert_eq!(instance.region(), Some("us-south"));
    assert_eq!(instance.account_id(), Some("aa11bb22cc33dd44ee55ff6677889900"));
    assert_eq!(instance.primary_address(), Some("10.240.0.4"));
    assert_eq!(instance.placement_target.unwrap().resource_type, Some(PlacementTargetType::PlacementGroup));

    let region = |zone: &str| {
        let instance: Instance = read(json!({"id": "1", "zone": {"name": zone}}));
        instance.region().map(str::to_owned)
    };
    assert_eq!(region("eu-de-12").as_deref(), Some("eu-de"));
    for zone in ["", "-", "-1", "us-south-", "us-south", "us-south-1a", "1", "é-é"] {
        assert_eq!(region(zone), None, "{zone}");
    }

    let account = |crn: &str| {
        let instance: Instance = read(json!({"id": "1", "crn": crn}));
        instance.account_id().map(str::to_owned)
    };
    assert_eq!(account("crn:v1:bluemix:public:is:us-south-1:a/abc").as_deref(), Some("abc"));
    for crn in [
        "",
        ":",
        "a/abc",
        "crn:v1:bluemix:public:is:us-south-1",
        "crn:::::::",
        "crn:v1:b:p:is:r:a/:",
        "x:v1:b:p:is:r:a/abc",
    ] {
        assert_eq!(account(crn), None, "{crn}");
    }
    assert_eq!(Instance::default().region(), None);
    assert_eq!(Instance::default().account_id(), None);
    assert_eq!(Instance::default().primary_address(), None);
}

#[test]
fn primary_addresses() {
    for name in
        ["list-instance-network-interfaces.json", "list-instance-network-interfaces.primary-ip-variant.json"]
    {
        let interfaces: NetworkInterfaceCollection = example(name);
        let addresses: Vec<_> =
            interfaces.network_interfaces.iter().map(NetworkInterface::primary_address).collect();
        assert_eq!(addresses, [Some("10.240.0.4"), Some("10.240.64.7")], "{name}");
    }
    let attachment: InstanceNetworkAttachment = example("get-instance-network-attachment.json");
    assert_eq!(attachment.primary_address(), Some("10.240.0.4"));
    let interface: VirtualNetworkInterface = example("get-virtual-network-interface.json");
    assert_eq!(interface.primary_address(), Some("10.240.0.4"));

    let address = |mut body: Value| {
        body["id"] = json!("1");
        read::<NetworkInterface>(body).primary_address().map(str::to_owned)
    };
    let both = json!({"primary_ip": {"address": "10.0.0.1"}, "primary_ipv4_address": "10.0.0.2"});
    assert_eq!(address(both).as_deref(), Some("10.0.0.1"));
    let unassigned = json!({"primary_ip": {"address": "0.0.0.0"}, "primary_ipv4_address": "10.0.0.2"});
    assert_eq!(address(unassigned).as_deref(), Some("10.0.0.2"));
    assert_eq!(
        address(json!({"primary_ip": {"address": "0.0.0.0"}, "primary_ipv4_address": "0.0.0.0"})),
        None
    );
    assert_eq!(address(json!({"primary_ip": {"id": "1"}, "primary_ipv4_address": ""})), None);
    assert_eq!(address(json!({})), None);

    let only_attached =
        json!({"id": "1", "primary_network_attachment": {"primary_ip": {"address": "10.0.0.3"}}});
    assert_eq!(read::<Instance>(only_attached).primary_address(), Some("10.0.0.3"));
}

#[test]
fn claims_of_an_identity_token() {
    let token: IdentityToken = example("create-identity-token.nonce.json");
    let claims = token.claims().unwrap();
    assert_eq!(claims.nonce, token.nonce);
    assert_eq!(claims.exp.unwrap() - claims.iat.unwrap(), 3600);
    let server = claims.iaas.as_ref().unwrap();
    assert_eq!(server.account_id.as_deref(), Some("aa11bb22cc33dd44ee55ff6677889900"));
    assert_eq!(server.instance_id.as_deref(), Some("0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307"));
    assert_eq!(server.region.as_deref(), Some("us-south"));
    assert_eq!(claims.ip_addresses()[0].address.as_deref(), Some("203.0.113.24"));
    assert_eq!(claims.subnets()[1].name.as_deref(), Some("orders-subnet-b"));
    assert_eq!(claims.aud().len(), 2);

    let token: IdentityToken = example("create-identity-token.json");
    assert_eq!(token.claims().unwrap().nonce, None);
}

#[test]
fn paging_is_tolerated() {
    let groups: PlacementGroupCollection = example("list-placement-groups.paginated-variant.json");
    assert_eq!((groups.limit, groups.total_count), (Some(50), Some(1)));
    assert_eq!(groups.next_start(), None);

    let next = json!({"keys": [], "next": {"href": "http://169.254.169.254/v1/keys?start=abc"}});
    assert_eq!(read::<KeyCollection>(next).next_start().as_deref(), Some("abc"));
}

#[test]
fn device_serials() {
    let attachment: VolumeAttachment = example("get-instance-volume-attachment.json");
    assert_eq!(attachment.device_serial(), Some("0717-6158b36e-8a15-5"));
    let instance: Instance = example("get-instance.json");
    assert_eq!(instance.volume_attachments()[0].device_serial(), Some("0717-a4f7c51c-71f1-5"));
    assert_eq!(instance.disks()[0].device_serial(), Some("0717-aebca97e-e527-5"));
    let instance: Instance = example("get-instance.minimal.json");
    assert_eq!(instance.boot_volume_attachment.unwrap().device_serial(), None);
}
