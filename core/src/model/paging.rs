use url::Url;

model! {
    /// A link to a page of a collection.
    pub struct PageLink {
        optional {
            /// The address of the page, absolute or relative. Only its `start` parameter is of use.
            href: String,
        }
    }
}

impl PageLink {
    /// The `start` query parameter of the address, decoded; none if there is none or it is empty.
    pub fn start(&self) -> Option<String> {
        let anywhere = Url::parse("http://localhost/").ok()?; // makes a relative link absolute
        let page = anywhere.join(self.href.as_deref()?).ok()?;
        let start = page.query_pairs().find(|(name, _)| name == "start")?.1.into_owned();
        (!start.is_empty()).then_some(start)
    }
}

#[cfg(test)]
mod tests {
    use super::PageLink;

    fn start(href: &str) -> Option<String> {
        PageLink { href: Some(href.to_owned()), ..PageLink::default() }.start()
    }

    #[test]
    fn start_is_taken_from_any_address() {
        assert_eq!(start("http://169.254.169.254/v1/keys?limit=1&start=a%2Fb+c").as_deref(), Some("a/b c"));
        assert_eq!(start("/v1/keys?start=abc#end").as_deref(), Some("abc"));
        assert_eq!(start("?start=first&start=second").as_deref(), Some("first"));
    }

    #[test]
    fn other_addresses_have_none() {
        for href in ["", "http://", "::", "?", "?start=", "?restart=1", "http://[::1", "\u{0}"] {
            assert_eq!(start(href), None, "{href}");
        }
        assert_eq!(PageLink::default().start(), None);
    }
}
