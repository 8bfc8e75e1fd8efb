//! Signed tokens: RS256 JWTs, and which of them are still good.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair as RsaKeyPair, PublicKeyComponents};
use ring::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;

use crate::error::Error;
use crate::json::Json;

/// Public test material: everybody has it, so what it signs proves nothing. Made once, because making an RSA key at
/// every start would take seconds.
const TEST_KEY_PEM: &[u8] = include_bytes!("token_signing_key.pem");

/// Past this many remembered tokens the ended ones are forgotten.
const REMEMBERED: usize = 20_000;

/// Locks, also after a panic elsewhere: the data are counters and maps that stay sound.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Identity,
    Iam,
}

#[derive(Debug)]
pub(crate) struct Tokens {
    key: RsaKeyPair,
    public: PublicKeyComponents<Vec<u8>>,
    random: SystemRandom,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// By the token's digest. What stands here needs no look at its signature.
    known: HashMap<[u8; 32], Known>,
    revoked: bool,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    kind: TokenKind,
    ends_millis: i64,
}

impl Tokens {
    pub(crate) fn new() -> Result<Self, Error> {
        let broken = |what: &str| Error::new(format!("token signing key: {what}"));
        let der = PrivatePkcs8KeyDer::from_pem_slice(TEST_KEY_PEM).map_err(|_| broken("is no PEM"))?;
        let key = RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()).map_err(|_| broken("is no RSA key"))?;
        let public = PublicKeyComponents::from(key.public_key());
        Ok(Self { key, public, random: SystemRandom::new(), state: Mutex::default() })
    }

    /// The last part of the key id: a digest of the public key.
    pub(crate) fn key_fingerprint(&self) -> String {
        hex(digest(&SHA256, &self.public.n).as_ref().get(..16).unwrap_or_default())
    }

    /// The public key, for whoever wants to verify tokens as a third party.
    pub(crate) fn jwks(&self, key_ids: &[String]) -> Json {
        let keys = key_ids.iter().map(|key_id| {
            let members = [
                ("kty", "RSA".to_owned()),
                ("use", "sig".to_owned()),
                ("alg", "RS256".to_owned()),
                ("kid", key_id.clone()),
                ("n", URL_SAFE_NO_PAD.encode(&self.public.n)),
                ("e", URL_SAFE_NO_PAD.encode(&self.public.e)),
            ];
            Json::Object(
                members.into_iter().map(|(name, text)| (name.to_owned(), Json::Text(text))).collect(),
            )
        });
        Json::Object(vec![("keys".to_owned(), Json::Array(keys.collect()))])
    }

    /// Signs a token that is good until `ends_millis`, and remembers it.
    pub(crate) fn issue(
        &self,
        kind: TokenKind,
        key_id: &str,
        claims: &Json,
        now_millis: i64,
        ends_millis: i64,
    ) -> Option<String> {
        let header = Json::Object(vec![
            ("alg".to_owned(), Json::from("RS256")),
            ("kid".to_owned(), Json::from(key_id)),
        ]);
        let mut token = URL_SAFE_NO_PAD.encode(header.to_string());
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(claims.to_string(), &mut token);
        let mut signature = vec![0; self.key.public().modulus_len()];
        self.key.sign(&RSA_PKCS1_SHA256, &self.random, token.as_bytes(), &mut signature).ok()?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        self.remember(&token, Known { kind, ends_millis }, now_millis);
        Some(token)
    }

    /// Whether the text is a token of this kind that is good now. A token that this process did not issue (one from
    /// before a restart) must be signed with the key and belong to the server.
    pub(crate) fn is_good(&self, kind: TokenKind, token: &str, server_id: &str, now_millis: i64) -> bool {
        let known = lock(&self.state).known.get(&fingerprint(token)).copied();
        let known = match known {
            Some(known) => known,
            None => {
                if lock(&self.state).revoked {
                    return false;
                }
                let Some(known) = self.verify(token, server_id) else { return false };
                self.remember(token, known, now_millis);
                known
            }
        };
        known.kind == kind && now_millis < known.ends_millis
    }

    /// From now on no token of before is good.
    pub(crate) fn revoke(&self) {
        let mut state = lock(&self.state);
        state.known.clear();
        state.revoked = true;
    }

    fn remember(&self, token: &str, known: Known, now_millis: i64) {
        let mut state = lock(&self.state);
        if state.known.len() >= REMEMBERED {
            state.known.retain(|_, known| now_millis < known.ends_millis);
        }
        state.known.insert(fingerprint(token), known);
    }

    fn verify(&self, token: &str, server_id: &str) -> Option<Known> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        self.public.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature).ok()?;
        let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?;
        let claims = Json::parse(std::str::from_utf8(&claims).ok()?).ok()?;
        if claims.text_at(&["iaas", "instanceID"])? != server_id {
            return None;
        }
        let Json::Number(expiry) = claims.get("exp")? else { return None };
        Some(Known { kind: TokenKind::Identity, ends_millis: expiry.as_i64()?.checked_mul(1000)? })
    }
}

fn fingerprint(token: &str) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    bytes
}

/// What stands for a secret in the request log.
pub(crate) fn short_fingerprint(secret: &str) -> String {
    hex(fingerprint(secret).get(..8).unwrap_or_default())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: &str = "0717_server";

    fn issue(tokens: &Tokens, kind: TokenKind, exp: i64) -> String {
        let claims = Json::parse(&format!(r#"{{"exp":{exp},"iaas":{{"instanceID":"{SERVER}"}}}}"#)).unwrap();
        tokens.issue(kind, "key", &claims, 0, exp * 1000).unwrap()
    }

    #[test]
    fn good_until_the_end_and_only_as_what_it_is() {
        let tokens = Tokens::new().unwrap();
        let token = issue(&tokens, TokenKind::Identity, 10);
        assert!(tokens.is_good(TokenKind::Identity, &token, SERVER, 9_999));
        assert!(!tokens.is_good(TokenKind::Identity, &token, SERVER, 10_000));
        assert!(!tokens.is_good(TokenKind::Iam, &token, SERVER, 1));
        tokens.revoke();
        assert!(!tokens.is_good(TokenKind::Identity, &token, SERVER, 1));
        assert!(tokens.is_good(TokenKind::Identity, &issue(&tokens, TokenKind::Identity, 11), SERVER, 1));
    }

    #[test]
    fn a_token_of_another_process_counts_by_its_signature_and_server() {
        let token = issue(&Tokens::new().unwrap(), TokenKind::Identity, 10);
        let tokens = Tokens::new().unwrap();
        assert!(tokens.is_good(TokenKind::Identity, &token, SERVER, 1));
        assert!(!Tokens::new().unwrap().is_good(TokenKind::Identity, &token, "other", 1));
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let changed =
            signature.replacen(&signature[..1], if signature.starts_with('A') { "B" } else { "A" }, 1);
        for broken in [format!("{signed}.{changed}"), format!("{signed}."), "a.b.c".into(), String::new()] {
            assert!(!tokens.is_good(TokenKind::Identity, &broken, SERVER, 1), "{broken}");
        }
    }
}
