import { useExplorer } from '@/components/state/explorer'
import { contentKinds } from '@/geodata/types'
import { ListEntry } from './list-entry'

/** All that the map holds, for a reader without JavaScript. */
export function PlainList() {
  const { words, features } = useExplorer()
  return contentKinds.map((kind) => (
    <section key={kind}>
      <h3>{words.kindsPlural[kind]}</h3>
      <ul>
        {features
          .filter((feature) => feature.kind === kind)
          .map((feature) => (
            <ListEntry key={feature.id} feature={feature} facts={[feature.measure]} />
          ))}
      </ul>
    </section>
  ))
}
