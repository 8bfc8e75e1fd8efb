//! `fork()` after the first call: parent and child both go on, 200 times.
//!
//! A process of its own with one thread of its own: a fork takes only the calling thread along.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(not(unix))]
fn main() {
    println!("there is no fork() here");
}

#[cfg(unix)]
mod unix {
    use std::time::Duration;

    use vpc_metadata::Operation;
    use vpc_metadata_tests::Bench;

    const ROUNDS: usize = 200;
    /// After this a child is stuck, and the alarm ends it.
    const PATIENCE_SECONDS: u32 = 60;

    pub(super) fn main() {
        let bench = Bench::new();
        let client = bench.builder().timeout(Duration::from_secs(30)).build_blocking().unwrap();
        let threads = || std::fs::read_dir("/proc/self/task").map(Iterator::count).unwrap_or(0);
        let before = threads();
        let token = client.identity_token().unwrap();
        client.get_instance().unwrap();
        assert_eq!(threads(), before, "calls start no thread");

        for round in 0..ROUNDS {
            // Now and then a refresh is under way in the parent, on its own thread, at the time of the fork.
            if round % 10 == 9 {
                bench.advance(Duration::from_secs(260));
                client.identity_token().unwrap();
            }
            // SAFETY: the child only calls the client, whose promise to work there is what is tested, and ends with
            // `_exit`.
            let child = unsafe { libc::fork() };
            assert!(child >= 0, "fork failed");
            if child == 0 {
                // SAFETY: plain system calls.
                unsafe { libc::alarm(PATIENCE_SECONDS) };
                let works = client.get_instance().is_ok()
                    && client.iam_token(None).is_ok()
                    && client.list_keys().is_ok();
                drop(client);
                // SAFETY: ends the child without running the parent's exit handlers.
                unsafe { libc::_exit(i32::from(!works)) };
            }
            client.get_instance().unwrap();
            let mut status = 0;
            // SAFETY: waits for the child made above.
            let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
            assert_eq!(waited, child);
            assert!(
                libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0,
                "round {round}: the child failed: {status:#x}"
            );
            client.list_keys().unwrap();
        }
        assert!(bench.count(Operation::GetInstance) >= 2 * ROUNDS);
        drop(token);
        println!("{ROUNDS} forks: parent and child went on\n\n1 passed, 0 failed");
    }
}
