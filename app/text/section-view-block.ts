import type { Code, Root, RootContent } from 'mdast'

/** Whether a part of a text is the fenced block in which a section says what it wants of the map. */
export function isSectionViewBlock(node: RootContent | undefined): node is Code {
  return node?.type === 'code' && node.lang === 'map'
}

/** Takes the blocks out of what is shown. */
export function remarkWithoutSectionViews() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => !isSectionViewBlock(node))
  }
}
