//! ureq, without TLS.

use ureq::Agent;

use super::{ACCEPT, Get, USER_AGENT, check_status};
use crate::Outcome;
use crate::server::Server;

pub(super) struct Ureq {
    agent: Agent,
    url: String,
    bearer: String,
}

impl Ureq {
    pub(super) fn new(server: &Server) -> Ureq {
        let config = Agent::config_builder().proxy(None).user_agent(USER_AGENT).no_delay(true).build();
        Ureq { agent: config.new_agent(), url: server.small(), bearer: server.bearer() }
    }
}

impl Get for Ureq {
    fn get(&mut self) -> Outcome<()> {
        let request =
            self.agent.get(&self.url).header("accept", ACCEPT).header("authorization", &self.bearer);
        let mut response = request.call()?;
        response.body_mut().read_to_vec()?;
        check_status(response.status().as_u16())
    }
}
