import { mentionsFile } from '@/app/annotations/annotate'
import { listMentions } from '@/app/annotations/list-mentions'
import { locales, type Messages } from '@/app/messages'
import { fileOf, layerNames } from '@/geodata/parse/project/layers'
import { readLayerTerms } from '@/geodata/layer-terms'

/** The layers to take away, each with its makers and terms. */
export function LayerFiles({ messages: { sources, published } }: { readonly messages: Messages }) {
  return (
    <section id="data">
      <h3>{sources.dataHeading}</h3>
      <p>{sources.dataLead}</p>
      <ul className="sources">
        {layerNames.map((name) => {
          const { attribution, licence, featureCount } = readLayerTerms(name)
          return (
            <li key={name}>
              <a href={`/geodata/${fileOf(name)}`} download>
                {fileOf(name)}
              </a>{' '}
              ({featureCount}) <small lang="en">{`${attribution}. ${licence}.`}</small>
            </li>
          )
        })}
        {locales.map((locale) => (
          <li key={locale}>
            <a href={mentionsFile(locale)} download={`mentions-${locale}.json`}>
              {`mentions-${locale}.json`}
            </a>{' '}
            ({listMentions(locale).length}) <small>{published.mentionsLink}</small>
          </li>
        ))}
      </ul>
      <p>
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a text file, not a page */}
        <a href="/licences/NOTICE.txt">{sources.licences}</a>
      </p>
    </section>
  )
}
