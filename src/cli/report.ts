import { FORMATS, type FormatId } from '../exports/formats.ts'
import { REPORT_LANGUAGES } from '../languages/index.ts'
import { readFonts } from '../record/fonts.ts'
import { writeWhole } from '../record/jsonl.ts'
import { beforeAdoption, compose } from '../report/compose.ts'
import { isLanguage, LANGUAGES } from '../treaty/text.ts'
import type { Given } from './given.ts'
import { opened } from './opened.ts'
import { Refused } from './refused.ts'

/** Writes a meeting's report in a language and a format. */
export async function report(place: string | undefined, given: Given): Promise<void> {
  const { lang = 'en', format = 'text', as, output } = given
  if (place === undefined) throw new Refused('Which meeting? intersession report MEETING --lang zh --format text', 2)
  if (!isLanguage(lang)) throw new Refused(`There is no language ${lang}; the six are ${LANGUAGES.join(', ')}.`, 2)
  if (!Object.hasOwn(FORMATS, format))
    throw new Refused(`There is no format ${format}; there are ${Object.keys(FORMATS).join(', ')}.`, 2)
  if (as !== 'report' && as !== 'draft') throw new Refused(`--as is report or draft, not ${as}.`, 2)
  if (output === undefined && (format === 'docx' || format === 'pdf'))
    throw new Refused(`A ${format} goes to a file: add -o FILE.`, 2)
  const { meeting, head } = await opened(place, given)
  if (!meeting.convened)
    throw new Refused(`${place}: the meeting has not been convened, so there is nothing to report.`)
  const bytes = await FORMATS[format as FormatId].write(
    compose(as === 'draft' ? beforeAdoption(meeting) : meeting, REPORT_LANGUAGES[lang], head, as),
    {
      fonts: format === 'pdf' ? await readFonts() : new Map(),
    },
  )
  if (output === undefined) process.stdout.write(bytes)
  else await writeWhole(output, bytes)
}
