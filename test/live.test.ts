import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openHub, type Admitted, type Desk, type Hub, type HubSettings, type Outgoing } from '../src/web/live.ts'

/** The line to one reader: it takes what it is given, until it is told to be slow. */
class FakeLine extends EventEmitter {
  readonly taken: (Buffer | string)[] = []
  writableNeedDrain = false
  slow = false
  ended = false
  destroyed = false
  removeHeader() {}
  writeHead() {}
  write(bytes: Buffer | string): boolean {
    this.taken.push(bytes)
    if (this.slow) this.writableNeedDrain = true
    return !this.slow
  }
  end() {
    this.ended = true
    this.emit('close')
  }
  destroy() {
    this.end()
  }
  drains() {
    this.slow = false
    this.writableNeedDrain = false
    this.emit('drain')
  }
  get text() {
    return this.taken.map(String).join('')
  }
  /** The states it was sent, in order, each with its number. */
  get states() {
    return [...this.text.matchAll(/^id: (\d+)\ndata: (.*)$/gm)].map(([, no, data]) => ({
      no: Number(no),
      ...(JSON.parse(data!) as { readonly floor?: string; readonly [region: string]: unknown }),
    }))
  }
}

/** A room whose regions show what was written on them; each writing is an act. */
const board = (words: { [region: string]: string }) => {
  let no = 1
  const rendered: string[] = []
  const desk = (audience = 'public', shows = Object.keys(words)): Desk => ({
    meeting: 'M',
    key: `wall en ${audience}`,
    look: () => ({
      no,
      regions: shows.map((id) => ({
        id,
        key: `M ${id} en ${audience}`,
        no,
        render: () => {
          rendered.push(id)
          return words[id]!
        },
      })),
    }),
  })
  return {
    desk,
    rendered,
    act: (more: { [region: string]: string } = {}) => {
      Object.assign(words, more)
      no++
    },
  }
}

let hub: Hub
const opened = (settings: HubSettings = {}) => (hub = openHub(settings))
/** So much time passes that every round is over. */
const settles = () => vi.advanceTimersByTime(110)
const comes = (desk: Desk, from: number | null = null, admitted?: Admitted) => {
  const line = new FakeLine()
  const taken = hub.join(line as unknown as Outgoing, desk, { from, ...admitted })
  return Object.assign(line, { admitted: taken })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  hub.close()
  vi.useRealTimers()
})

describe('what is sent', () => {
  test('a reader who comes gets every region as it now is, under the number of the act', () => {
    opened()
    const { desk } = board({ floor: '<b>CUB</b>\n"speaks"', list: 'JPN' })
    expect(comes(desk()).states).toEqual([{ no: 1, floor: '<b>CUB</b>\n"speaks"', list: 'JPN' }])
  })
  test('only the regions whose words changed are sent, and nothing when none did', () => {
    opened()
    const { desk, act } = board({ floor: 'CUB', list: 'JPN' })
    const line = comes(desk(), 1)
    act({ list: 'JPN, FRA' })
    hub.moved('M')
    settles()
    act()
    hub.moved('M')
    settles()
    expect(line.states).toEqual([{ no: 2, list: 'JPN, FRA' }])
  })
  test('all listeners of a key are written the very same bytes', () => {
    opened()
    const { desk, act } = board({ floor: 'CUB' })
    const lines = [comes(desk(), 1), comes(desk(), 1), comes(desk(), 1)]
    act({ floor: 'JPN' })
    hub.moved('M')
    settles()
    const frames = lines.map(({ taken }) => taken.at(-1))
    expect(Buffer.isBuffer(frames[0])).toBe(true)
    expect(new Set(frames).size).toBe(1)
  })
  test('what lies beside the record is sent though no act moved it', () => {
    opened()
    const words = { tray: 'draft 1' }
    const desk: Desk = {
      meeting: 'M',
      key: 'delegation en CUB',
      look: () => ({
        no: 1,
        regions: [{ id: 'tray', key: 'tray en CUB', no: 1, beside: true, render: () => words.tray }],
      }),
    }
    const line = comes(desk, 1)
    settles()
    words.tray = 'draft 2'
    hub.moved('M')
    settles()
    expect(line.states).toEqual([
      { no: 1, tray: 'draft 1' },
      { no: 1, tray: 'draft 2' },
    ])
  })
})

describe('when it is made', () => {
  test('nothing is rendered while nobody listens, and again nothing once the last has left', () => {
    opened()
    const { desk, act, rendered } = board({ floor: 'CUB' })
    act({ floor: 'JPN' })
    hub.moved('M')
    vi.advanceTimersByTime(500)
    expect(rendered).toEqual([])
    const line = comes(desk())
    expect(rendered).toEqual(['floor'])
    line.emit('close')
    act({ floor: 'FRA' })
    hub.moved('M')
    vi.advanceTimersByTime(500)
    expect(rendered).toEqual(['floor'])
    expect(hub.counts.listeners).toBe(0)
  })
  test('a region is rendered once for all its listeners, at most once in 50 ms, and ends as it last was', () => {
    opened()
    const { desk, act, rendered } = board({ floor: '0' })
    const lines = Array.from({ length: 100 }, () => comes(desk(), 1))
    vi.advanceTimersByTime(100)
    rendered.length = 0
    for (let time = 1; time <= 200; time++) {
      act({ floor: String(time) })
      hub.moved('M')
      vi.advanceTimersByTime(5)
    }
    expect(rendered.length).toBeGreaterThanOrEqual(18)
    expect(rendered.length).toBeLessThanOrEqual(21)
    vi.advanceTimersByTime(100)
    for (const line of lines) expect(line.states.at(-1)).toEqual({ no: 201, floor: '200' })
  })
  test('readers who come while acts follow each other do not make it more often', () => {
    opened()
    const { desk, act, rendered } = board({ floor: '0' })
    const lines = [comes(desk())]
    for (let time = 1; time <= 100; time++) {
      act({ floor: String(time) })
      hub.moved('M')
      lines.push(comes(desk(), time))
      vi.advanceTimersByTime(2)
    }
    expect(rendered.length).toBeLessThanOrEqual(6)
    vi.advanceTimersByTime(100)
    for (const line of lines) expect(line.states.at(-1)).toEqual({ no: 101, floor: '100' })
  })
  test('a region that cannot be made is written down, and the next act is shown all the same', () => {
    const said: string[] = []
    opened({ log: (message) => said.push(message) })
    const { desk, act } = board({ floor: 'CUB' })
    let broken = false
    const own = desk()
    const line = comes({
      ...own,
      look: () => {
        if (broken) throw new Error('no floor')
        return own.look()
      },
    })
    broken = true
    act({ floor: 'JPN' })
    hub.moved('M')
    settles()
    broken = false
    hub.moved('M')
    settles()
    expect(said).toHaveLength(1)
    expect(line.states.at(-1)).toEqual({ no: 2, floor: 'JPN' })
  })
})

describe('coming back', () => {
  test('who comes back gets the regions that moved since, and none that did not', () => {
    opened()
    const { desk, act } = board({ floor: 'CUB' })
    comes(desk())
    settles()
    act({ floor: 'JPN' })
    expect(comes(desk(), 2).states).toEqual([])
    expect(comes(desk(), 1).states).toEqual([{ no: 2, floor: 'JPN' }])
  })
  test('who was away while the words changed and changed back is sent them again', () => {
    opened()
    const { desk, act } = board({ floor: 'A' })
    comes(desk())
    for (const floor of ['B', 'A']) {
      settles()
      act({ floor })
    }
    hub.moved('M')
    settles()
    expect(comes(desk(), 2).states).toEqual([{ no: 3, floor: 'A' }])
  })
  test('who has more acts than the record, which was restored, gets everything', () => {
    opened()
    const { desk } = board({ floor: 'CUB' })
    expect(comes(desk(), 57).states).toEqual([{ no: 1, floor: 'CUB' }])
  })
})

describe('a slow reader', () => {
  test('gets no queue but the latest state, once his line is free', () => {
    opened()
    const { desk, act } = board({ floor: '0', list: '-' })
    const line = comes(desk(), 1)
    const swift = comes(desk(), 1)
    settles()
    line.slow = true
    for (let time = 1; time <= 30; time++) {
      act({ floor: String(time) })
      hub.moved('M')
      settles()
    }
    expect(line.states).toEqual([{ no: 2, floor: '1' }]) // the one that filled his line
    expect(swift.states).toHaveLength(30)
    expect(hub.counts.skipped).toBe(29)
    line.drains()
    expect(line.states.at(-1)).toEqual({ no: 31, floor: '30' })
    expect(line.states).toHaveLength(2)
  })
  test('is given up when he takes nothing for long', () => {
    opened({ patience: 10_000 })
    const { desk, act } = board({ floor: 'CUB' })
    const line = comes(desk(), 1)
    line.slow = true
    act({ floor: 'JPN' })
    hub.moved('M')
    vi.advanceTimersByTime(13_000)
    expect(line.ended).toBe(true)
    expect(hub.counts).toMatchObject({ dropped: 1, listeners: 0 })
  })
})

describe('signs of life', () => {
  test('a reader hears the server’s now at once and at least every three seconds; news is sign enough', () => {
    opened()
    const { desk, act } = board({ floor: '0' })
    const quiet = comes(desk(), 1)
    vi.advanceTimersByTime(10_000)
    const times = [...quiet.text.matchAll(/event: now\ndata: (\d+)/g)].map(([, at]) => Number(at))
    expect(times).toHaveLength(6)
    expect(times.at(-1)).toBe(Date.now())
    const before = quiet.taken.length
    for (let time = 1; time <= 10; time++) {
      act({ floor: String(time) })
      hub.moved('M')
      vi.advanceTimersByTime(500)
    }
    expect(quiet.taken.length - before).toBe(10)
  })
})

describe('who is admitted', () => {
  test('beyond the limit nobody is, until somebody leaves', () => {
    opened({ limit: 2 })
    const { desk } = board({ floor: 'CUB' })
    const first = comes(desk())
    expect(comes(desk()).admitted).toBe(true)
    const third = comes(desk())
    expect([third.admitted, third.taken]).toEqual([false, []])
    first.emit('close')
    expect(comes(desk()).admitted).toBe(true)
    expect(hub.counts.refused).toBe(1)
  })
  test('who left before his desk was found is not kept', () => {
    opened()
    const line = Object.assign(new FakeLine(), { destroyed: true })
    hub.join(line as unknown as Outgoing, board({ floor: 'CUB' }).desk(), { from: null })
    expect([hub.counts.listeners, line.taken]).toEqual([0, []])
  })
  test('a badge that is revoked ends its streams and no other', () => {
    opened()
    const { desk } = board({ floor: 'CUB' })
    const [one, other, nobody] = [comes(desk(), 1, { badge: '7' }), comes(desk(), 1, { badge: '8' }), comes(desk(), 1)]
    hub.dismiss('7')
    expect([one.ended, other.ended, nobody.ended]).toEqual([true, false, false])
  })
  test('a badge taken back at another node ends its streams with the next sign of life; while that cannot be read, none', async () => {
    opened()
    const { desk } = board({ floor: 'CUB' })
    let answer = async (): Promise<ReadonlySet<string>> => new Set(['M 7', 'M 8'])
    const lines = ['M 7', 'M 7', 'M 8'].map((badge) => comes(desk(), 1, { badge, standing: () => answer() }))
    const after = () => vi.advanceTimersByTimeAsync(2_000)
    await after()
    answer = () => Promise.reject(new Error('the drawers are locked'))
    await after()
    expect(lines.map(({ ended }) => ended)).toEqual([false, false, false])
    answer = async () => new Set(['M 8'])
    await after()
    expect(lines.map(({ ended }) => ended)).toEqual([true, true, false])
  })
  test('each meeting is asked once for all its badges, however many listen', async () => {
    opened()
    const { desk } = board({ floor: 'CUB' })
    const asked: string[] = []
    const held = Array.from({ length: 1_000 }, (_, no) => String(no + 1))
    const lines = ['M', 'N'].flatMap((meeting) => {
      const standing = async () => {
        asked.push(meeting)
        return new Set(held.filter((no) => no !== '500').map((no) => `${meeting} ${no}`))
      }
      comes({ ...desk(), meeting }, 1) // somebody without a badge, who came first
      return held.map((no) => comes({ ...desk(`podium ${no}`), meeting }, 1, { badge: `${meeting} ${no}`, standing }))
    })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(asked).toEqual(['M', 'N'])
    expect(lines.flatMap(({ ended }, at) => (ended ? [at] : []))).toEqual([499, 1_499])
  })
  test('who comes while the badges are looked up is not taken for one whose badge was taken back', async () => {
    opened()
    const { desk } = board({ floor: 'CUB' })
    let read: (names: ReadonlySet<string>) => void = () => {}
    const standing = () => new Promise<ReadonlySet<string>>((done) => (read = done))
    const before = comes(desk(), 1, { badge: 'M 7', standing })
    await vi.advanceTimersByTimeAsync(2_000)
    const newcomer = comes(desk(), 1, { badge: 'M 8', standing })
    read(new Set())
    await vi.advanceTimersByTimeAsync(0)
    expect([before.ended, newcomer.ended]).toEqual([true, false])
  })
  test('a listener of one key is never written a byte of another', () => {
    opened()
    const audiences = ['public', 'participants', 'states', 'parties', 'podium', 'CUB', 'JPN', 'FRA']
    const languages = ['ar', 'en', 'zh']
    let no = 1
    const canary = (audience: string, language: string, region: string) => `canary-${audience}-${language}-${region}`
    const deskOf = (audience: string, language: string): Desk => ({
      meeting: 'M',
      key: `delegate ${language} ${audience}`,
      look: () => ({
        no,
        regions: ['floor', 'list', 'tray'].map((id) => ({
          id,
          key: `M ${id} ${language} ${audience}`,
          no,
          render: () => `${canary(audience, language, id)}. act ${no}`,
        })),
      }),
    })
    const readers = audiences.flatMap((audience) =>
      languages.map((language) => ({ audience, language, line: comes(deskOf(audience, language)) })),
    )
    for (let time = 0; time < 40; time++) {
      no++
      hub.moved('M')
      const { line } = readers[(time * 7) % readers.length]!
      if (time % 3 === 0) line.slow = true
      vi.advanceTimersByTime(time % 2 ? 20 : 70)
      if (time % 3 === 2) for (const one of readers) one.line.drains()
    }
    settles()
    for (const { audience, language, line } of readers) {
      const found = new Set([...line.text.matchAll(/canary-(\w+-\w+)-/g)].map(([, whose]) => whose))
      expect([...found]).toEqual([`${audience}-${language}`])
      expect(line.states.at(-1)!.floor).toContain('act 41')
    }
  })
})
