import type { Section } from '../../report/report.js'
import type { Language } from '../../report/text.js'
import { colon } from '../format-words.js'
import { deckWords, said } from './words.js'

/** What whoever presents says and hears: the point, what is shown, and what people may ask. */
export const notesOf = (
  { title, headline, questions = [], charts = [] }: Section,
  page: number,
  language: Language,
): readonly string[] => {
  const label = (word: keyof typeof deckWords): string => deckWords[word][language]
  const sentence = language === 'zh' ? '。' : '.'
  const asked = questions.flatMap(({ question, message, hint, rule }) => [
    `• ${said(question ?? message, language)} (${rule})`,
    ...(hint ? [`   ${label('answer')}${colon[language]}${said(hint, language)}`] : []),
  ])
  return [
    ...(page > 0 ? [label('goesOn'), ''] : []),
    ...(headline ? [said(headline, language) + sentence, ''] : []),
    `${label('shows')}${colon[language]}${said(title, language)}${sentence}`,
    ...charts.map(({ description }) => said(description, language)),
    '',
    `${label('questions')}${colon[language].trimEnd()}`,
    ...(asked.length > 0 ? asked : [label('noQuestions')]),
  ]
}
