/**
 * How a report lies on its pages, in Typst. It is the same for every report: the words come in as data, so that none of
 * them is ever read as a command.
 */
export const LAYOUT = String.raw`
#let sheet = json(bytes(sys.inputs.sheet))
#let tongue = sheet.language
#let mirrored = sheet.dir == "rtl"
#let end-side = if mirrored { left } else { right }
#let indented(by, body) = pad(..(if mirrored { (right: by) } else { (left: by) }), body)

#let faces = if tongue == "zh" {
  ((name: "Noto Serif", covers: "latin-in-cjk"), "Noto Serif SC", "Noto Serif", "Amiri")
} else if tongue == "ar" { ("Amiri", "Noto Serif", "Noto Serif SC") } else { ("Noto Serif", "Noto Serif SC", "Amiri") }
#let size = if tongue == "ar" { 13pt } else if tongue == "zh" { 10.5pt } else { 10pt }
#let gutter = if tongue == "ar" { 14mm } else { 12mm }

// The letters: a symbol stays on one line and runs from left to right.
#let sign(it) = {
  set text(dir: ltr, lang: "en", kerning: false)
  set text(font: "Noto Serif", size: .8em) if tongue == "ar"
  if it.len() > 60 { it } else { box(it) }
}
#let say(pieces) = pieces.map(piece => if piece.s { sign(piece.t) } else { piece.t }).join()
#let cite(notes) = notes.map(note => footnote(say(note))).join(super(" "))

// The page.
#set document(title: sheet.name, date: if sheet.dated { auto } else { none })
#set text(font: faces, fallback: false, size: size, lang: tongue, dir: if mirrored { rtl } else { ltr }, hyphenate: false)
#set par(
  leading: if tongue == "zh" { .95em } else if tongue == "ar" { .8em } else { .7em },
  spacing: if tongue == "zh" { 1.35em } else { 1.1em },
)
#set page(
  paper: "a4",
  margin: (x: 28mm, top: 28mm, bottom: 26mm),
  header: context if here().page() > 1 {
    set text(size: .85em)
    block(width: 100%, stroke: (bottom: .5pt), inset: (bottom: 4pt), align(end-side, say(sheet.running)))
  },
  footer: context align(center, text(size: .85em, dir: ltr, counter(page).display("1/1", both: true))),
)
#set footnote.entry(separator: line(length: 25%, stroke: .5pt), gap: .6em)
#show footnote.entry: set text(size: .95em)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 1.2em)
#show heading.where(level: 1): set block(above: 2.2em, below: 1.6em)
#show heading.where(level: 2): set text(size: 1.05em)
#show heading.where(level: 2): set block(above: 2em, below: 1.2em)
#show heading.where(level: 3): set text(size: .95em)
#show heading.where(level: 3): set block(above: 1.6em, below: 1.1em)

// The front.
#{
  set par(spacing: .8em)
  if sheet.symbol.len() > 0 {
    align(end-side, text(weight: "bold", size: 1.15em, say(sheet.symbol)))
    v(.2em)
  }
}
#block(width: 100%, above: .6em, below: 1.6em, stroke: (top: 1.2pt, bottom: 1.2pt), inset: (y: 9pt), {
  set par(spacing: .8em)
  grid(
    columns: (1fr, auto), column-gutter: 10mm,
    {
      set text(weight: "bold")
      par(text(size: 1.2em, say(sheet.treaty)))
      par(say(sheet.body))
    },
    {
      set text(size: if tongue == "ar" { .75em } else { .9em })
      for stamp in sheet.stamps {
        set text(dir: if stamp.rtl { rtl } else { ltr })
        set text(font: "Noto Serif") if tongue == "ar" and not stamp.rtl
        set text(lang: "en") if stamp.english
        align(if stamp.rtl { right } else { left }, par(say(stamp.words)))
      }
    },
  )
})
#{
  set par(spacing: .65em)
  for place in sheet.places {
    block(below: 1em, {
      par(strong(say(place.name)))
      if place.dates != none { par(say(place.dates)) }
    })
  }
  if sheet.notice.len() > 0 {
    block(above: 1.4em, width: 100%, stroke: .5pt, inset: 6pt, text(size: .9em, say(sheet.notice)))
  }
}

// The body.
#let rows(part) = {
  set text(size: .78em)
  set par(leading: .6em)
  table(
    columns: (auto,) + (1fr,) * (part.rows.first().len() - 1),
    align: start, inset: (x: 3pt, y: 5pt),
    stroke: (x, y) => (top: if y == 0 { .8pt } else { .4pt }, bottom: .8pt),
    table.header(..part.rows.first().map(cell => strong(say(cell)))),
    ..part.rows.slice(1).map(row => row.map(say)).flatten(),
  )
}
#let told(part) = {
  let words = part.blocks.enumerate().filter(((at, it)) => it.block != "table").map(((at, it)) => at)
  let last = if words.len() > 0 { words.last() } else { none }
  let numbered(body) = context {
    let width = calc.max(gutter, measure(part.label).width + .5em.to-absolute())
    par(hanging-indent: gutter, { box(width: width, part.label + " "); body })
  }
  if words.len() == 0 or words.first() != 0 { numbered(if last == none { cite(part.notes) }) }
  for (at, it) in part.blocks.enumerate() {
    if it.block == "table" { rows(it) } else {
      let body = {
        if it.strong { strong(say(it.text)) } else { say(it.text) }
        if at == last { cite(part.notes) }
      }
      if at == 0 { numbered(body) } else {
        indented(gutter + if it.block == "line" { 8mm } else { 0mm }, par(body))
      }
    }
  }
}
#let listed(part) = {
  grid(
    columns: (auto, 1fr), column-gutter: 8mm, row-gutter: 1em,
    ..part.rows.map(row => (
      { par(say(row.symbol)); if row.flag.len() > 0 { v(-.4em); par(text(size: .85em, say(row.flag))) } },
      { par({ say(row.title); cite(row.notes) }) },
    )).flatten()
  )
}

#heading(level: 1, say(sheet.title))
#for section in sheet.sections {
  if section.annex { pagebreak(weak: true) }
  heading(level: 2, section.headings.slice(0, calc.min(2, section.headings.len())).map(say).join(linebreak()))
  for by in section.headings.slice(calc.min(2, section.headings.len())) { par(strong(say(by))) }
  for part in section.parts {
    if part.part == "subheading" { heading(level: 3, say(part.text)) }
    if part.part == "paragraph" { told(part) }
    if part.part == "documents" { listed(part) }
  }
}
#v(1.5em)
#block(width: 100%, stroke: (top: .5pt), inset: (top: 5pt), text(size: .75em, fill: luma(70), say(sheet.record)))
`
