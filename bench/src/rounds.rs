//! Contestants that take turns, and what is said of the outcome.

use std::time::Instant;

use crate::Outcome;

/// The figure of one contestant in every round.
pub(crate) struct Figures {
    pub(crate) name: &'static str,
    of_rounds: Vec<f64>,
}

impl Figures {
    pub(crate) fn new(name: &'static str) -> Figures {
        Figures { name, of_rounds: Vec::new() }
    }

    pub(crate) fn add(&mut self, figure: f64) {
        self.of_rounds.push(figure);
    }

    pub(crate) fn median(&self) -> f64 {
        median(self.of_rounds.clone())
    }

    /// The median of the ratios of the rounds, in which a busy neighbour hit both alike.
    pub(crate) fn ratio_to(&self, other: &Figures) -> f64 {
        median(self.of_rounds.iter().zip(&other.of_rounds).map(|(own, others)| own / others).collect())
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The figures of a contestant, by name.
pub(crate) fn find<'a>(figures: &'a [Figures], name: &str) -> Outcome<&'a Figures> {
    figures
        .iter()
        .find(|figures| figures.name == name)
        .ok_or_else(|| format!("nobody is called {name}").into())
}

/// Microseconds that some work takes.
pub(crate) fn microseconds(work: impl FnOnce() -> Outcome<()>) -> Outcome<f64> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed().as_secs_f64() * 1e6)
}

/// Prints a goal and whether it is met.
pub(crate) fn goal(what: &str, figure: f64, most: f64, unit: &str) {
    let verdict = if figure <= most { "met" } else { "NOT met" };
    println!("  goal: {what} at most {most}{unit}: {verdict} ({figure:.3}{unit})");
}
