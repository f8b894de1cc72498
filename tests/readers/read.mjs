// read.mjs WAYBILL FOLDER BODIES: see run. Prints each answer that was read as something else, and how many were read as they were given;
// ends with 1 where one was not, or nothing was read.
//
// The reader parts an issue wherever "###" stands, and has no answer "None", whatever Waybill writes; such answers are not given. Fields
// that it cannot tell apart or does not know are left out and counted: labels that another element has as well, `upload`, options with a
// comma where several can be chosen (`waybill lint` warns of them).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseIssue, parseTemplate } from '@github/issue-parser'

const [waybill, corpus, bodies] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'waybill-readers-'))

// Always the same numbers (mulberry32).
function randomOf(seed) {
    return function (below) {
        seed = (seed + 0x6d2b79f5) | 0
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
        return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
    }
}

const WORDS = ['ada', 'v1.2.3', 'No response', 'two  words', 'größer', '版本', 'مرحبا', '# not a heading', '## Second', '- [x] done',
    '- [ ] open', '* item', '1. first', '> quoted', '```', '~~~~', '    code', '<!-- hidden -->', '---', '===', '| a | b |', '\\# kept',
    '\\', 'a\\', '&amp; <b>', 'Label: value', '**Bold:** value', '_No reply_', ': colon', '"quoted"', "it's", 'emoji 🚀', '@octo #12']

function lines(random, most) {
    const count = 1 + random(most)
    const all = Array.from({ length: count }, () => (random(6) === 0 ? '' : WORDS[random(WORDS.length)]))
    return all.join('\n').trim()
}

function generated(random) {
    const body = []
    for (let i = 0, count = 1 + random(12); i < count; ++i) {
        const label = ['Version', 'What (and why)?', 'Größe: mm', '版本', 'A | B', 'Steps, in order', '`code`', '**Bold**'][random(8)] + ' ' + i
        const options = ['One', 'Two words', 'größer', '3', 'a/b', '**x**'].slice(0, 2 + random(5))
        const element = { type: ['input', 'textarea', 'dropdown', 'checkboxes'][random(4)], id: 'field-' + i, attributes: { label } }
        if (element.type === 'dropdown') {
            element.attributes.options = options
            element.attributes.multiple = random(2) === 0
        }
        if (element.type === 'checkboxes') element.attributes.options = options.map((one) => ({ label: one, required: random(3) === 0 }))
        if (element.type === 'textarea' && random(3) === 0) element.attributes.render = 'shell'
        if (element.type !== 'checkboxes') element.validations = { required: random(2) === 0 }
        body.push(element)
    }
    return JSON.stringify({ name: 'Generated', description: 'Generated', body })
}

function run(...words) {
    // 1: something is missing in the request, which --force writes all the same; or GitHub refuses the form.
    const done = spawnSync(waybill, words, { encoding: 'utf8' })
    if (done.status !== 0 && done.status !== 1) throw new Error(`${words.join(' ')}: ${done.stderr}`)
    return done
}

// What is given to a field, and what the reader has to make of it.
function answerTo(field, element, random) {
    // What is not answered keeps what the form begins it with.
    const nothing = random(4) === 0 && !field.prefill
    if (element.type === 'checkboxes' || (element.type === 'dropdown' && element.multiple)) {
        const tasks = field.tasks.map((task) => ({ task: task.task, done: !nothing && random(2) === 0 }))
        const chosen = tasks.filter((task) => task.done).map((task) => task.task)
        if (element.type === 'dropdown') return { given: tasks, wanted: chosen }
        return { given: tasks, wanted: { selected: chosen, unselected: tasks.filter((task) => !task.done).map((task) => task.task) } }
    }
    if (element.type === 'dropdown') {
        const chosen = nothing ? '' : field.options[random(field.options.length)]
        return { given: chosen, wanted: chosen ? chosen.split(/, */) : [] }
    }
    const text = nothing ? '' : lines(random, element.type === 'input' ? 1 : 6) || 'ada'
    return { given: text, wanted: text || undefined }
}

// A block of code is read with its fence, which GitHub writes around no answer as well.
function unfenced(text) {
    const match = typeof text === 'string' && text.match(/^(`{3,}|~{3,})[^\n]*\n([\s\S]*)\n\1$/)
    return match ? match[2].trim() || undefined : text
}

const counts = { forms: 0, bodies: 0, answers: 0, same: 0, 'left out': 0 }

function read(name, template, path, seeds) {
    const elements = parseTemplate(template)
    const labels = Object.values(elements).map((element) => element.label)
    const fields = JSON.parse(run('inspect', path, '--json').stdout).fields
    // It goes by the Latin letters of a label where there is no id.
    if (labels.length !== fields.filter((field) => field.id !== 'title').length) {
        console.log(`${name}: the reader does not tell all elements apart`)
        return
    }
    ++counts.forms
    for (let seed = 1; seed <= seeds; ++seed) {
        const random = randomOf(seed)
        const values = {}
        const wanted = {}
        for (const [key, element] of Object.entries(elements)) {
            const field = fields.find((one) => one.label === String(element.label).trim() && one.section >= 0 && one.id !== 'title')
            const twice = labels.filter((label) => label === element.label).length > 1
            const comma = element.multiple && element.options?.some((option) => String(option).includes(','))
            if (!field || twice || comma || element.type === 'upload') {
                ++counts['left out']
                continue
            }
            const answer = answerTo(field, element, random)
            values[field.id] = answer.given
            wanted[key] = answer.wanted
        }
        const file = join(folder, 'values.yml')
        writeFileSync(file, JSON.stringify({ values }))
        const body = run('export', '--values', file, '--template', path, '--force').stdout
        ++counts.bodies
        // It ends where there is a type that it does not know.
        const found = parseIssue(body, template.replace(/type: *upload\b/g, 'type: textarea'))
        for (const [key, value] of Object.entries(wanted)) {
            ++counts.answers
            const is = unfenced(found[key])
            if (isDeepStrictEqual(is, value)) ++counts.same
            else console.log(`${name}, seed ${seed}, ${key}:\n  given ${JSON.stringify(value)}\n  read  ${JSON.stringify(is)}`)
        }
    }
}

try {
    for (const path of readdirSync(corpus, { recursive: true }).map((one) => join(corpus, one)).sort()) {
        const template = /\.ya?ml$/.test(path) && !basename(path).startsWith('config.') ? readFileSync(path, 'utf8') : ''
        // The reader takes what YAML takes, and not what GitHub refuses.
        if (/^body:/m.test(template)) {
            try {
                parseTemplate(template)
            } catch (error) {
                console.log(`${path}: the reader does not take it: ${error.message.split('\n')[0]}`)
                continue
            }
            if (run('lint', path).status === 0) read(path, template, path, Number(bodies))
            else console.log(`${path}: GitHub refuses it`)
        }
    }
    for (let seed = 1; seed <= 40; ++seed) {
        const template = generated(randomOf(seed))
        const path = join(folder, 'generated.yml')
        writeFileSync(path, template)
        read(`generated ${seed}`, template, path, 3)
    }
} finally {
    rmSync(folder, { recursive: true })
}
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '))
process.exit(counts.answers > 0 && counts.same === counts.answers ? 0 : 1)
