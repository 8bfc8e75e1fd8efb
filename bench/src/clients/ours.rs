//! Our blocking client, with all that it does besides: token cache, retries, deadline, checks of the response.

use std::hint::black_box;

use vpc_metadata::Operation;
use vpc_metadata::blocking::Client;

use super::Get;
use crate::Outcome;

/// The JSON as the service sent it.
pub(super) struct Call {
    client: Client,
    call: vpc_metadata::Call,
}

impl Call {
    pub(super) fn new(client: Client) -> Call {
        Call { client, call: vpc_metadata::Call::new(Operation::ListPlacementGroups) }
    }
}

impl Get for Call {
    fn get(&mut self) -> Outcome<()> {
        black_box(self.client.call(&self.call)?);
        Ok(())
    }
}

/// The same response, read into its type.
pub(super) struct Typed {
    client: Client,
}

impl Typed {
    pub(super) fn new(client: Client) -> Typed {
        Typed { client }
    }
}

impl Get for Typed {
    fn get(&mut self) -> Outcome<()> {
        black_box(self.client.list_placement_groups()?);
        Ok(())
    }
}

/// One resource by its id, for which the URL is made anew.
pub(super) struct ById {
    client: Client,
    id: String,
}

impl ById {
    pub(super) fn new(client: Client) -> Outcome<ById> {
        let groups = client.list_placement_groups()?.placement_groups;
        let id = groups.first().ok_or("no placement group")?.id.clone();
        Ok(ById { client, id })
    }
}

impl Get for ById {
    fn get(&mut self) -> Outcome<()> {
        black_box(self.client.get_placement_group(&self.id)?);
        Ok(())
    }
}
