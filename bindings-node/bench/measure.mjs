// Figures, and what is said of them.

import { spawn, spawnSync } from 'node:child_process'

/** Prints figures and goals, and counts which goals were met. */
export class Report {
  #goals = []

  section(title) {
    console.log(`\n${title}`)
  }

  /** One line of figures, by their units; the ratio is that of the first of them to `base`. */
  row(name, figures, base) {
    const texts = Object.entries(figures).map(([unit, value]) => `${value.toFixed(2).padStart(10)} ${unit.padEnd(9)}`)
    const [first] = Object.values(figures)
    const ratio = base === undefined ? '' : `${(first / base).toFixed(2).padStart(8)} x`
    console.log(`  ${name.padEnd(36)}${texts.join('')}${ratio}`.trimEnd())
  }

  goal(what, value, compare, wanted) {
    const met = compare === 'at most' ? value <= wanted : value >= wanted
    this.#goals.push(met)
    console.log(`  goal: ${what} ${compare} ${wanted}: ${value.toFixed(2)}, ${met ? 'met' : 'NOT MET'}`)
  }

  close() {
    console.log(`\n${this.#goals.filter(Boolean).length} of ${this.#goals.length} goals met`)
  }
}

export function median(values) {
  return quantile(values, 0.5)
}

export function quantile(values, part) {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/**
 * Milliseconds that each program takes from its start to its end, in rounds in which the programs take turns. Each round
 * begins with another one, as what a program leaves in the processor's caches counts for the next.
 */
export function timeProcesses(programs, rounds) {
  const names = Object.keys(programs)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  // The first round fills the caches of the system.
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round + 1) % names.length]
      const started = performance.now()
      const { status } = spawnSync(process.execPath, ['-e', programs[name]], { stdio: ['ignore', 'ignore', 'inherit'] })
      const took = performance.now() - started
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
      if (round >= 0) times[name].push(took)
    }
  }
  return times
}

/** What `contender.mjs` says, for each contender in processes of their own that take turns: lists of figures. */
export async function ask(what, names, rounds, environment) {
  const answers = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) answers[name].push(await answer([what, name], environment))
  }
  return answers
}

function answer(words, environment) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment }
    const child = spawn(process.execPath, ['contender.mjs', ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (part) => (output += part))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${words} ended with ${code}`))))
  })
}
