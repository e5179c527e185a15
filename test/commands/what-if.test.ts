import { describe, expect, it } from 'vitest'
import { filesBelow, run, type Run, type World } from '../support.js'

const examples = filesBelow('examples')

/** A small plan with two people and two deals. */
const plan = (name: string, prefix = ''): string => `version: 1
currency: CNY
account: { name: ${name} }
team:
  - { id: ${prefix}ann, name: 赵宁, role: account_manager, level: 2 }
relationships:
  people:
    - id: ${prefix}cio
      name: 王总
      title: 信息总监
      influence: high
      contact: in_depth
      attitude: supporter
      coverage: [${prefix}ann]
      relationship: { current: vendor, desired: trusted_advisor }
    - { id: ${prefix}cfo, name: 李总, title: 财务总监, influence: low, relationship: { desired: vendor } }
opportunities:
  - { id: ${prefix}big, name: 大单, stage: A, amount: 1000000 }
  - { id: ${prefix}small, name: 小单, stage: B, amount: 200000 }
`

const files = { 'a.plan.yaml': plan('示例公司') }

const two = { 'a.plan.yaml': plan('示例公司'), 'b.plan.yaml': plan('另一公司', 'o_') }

type Row = {
  file: string | null
  section: string
  name: string
  subject: string | null
  before: unknown
  after: unknown
}
type Found = Record<'file' | 'rule' | 'severity' | 'subject' | 'message' | 'severity_before' | 'message_before', string>
type Section = {
  changes: { file: string; id: string; field: string; path: string; before: unknown; after: unknown }[]
  figures: Row[]
  findings: { new: Found[]; gone: Found[]; changed: Found[] }
}

const suppose = (command: string, wishes: readonly string[], world: World = {}): Promise<Run> =>
  run([...command.split(' '), ...wishes.flatMap((wish) => ['--what-if', wish])], { files, ...world })

const difference = async (command: string, wishes: readonly string[], world: World = {}): Promise<Section> => {
  const { out, err } = await suppose(`${command} --format json`, wishes, world)
  expect(err).toBe('')
  return (JSON.parse(out) as { sections: { 'what-if': Section } }).sections['what-if']
}

const short = ({ section, name, subject, before, after }: Row) => [section, name, subject, before, after]

describe('what is supposed', () => {
  it.each([
    ['an id', 'cio.attitude=mentor', ['cio', 'attitude', '/relationships/people/0/attitude', 'supporter', 'mentor']],
    ['a name', '王总.attitude=mentor', ['cio', 'attitude', '/relationships/people/0/attitude', 'supporter', 'mentor']],
    [
      'a title',
      '信息总监.attitude=指导者',
      ['cio', 'attitude', '/relationships/people/0/attitude', 'supporter', 'mentor'],
    ],
    [
      'a full-width sign',
      '王总.attitude＝反对者',
      ['cio', 'attitude', '/relationships/people/0/attitude', 'supporter', 'opponent'],
    ],
    [
      'blanks',
      ' cio.attitude = neutral ',
      ['cio', 'attitude', '/relationships/people/0/attitude', 'supporter', 'neutral'],
    ],
    ['money in words', '大单.amount=80万', ['big', 'amount', '/opportunities/0/amount', 1000000, 800000]],
    [
      'a day in words',
      'big.expected_close_on=+7',
      ['big', 'expected_close_on', '/opportunities/0/expected_close_on', null, '2026-07-07'],
    ],
    [
      'a deeper field',
      'cio.relationship.current=none',
      ['cio', 'relationship.current', '/relationships/people/0/relationship/current', 'vendor', 'none'],
    ],
    ['nothing known', 'cio.attitude=', ['cio', 'attitude', '/relationships/people/0/attitude', 'supporter', null]],
    [
      'nothing known, where nothing was',
      'cfo.attitude=',
      ['cfo', 'attitude', '/relationships/people/1/attitude', null, null],
    ],
    [
      'one more in a list',
      'cfo.coverage=+赵宁',
      ['cfo', 'coverage', '/relationships/people/1/coverage', null, ['ann']],
    ],
    ['a part of the plan', 'account.vpc=V', ['account', 'vpc', '/account/vpc', null, 'V']],
    ['the plan', 'plan.status=approved', ['plan', 'status', '/status', null, 'approved']],
    ['an equals sign in a value', 'big.solution=a=b', ['big', 'solution', '/opportunities/0/solution', null, 'a=b']],
  ])('is understood by %s', async (_, wish, expected) => {
    const { changes } = await difference('gaps a.plan.yaml', [wish])
    expect(changes.map(({ file, id, field, path, before, after }) => [file, id, field, path, before, after])).toEqual([
      ['a.plan.yaml', ...expected],
    ])
  })

  it('may be several values, each understood after the ones before', async () => {
    const { changes } = await difference('gaps a.plan.yaml', ['cio.name=周总', '周总.attitude=neutral'])
    expect(changes.map(({ id, field, before, after }) => [id, field, before, after])).toEqual([
      ['cio', 'name', '王总', '周总'],
      ['cio', 'attitude', 'supporter', 'neutral'],
    ])
  })

  it('counts once where a value is supposed twice, and the last counts', async () => {
    const { changes, figures } = await difference('pipeline a.plan.yaml', ['big.amount=5', 'big.amount=2000000'])
    expect(changes.map(({ before, after }) => [before, after])).toEqual([[1000000, 2000000]])
    expect(figures.find(({ name }) => name === 'open_amount')).toMatchObject({ before: 1200000, after: 2200000 })
  })
})

describe('what would change', () => {
  it('is every figure with its section, its name in explain, and what it is about', async () => {
    const { figures } = await difference('gaps a.plan.yaml', ['cio.relationship.current=problem_solver'])
    expect(figures.map(short)).toEqual([
      ['relationship-gaps', 'people.current', 'cio', 'vendor', 'problem_solver'],
      ['relationship-gaps', 'people.current_level', 'cio', 1, 3],
      ['relationship-gaps', 'people.gap', 'cio', 3, 1],
      ['relationship-gaps', 'people.weighted_gap', 'cio', 9, 3],
      ['relationship-gaps', 'people.priority', 'cio', 'critical', 'significant'],
      ['relationship-gaps', 'gap_total', null, 9, 3],
      ['relationship-gaps', 'gap_index_pct', null, 75, 25],
    ])
    expect(figures.every(({ file }) => file === 'a.plan.yaml')).toBe(true)
  })

  it('has null for what is not known and for what is not there', async () => {
    const { figures } = await difference('gaps a.plan.yaml', ['cfo.relationship.current=none'])
    expect(figures.map(short)).toContainEqual(['relationship-gaps', 'people.person', 'cfo', null, 'cfo'])
    expect(figures.map(short)).toContainEqual(['relationship-gaps', 'people.gap', 'cfo', null, 1])
  })

  it('is every finding that comes, goes, or says something else', async () => {
    const more = await difference('check a.plan.yaml --rule REL-002', ['cio.relationship.current=trusted_advisor'])
    expect(more.findings.gone.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['REL-002 cio'])
    const less = await difference('gaps a.plan.yaml', ['cio.relationship.current=problem_solver'])
    expect(less.findings.gone).toEqual([])
    expect(less.findings.changed).toMatchObject([{ file: 'a.plan.yaml', rule: 'REL-002', subject: 'cio' }])
    const [changed] = less.findings.changed
    expect(changed?.message_before).toContain('weighted gap 9')
    expect(changed?.message).toContain('weighted gap 3')
    const worse = await difference('check a.plan.yaml', ['big.stage=D'])
    expect(worse.findings.new.length).toBeGreaterThan(3)
  })

  it('is a severity, too', async () => {
    const { findings } = await difference('check a.plan.yaml --rule PLN', ['plan.status=in_review'])
    const severities = findings.changed.map(({ severity_before, severity }) => `${severity_before} ${severity}`)
    expect(new Set(severities)).toEqual(new Set(['warning error']))
  })

  it('is nothing where a value stays', async () => {
    const none = { figures: [], findings: { new: [], gone: [], changed: [] } }
    expect(await difference('review a.plan.yaml', ['cio.attitude=supporter'])).toMatchObject(none)
    const { out } = await suppose('gaps a.plan.yaml', ['cio.attitude=supporter'])
    expect(out).toContain('No figure and no finding changes.')
    const { out: chinese } = await suppose('gaps a.plan.yaml --lang zh', ['cio.attitude=supporter'])
    expect(chinese).toContain('没有数字或问题发生变化。')
  })

  it('for a check is its findings, completeness and the key figures', async () => {
    const { figures } = await difference('check a.plan.yaml', ['big.amount=3000000', 'plan.owner=ann'])
    expect(new Set(figures.map(({ section }) => section))).toEqual(new Set(['completeness', 'key-figures']))
    const { out } = await suppose('check a.plan.yaml --format json', ['big.amount=3000000'])
    expect(Object.keys((JSON.parse(out) as { plans: [{ sections: object }] }).plans[0].sections)).toEqual([])
  })

  it('for the next moves is which come and go, each with the plan that it is about', async () => {
    const { figures } = await difference(
      'next --all',
      ['o_cfo.relationship.current=none', 'o_cio.relationship.current='],
      {
        files: two,
      },
    )
    const moves = figures.filter(({ section }) => section === 'next-moves')
    expect(moves.length).toBeGreaterThan(0)
    expect(new Set(moves.map(({ file }) => file))).toEqual(new Set(['b.plan.yaml']))
  })

  it('belongs to no plan where two plans have one account', async () => {
    const same = { 'a.plan.yaml': plan('示例公司'), 'b.plan.yaml': plan('示例公司', 'o_') }
    const wishes = ['o_cio.relationship.current=trusted_advisor']
    const { figures } = await difference('next --all', wishes, { files: same })
    expect(new Set(figures.map(({ file }) => file))).toEqual(new Set([null]))
    const { out } = await suppose('next --all', wishes, { files: same })
    expect(out).toContain('All plans\n')
  })

  it('leaves the other sections as they would be', async () => {
    const { out } = await suppose('gaps a.plan.yaml --format json', ['cio.relationship.current=problem_solver'])
    const { plans } = JSON.parse(out) as { plans: [{ sections: Record<string, { gap_total: number }> }] }
    expect(plans[0].sections['relationship-gaps']?.gap_total).toBe(3)
  })
})

describe('for people', () => {
  it.each([['en'], ['zh']])('it is a table of figures and a list of findings, in %s', async (lang) => {
    const wishes = ['王总.relationship.current=problem_solver', 'cfo.relationship.current=none']
    const { code, out } = await suppose(`gaps a.plan.yaml --lang ${lang}`, wishes)
    expect(code).toBe(0)
    expect(out).toMatchSnapshot()
  })

  it.each([['en'], ['zh']])('a review ends with the verdict, in %s', async (lang) => {
    const { out } = await suppose(
      `review examples/bedrock-petroleum --as-of 2026-06-30 --lang ${lang}`,
      ['o_carbon.stage=C'],
      {
        files: examples,
      },
    )
    const last = out.trimEnd().split('\n').at(-1)
    expect(last).toBe(lang === 'zh' ? '✗ 结论：正常推进 → 有风险' : '✗ Verdict: on course → at risk')
    // The stage by its letter, and what set does not do.
    expect(out).toMatch(/碳排放监测平台 · (?:stage|阶段) +B +C\n/)
    const line = out.replaceAll('\n', lang === 'zh' ? '' : ' ')
    expect(line).toContain(lang === 'zh' ? '还会把日期记入阶段历史' : 'plan move also records')
  })

  it('a verdict that stays is said, too', async () => {
    const { out } = await suppose('review a.plan.yaml', ['big.amount=1200000'])
    expect(out).toContain('Verdict as before: incomplete')
    const { out: chinese } = await suppose('review a.plan.yaml --lang zh', ['big.amount=1200000'])
    expect(chinese).toContain('结论不变：不完整')
  })

  it.each([
    ['en', ['new', 'gone', 'now']],
    ['zh', ['新增', '不再需要', '改为']],
  ] as const)('says which moves come and go, and which ask for something else, in %s', async (lang, words) => {
    const wishes = ['cio.relationship.current=trusted_advisor', 'plan.owner=ann', 'small.stage=C']
    const { out } = await suppose(`next a.plan.yaml --all --lang ${lang}`, wishes, { width: 200 })
    for (const word of words) expect(out).toMatch(new RegExp(`^- ${word}[:：]`, 'm'))
  })

  it('only what differs is shown, each figure once', async () => {
    const { out } = await suppose('review a.plan.yaml', ['big.amount=1200000'])
    expect(out).not.toContain('Part 1')
    expect(out.split('open, weighted').length).toBe(2)
    expect(out).toContain('Nothing is written; plan set writes it.')
  })

  it('long tables leave out the sums by stage, time and category, and say so', async () => {
    const { out: few } = await suppose('pipeline a.plan.yaml', ['small.amount=300000'])
    expect(few).toContain('B · weighted')
    expect(few).not.toContain('--format json')
    const wishes = ['big.amount=1200000', 'big.stage=D', 'small.amount=300000', 'small.stage=E']
    const { out: many } = await suppose('pipeline a.plan.yaml', wishes)
    expect(many).not.toContain('B · weighted')
    expect(many).toMatch(/and \d+ sums by stage, time or category; --format json has them all/)
  })

  it('Markdown has the same', async () => {
    const { out } = await suppose('gaps a.plan.yaml --format markdown', ['cio.relationship.current=problem_solver'])
    expect(out).toContain('# What if · Relationship gaps\n')
    expect(out).toContain('| gap, weighted | 9 | 3 |')
    expect(out).not.toContain('## Findings\n')
    const { out: moves } = await suppose('next a.plan.yaml --format markdown', [
      'cio.relationship.current=problem_solver',
    ])
    expect(moves.match(/^# .*$/gm)).toEqual(['# What if · Next moves'])
  })

  it('a diagram is drawn as it would be', async () => {
    const changed = { 'a.plan.yaml': plan('示例公司').replace('attitude: supporter', 'attitude: opponent') }
    for (const format of ['mermaid', 'dot']) {
      const command = `map influence a.plan.yaml --format ${format}`
      const { code, out } = await suppose(command, ['cio.attitude=opponent'])
      expect(code).toBe(0)
      expect(out).toBe((await run(command.split(' '), { files: changed })).out)
    }
  })

  it('goes to a file, too', async () => {
    const { out, written } = await suppose('gaps a.plan.yaml -o what.md --format markdown', ['cio.influence=low'])
    expect(out).toBe('')
    expect([...written.keys()]).toEqual(['what.md'])
  })
})

describe('several plans', () => {
  it('only one of which has the id are all compared', async () => {
    const { changes, figures, findings } = await difference('gaps', ['o_cio.relationship.current=trusted_advisor'], {
      files: two,
    })
    expect(changes.map(({ file, id }) => [file, id])).toEqual([['b.plan.yaml', 'o_cio']])
    expect(new Set(figures.map(({ file }) => file))).toEqual(new Set(['b.plan.yaml']))
    expect(new Set(findings.gone.map(({ file }) => file))).toEqual(new Set(['b.plan.yaml']))
    const { out } = await suppose('gaps', ['o_cio.relationship.current=trusted_advisor'], { files: two })
    expect(out).toContain('- 另一公司 · 王总 · relationship.current: vendor → trusted_advisor\n')
    expect(out).not.toContain('示例公司')
  })

  it('one of which has an id that is part of a name elsewhere', async () => {
    const near = { ...two, 'b.plan.yaml': plan('另一公司', 'o_').replace('name: 李总', 'name: the cio himself') }
    const { changes } = await difference('gaps', ['cio.attitude=neutral'], { files: near })
    expect(changes.map(({ file }) => file)).toEqual(['a.plan.yaml'])
  })

  it.each([
    [
      'a name of both',
      '王总.attitude=neutral',
      '"王总.attitude" may mean something in several plans; give the path of one:\n  a.plan.yaml\n  b.plan.yaml\n',
    ],
    [
      'a part of a name of both',
      '王.attitude=neutral',
      '"王.attitude" may mean something in several plans; give the path of one:\n  a.plan.yaml\n  b.plan.yaml\n',
    ],
    [
      'the plan',
      'plan.status=draft',
      '"plan.status" may mean something in several plans; give the path of one:\n  a.plan.yaml\n  b.plan.yaml\n',
    ],
    ['nobody', 'ceo.attitude=neutral', 'none of the 2 plans has a record called "ceo"; did you mean "cio"?\n'],
    ['nobody by far', '孙岚.attitude=neutral', 'none of the 2 plans has a record called "孙岚"\n'],
    ['no field', 'attitude=neutral', 'none of the 2 plans has a record called "attitude"\n'],
  ])('refuse what is %s', async (_, wish, words) => {
    const { code, out, err } = await suppose('gaps', [wish], { files: two })
    expect([code, out, err]).toEqual([2, '', `plan: ${words}`])
    const chinese = await suppose('gaps --lang zh', [wish], { files: two })
    expect([chinese.code, chinese.out]).toEqual([2, ''])
    expect(chinese.err).toMatch(/^plan: .*[\u4e00-\u9fff]/)
  })

  it('show the class table of a review before and after', async () => {
    const { figures } = await difference('review a.plan.yaml b.plan.yaml', ['o_big.amount=2000000'], { files: two })
    const table = figures.filter(({ section }) => section === 'class-table')
    expect(table.map(short)).toEqual([['class-table', 'open_weighted', null, 150000, 250000]])
    expect(table.map(({ file }) => file)).toEqual(['b.plan.yaml'])
  })

  it('one of which cannot be read are compared without it, and it is shown', async () => {
    const broken = { ...files, 'x.plan.yaml': 'version: 1\naccount: { nam: x }\n' }
    const { code, out } = await suppose('gaps', ['cio.relationship.current=problem_solver'], { files: broken })
    expect(code).toBe(1)
    expect(out).toContain('gap, weighted')
    expect(out).toContain('unknown key "nam"')
  })
})

describe('exit codes are those of the plan as it would be', () => {
  it.each([
    ['a check that would fail', 'check a.plan.yaml --rule OPP-006', 'big.stage=D', 0],
    ['a check that would fail because of a reference', 'check a.plan.yaml --rule PLN-005', 'plan.notes=x', 0],
    ['a share that is asked for', 'check a.plan.yaml --rule PLN-005 --min-complete 90', 'plan.notes=x', 1],
    ['findings that shall count', 'gaps a.plan.yaml --fail-on warning', 'cio.influence=medium', 1],
    [
      'findings that would be gone',
      'check a.plan.yaml --rule REL-002 --strict',
      'cio.relationship.current=trusted_advisor',
      0,
    ],
  ])('%s', async (_, command, wish, code) => {
    expect((await suppose(command, [wish])).code).toBe(code)
  })

  it('an error that would come fails a check', async () => {
    const close = { 'a.plan.yaml': plan('示例公司').replace('current: vendor', 'current: trusted_advisor') }
    const command = 'check a.plan.yaml --rule REL-002'
    expect((await run(command.split(' '), { files: close })).code).toBe(0)
    const { code, out } = await suppose(command, ['cio.relationship.current=vendor'], { files: close })
    expect(code).toBe(1)
    expect(out.trimEnd().split('\n').at(-1)).toBe('errors 0 → 1')
  })
})

describe('what cannot be supposed ends with 2 and nothing on standard output', () => {
  const refused = async (command: string, wish: string, world: World = {}): Promise<string> => {
    const { code, out, err, written } = await suppose(command, [wish], world)
    expect([code, out, written.size]).toEqual([2, '', 0])
    return err
  }

  it.each([
    ['no value', 'cio.attitude', '--what-if wants ID.FIELD=VALUE, as in cio.attitude=supporter; not "cio.attitude"'],
    ['nobody', 'ceo.attitude=neutral', 'no record of the plan is called "ceo"; did you mean "cio"?'],
    ['no field', 'cio.attitud=neutral', '"王总" has no field "attitud"; did you mean "attitude"?'],
    [
      'no level',
      'cio.attitude=很好',
      '"很好" is not a level of "attitude". Write one of: mentor, supporter, neutral, non_supporter, opponent.',
    ],
    [
      'no number',
      'big.amount=abc',
      '"abc" is no number that can be kept exactly; write it as 6800000, 6,800,000 or 680万, with 15 digits at most, in CNY',
    ],
    ['two people', '总.attitude=neutral', '"总" may mean several; give the id:\n  cio  王总\n  cfo  李总'],
    [
      'a list of records',
      'relationships.people=x',
      '"relationships.people" is a list of records and no single value; use plan add, or set a field of one of them',
    ],
    ['an id', 'cio.id=x', 'an id is changed everywhere at once: plan rename cio NEW'],
  ])('%s', async (_, wish, words) => {
    expect(await refused('gaps a.plan.yaml', wish)).toBe(`plan: ${words}\n`)
    // Nobody is asked, where somebody could answer either.
    expect(await refused('gaps a.plan.yaml', wish, { answers: ['cio'], terminal: true })).toBe(`plan: ${words}\n`)
    expect(await refused('gaps a.plan.yaml --lang zh', wish)).toMatch(/[\u4e00-\u9fff]/)
  })

  it('a plan that has a problem itself', async () => {
    const broken = { 'a.plan.yaml': 'version: 1\naccount: { nam: x }\n' }
    expect(await refused('gaps a.plan.yaml', 'plan.notes=x', { files: broken })).toBe(
      'plan: nothing was changed, the plan has a problem that comes first: a.plan.yaml:2: unknown key "nam". Did you mean "name"?\n',
    )
  })

  it('a file that is no text', async () => {
    const binary = { 'a.plan.yaml': new Uint8Array([0, 1, 2, 255]) }
    const err = await refused('gaps a.plan.yaml', 'plan.notes=x', { files: binary })
    expect(err).toMatch(/^plan: a\.plan\.yaml/)
  })

  it('a session, and the workings of figures', async () => {
    expect(await refused('review a.plan.yaml --session', 'cio.attitude=neutral')).toBe(
      'plan: a session writes to the plan, and --what-if writes nothing; use one of them\n',
    )
    expect(await refused('review a.plan.yaml --minutes 1,1,1,1,1 --lang zh', 'cio.attitude=neutral')).toContain(
      '评审会',
    )
    expect(await refused('gaps a.plan.yaml --explain', 'cio.attitude=neutral')).toBe(
      'plan: --explain says how figures came about, --what-if how they change; use one of them\n',
    )
  })
})

describe('standard input', () => {
  it('may be supposed, for nothing is written', async () => {
    const { changes } = await difference('gaps -', ['cio.attitude=neutral'], { files: {}, stdin: plan('示例公司') })
    expect(changes).toMatchObject([{ file: '<stdin>', id: 'cio' }])
  })
})

describe('under pseudonyms', () => {
  const notes = plan('示例公司').replace('stage: A,', 'stage: A, solution: 王总的方案,')
  const secrets = ['王总', '李总', '赵宁', '示例公司', 'cio', 'cfo', 'a.plan.yaml']

  it.each([['text'], ['markdown'], ['json']])(
    'no name is said in %s, the new one as little as the old one',
    async (format) => {
      for (const view of ['review', 'gaps', 'check', 'next', 'pipeline'])
        for (const wish of ['cio.name=周总', '王总.attitude=neutral', 'cfo.coverage=赵宁', 'account.name=新公司']) {
          const { out, code } = await suppose(
            `${view} a.plan.yaml --redact-names --fail-on never --format ${format}`,
            [wish],
            {
              files: { 'a.plan.yaml': notes },
            },
          )
          expect(code).toBe(0)
          expect({ view, wish, left: [...secrets, '周总', '新公司'].filter((secret) => out.includes(secret)) }).toEqual(
            {
              view,
              wish,
              left: [],
            },
          )
        }
    },
  )

  it('values and ids go by the same names as everything else', async () => {
    const { changes } = await difference('gaps a.plan.yaml --redact-names', ['cfo.coverage=赵宁'])
    expect(changes).toEqual([
      {
        file: 'customer-1',
        id: 'person_2',
        field: 'coverage',
        path: '/relationships/people/1/coverage',
        before: null,
        after: ['member_1'],
      },
    ])
    const { out } = await suppose('gaps a.plan.yaml --redact-names', ['cio.attitude=neutral'])
    expect(out).toContain('- Person 1 · attitude: supporter → neutral\n')
  })

  it('a key that is an id goes by another name', async () => {
    const rival = `${plan('示例公司')}competitors:\n  - { id: acme, name: 对手公司 }\n`
    const withRating = rival.replace(
      'amount: 1000000',
      'amount: 1000000, assessment: { competitors: { acme: { compelling_event: minus } } }',
    )
    const wishes = ['big.assessment.competitors.acme.compelling_event=plus']
    const plain = await suppose('pipeline a.plan.yaml --format json', wishes, { files: { 'a.plan.yaml': withRating } })
    expect(plain.err).toBe('')
    const { changes } = await difference('pipeline a.plan.yaml --redact-names', wishes, {
      files: { 'a.plan.yaml': withRating },
    })
    expect(changes).toMatchObject([
      { field: 'assessment.competitors.competitor_1.compelling_event', before: 'minus', after: 'plus' },
    ])
  })

  it.each([
    ['nobody', 'ceo.attitude=neutral'],
    ['no field', 'cio.attitud=neutral'],
    ['two people', '总.attitude=neutral'],
    ['an id', 'cio.id=x'],
  ])('what cannot be done says no name either: %s', async (_, wish) => {
    for (const lang of ['en', 'zh']) {
      const { code, err } = await suppose(`gaps a.plan.yaml --redact-names --lang ${lang}`, [wish])
      expect(code).toBe(2)
      expect(secrets.filter((secret) => err.includes(secret))).toEqual([])
    }
    const several = await suppose('gaps --redact-names', ['王总.attitude=neutral'], { files: two })
    expect(several.err).toBe(
      'plan: "Person 1.attitude" may mean something in several plans; give the path of one:\n  customer-1\n  customer-2\n',
    )
  })
})

it('stands in the help of every view, and of no other command', async () => {
  for (const lang of ['en', 'zh']) {
    const { out } = await run(['gaps', '--help', '--lang', lang], { width: 200 })
    expect(out).toContain('--what-if <change>')
    for (const view of ['review', 'check', 'show', 'next', 'people', 'pipeline', 'control', 'coverage', 'segment'])
      expect((await run([view, '--help', '--lang', lang])).out).toContain('--what-if')
  }
  expect((await run(['set', '--help'])).out).not.toContain('--what-if')
  expect((await suppose('gaps a.plan.yaml', [])).out).not.toContain('What if')
})
