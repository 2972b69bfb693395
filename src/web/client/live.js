// What a desk does beyond its forms and links: it listens while it is looked at, puts each region in its place without
// disturbing what is being typed, posts its forms without leaving the page, counts the clocks, and says when the server is lost.
// Everything works without it. It uses nothing that needs a secure context: a room without internet is plain HTTP.
/* global Idiomorph */
;(() => {
  'use strict'
  const desk = document.querySelector('[data-live]')
  if (!desk) return
  const SILENCE = 4000 // milliseconds without a sign of life after which the server counts as lost
  const PATIENCE = 15000 // with an answer to a form

  // Typing: a field that was typed in is the reader's until its form is sent.
  const typed = new WeakSet()
  document.addEventListener('input', ({ target }) => typed.add(target))
  document.addEventListener('reset', ({ target }) => [...target.elements].forEach((field) => typed.delete(field)))

  const waiting = new Map() // forms being sent, each with its button
  const place = (region, html) =>
    Idiomorph.morph(region, html, {
      morphStyle: 'innerHTML',
      callbacks: {
        beforeNodeMorphed: (node) => !typed.has(node),
        beforeAttributeUpdated: (name, node) =>
          !(name === 'open' && node.tagName === 'DETAILS') &&
          !(name === 'disabled' && [...waiting.values()].includes(node)),
      },
    })
  const regions = () => [...document.querySelectorAll('[data-region]')]

  // Listening: one stream while the page is visible.
  let stream = null
  let no = Number(desk.dataset.no ?? 0)
  let heard = Date.now()
  let looked = heard // since when this page is being looked at
  let ahead = null // by how much the server's clock is ahead of this one, in milliseconds
  let beyond = Date.parse(document.querySelector('[data-now]')?.dataset.now ?? '') - heard || 0 // the same, by the page until the stream says it
  let again = 0

  const hear = () => {
    heard = Date.now()
    again = 0
    say()
  }
  const close = () => {
    stream?.close()
    stream = null
  }
  const open = () => {
    if (stream || document.hidden) return
    const address = new URL(desk.dataset.live, location.href)
    address.searchParams.set('from', String(no))
    const own = (stream = new EventSource(address))
    ahead = null
    own.addEventListener('now', ({ data }) => {
      ahead = Math.max(ahead ?? -Infinity, Number(data) - Date.now()) // the message that was least delayed says it best
      beyond = ahead
      hear()
      count()
    })
    own.onmessage = ({ data, lastEventId }) => {
      const state = JSON.parse(data)
      for (const region of regions())
        if (Object.hasOwn(state, region.dataset.region)) place(region, state[region.dataset.region])
      no = Number(lastEventId)
      hear()
      count()
    }
    own.onerror = () => {
      if (own.readyState !== EventSource.CLOSED || own !== stream) return // the browser tries again by itself
      stream = null
      again = Math.min(again + 1, 6)
      setTimeout(open, 500 * 2 ** again * (0.5 + Math.random()))
    }
  }

  // Lost: said within five seconds, taken back when the server is heard again.
  let offline = false
  const line = document.querySelector('[data-lost]')
  const two = (number) => String(number).padStart(2, '0')
  /** What the clock of the meeting's place shows at a moment of the server's. */
  const hourThere = (at) => new Date(at).toLocaleTimeString('en-GB', { timeZone: line.dataset.zone, hourCycle: 'h23' })
  const say = () => {
    if (!line) return
    const lost = !document.hidden && (offline || Date.now() - Math.max(heard, looked) > SILENCE)
    const text = lost ? line.dataset.lost.replace('{time}', `\u2066${hourThere(heard + beyond)}\u2069`) : ''
    if (line.textContent !== text) line.textContent = text
  }

  // Clocks: counted here from the server's times; a stopped clock has none and stands still.
  const count = () => {
    const now = Date.now() + (ahead ?? 0)
    for (const clock of document.querySelectorAll('[data-until], [data-since]')) {
      const { until, since } = clock.dataset
      const left = until ? Math.ceil((Date.parse(until) - now) / 1000) : Math.floor((now - Date.parse(since)) / 1000)
      const whole = Math.abs(until ? left : Math.max(left, 0))
      const over = Boolean(until) && left < 0
      const face = `${over ? '\u2212' : ''}${Math.floor(whole / 60)}:${two(whole % 60)}`
      if (clock.textContent !== face) clock.textContent = face
      clock.classList.toggle('over', over)
      const warning = clock.closest('[data-warns]') // what shows itself, and then louder, before a moment comes
      if (!warning) continue
      const [soon, near] = warning.dataset.warns.split(' ').map(Number)
      const state = left <= 0 ? 'ended' : left <= near ? 'near' : left <= soon ? 'soon' : 'far'
      if (!warning.classList.contains(state)) warning.className = `ends ${state}`
    }
  }

  const wake = () => {
    if (document.hidden) return close()
    looked = Date.now() // it was not listening before: that is no loss yet
    open()
    count()
  }
  document.addEventListener('visibilitychange', wake)
  addEventListener('pagehide', close)
  addEventListener('pageshow', wake)
  addEventListener('offline', () => {
    offline = true
    close()
    say()
  })
  addEventListener('online', () => {
    offline = false
    close()
    open()
  })
  setInterval(() => {
    if (document.hidden) return
    if (stream && Date.now() - Math.max(heard, looked) > 3 * SILENCE) close() // half open: the other end is gone without a word
    if (!offline && !stream && again === 0) open()
    say()
    count()
  }, 500)

  // Forms: sent once, by hand; what was typed is kept until it is answered.
  const outcome = document.querySelector('[data-refusal]')
  const tell = (...parts) => outcome?.replaceChildren(...parts)
  const freshId = () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const unanswered = new Map() // what was sent without an answer, and the number it was sent under

  const answered = async (form, answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!answer.ok) {
      const refusal = page.querySelector('[data-refusal]:not(:empty)')
      return tell(...(refusal ? [...refusal.cloneNode(true).childNodes] : [outcome?.dataset.failed ?? '']))
    }
    form.reset()
    const act = Number(new URL(answer.url).searchParams.get('no'))
    const as = page.querySelector('[data-live]')
    if (as && as.dataset.live === desk.dataset.live && Number(as.dataset.no) >= no)
      for (const region of regions()) {
        const moved = page.querySelector(`[data-region="${CSS.escape(region.dataset.region)}"]`)
        if (moved) place(region, moved.innerHTML)
      }
    count()
    tell(act > 0 ? (outcome?.dataset.done ?? '').replace('{no}', String(act)) : '')
  }

  const post = async (form, button) => {
    if (waiting.has(form)) return
    const data = new URLSearchParams(new FormData(form))
    if (button?.name) data.append(button.name, button.value)
    const action = button?.hasAttribute('formaction') ? button.formAction : form.action
    data.delete('_id')
    const said = `${action} ${data}`
    if (!unanswered.has(said)) unanswered.set(said, freshId()) // the same again is the same request
    data.set('_id', unanswered.get(said))
    const focused = document.activeElement === button
    const stop = new AbortController()
    const late = setTimeout(() => stop.abort(), PATIENCE)
    waiting.set(form, button)
    if (button) button.disabled = true
    try {
      const answer = await fetch(action, {
        method: 'POST',
        body: data,
        headers: { Accept: 'text/html' },
        signal: stop.signal,
      })
      await answered(form, answer)
      if (answer.status < 500) unanswered.delete(said)
    } catch {
      tell(outcome?.dataset.unsent ?? '')
    } finally {
      clearTimeout(late)
      waiting.delete(form)
      if (button) button.disabled = false
      if (focused && button.isConnected && document.activeElement === document.body) button.focus()
    }
  }
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!form.hasAttribute('data-enhance') || event.defaultPrevented) return
    event.preventDefault()
    post(form, event.submitter)
  })

  // Keys: a single letter presses its button while no field has the focus. They can be turned off by the page's box [data-keys].
  const box = document.querySelector('input[data-keys]')
  if (box) {
    try {
      box.checked = (localStorage.getItem('keys') ?? 'on') === 'on'
      box.addEventListener('change', () => localStorage.setItem('keys', box.checked ? 'on' : 'off'))
    } catch {
      // nothing is kept where the browser keeps nothing
    }
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || (box && !box.checked))
      return
    if (event.target.closest?.('input:not([data-keys]), textarea, select, [contenteditable]')) return
    const latin = /^[ -~]$/.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase()
    const button = [...document.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key === latin)
    if (!button) return
    event.preventDefault()
    button.click()
  })

  open()
  count()
})()
