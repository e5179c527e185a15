const standIns = new Set(
  'unknown|unkown|not known|tbd|tbc|n/a|n.a.|na|不详|未知|不明|不清楚|不知道|待定|待确认|暂无|-|--|—|——|?|？|??|？？|???'.split(
    '|',
  ),
)
const standInTexts = new Set('unknown|tbd|n/a|不详|未知|待定|?|？|??|？？|???'.split('|'))

/** Words that people put where they do not know a value. In free text only the plainest of them. */
export const standsForUnknown = (value: unknown, inText: boolean): boolean =>
  typeof value === 'string' && value.length < 12 && (inText ? standInTexts : standIns).has(value.trim().toLowerCase())
